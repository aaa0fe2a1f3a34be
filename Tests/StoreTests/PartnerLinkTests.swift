import Database
import Directory
import Foundation
import Referrals
import Store
import Testing

@Suite struct PartnerLinkTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a partner is shown what the consent has in its scope and nothing else`() throws {
        let loop = try PartnerLoop(scratch, scope: [.age], fields: [.phone])
        try loop.archive.seal("0131 555 0101", as: .phone, of: loop.code, on: morning.day)
        try loop.archive.seal("Amina", as: .name, of: loop.code, on: morning.day)
        for key in [loop.token, .code(loop.fresh.code)] {
            let view = try loop.archive.openLink(key, from: "a", at: morning)
            #expect(view.facts.age == 31 && view.facts.nationality == nil)
            #expect(view.fields == [.phone: "0131 555 0101"])
            #expect(view.choices == [.seen, .accept, .waitlist, .decline, .done])
        }
    }

    @Test func `looking changes nothing, however often`() throws {
        let loop = try PartnerLoop(scratch)
        func bytes() throws -> Data { try Data(contentsOf: URL(filePath: scratch.path())) }
        let before = try loop.archive.referral(loop.referral.id)
        let rows = try loop.archive.auditLog().count
        for _ in 0..<50 { _ = try loop.archive.openLink(loop.token, from: "robot", at: morning) }
        #expect(try loop.archive.referral(loop.referral.id) == before)
        #expect(try loop.archive.events(ofReferral: loop.referral.id).count == 1)
        #expect(try loop.archive.auditLog().count == rows)
    }

    @Test func `every state that a partner may bring about is reached by a link`() throws {
        let steps: [(ReferralState, [PartnerAnswer])] = [
            (.seen, [.seen]), (.accepted, [.accept(at: nil)]), (.waitlisted, [.waitlist(nil)]),
            (.inProgress, [.accept(at: nil), .begin]), (.completed, [.done(.yes, nil)]),
            (.declined, [.decline(ReferralReason(.noCapacity))]),
            (.failed, [.accept(at: nil), .fail(ReferralReason(.noShow))]),
        ]
        #expect(Set(steps.map(\.0)) == Set(ReferralTransition.all.filter { $0.roles.contains(.partner) }.map(\.to)))
        for (state, answers) in steps {
            let folder = try Scratch()
            defer { withExtendedLifetime(folder) {} }
            let loop = try PartnerLoop(folder)
            var view: PartnerView?
            for answer in answers { view = try loop.answer(answer) }
            #expect(view?.referral.state == state)
            #expect(try loop.archive.events(ofReferral: loop.referral.id).last?.role == .partner)
        }
    }

    @Test func `an answer that the table forbids is refused whole`() throws {
        let loop = try PartnerLoop(scratch)
        _ = try loop.answer(.decline(ReferralReason(.noCapacity)))
        let before = try loop.archive.auditLog().count
        guard case .referral(let error)? = linkRefusal({ _ = try loop.answer(.accept(at: morning)) }) else {
            Issue.record("accepting what was declined is refused")
            return
        }
        #expect(error.code == .illegalStep)
        #expect(try loop.archive.appointment(referral: loop.referral.id) == nil)
        #expect(try loop.archive.auditLog().count == before)
    }

    @Test func `a link ends with its time, when another is made, when it is taken back, and when consent is`() throws {
        let loop = try PartnerLoop(scratch, days: 8)
        #expect(linkRefusal { _ = try loop.answer(.seen, at: morning.adding(minutes: 8 * 1440 + 1)) } == .expired)
        var generator = SeededGenerator(seed: 12)
        let second = try loop.archive.issueLink(forReferral: loop.referral.id, at: morning, using: &generator)
        #expect(linkRefusal { _ = try loop.answer(.seen) } == .revoked)
        #expect(try loop.answer(.seen, by: .token(second.token)).referral.state == .seen)
        #expect(try loop.archive.revokeLinks(forReferral: loop.referral.id, at: morning) == 1)
        #expect(linkRefusal { _ = try loop.answer(.accept(at: nil), by: .code(second.code)) } == .revoked)
        let third = try loop.archive.issueLink(forReferral: loop.referral.id, at: morning, using: &generator)
        #expect(try loop.archive.withdraw(consent: loop.consent.id, on: morning.day) == 1)
        #expect(linkRefusal { _ = try loop.answer(.accept(at: nil), by: .token(third.token)) } == .revoked)
        #expect(
            linkRefusal {
                _ = try loop.archive.issueLink(forReferral: loop.referral.id, at: morning, using: &generator)
            } == .consentWithdrawn)
    }

    @Test func `a consent whose time is over shuts the door as well`() throws {
        let loop = try PartnerLoop(scratch, days: 90)
        let late = LocalTime(day: morning.day.adding(61), minute: 600)
        #expect(linkRefusal { _ = try loop.archive.openLink(loop.token, from: "a", at: late) } == .consentWithdrawn)
    }

    @Test func `no secret of a link is in the file`() throws {
        let loop = try PartnerLoop(scratch)
        let receipt = try loop.receipt()
        let file = try Data(contentsOf: URL(filePath: scratch.path()))
        let unkeyed = SHA256.hash(loop.fresh.code.text.utf8).hexadecimal
        for secret in [loop.fresh.token.description, loop.fresh.code.text, receipt.digits, unkeyed] {
            #expect(file.range(of: Data(secret.utf8)) == nil)
        }
    }

    @Test func `without the desk's secret nobody comes in`() throws {
        let loop = try PartnerLoop(scratch)
        let locked = try Archive.open(path: scratch.path(), mode: .existing)
        guard case .archive(let error)? = ledgerRefusal({ _ = try locked.openLink(loop.token, from: "a", at: morning) })
        else {
            Issue.record("a locked archive lets nobody in")
            return
        }
        #expect(error.code == .locked)
        locked.unlock(DeskSecret(master: [UInt8](repeating: 8, count: 32)))
        #expect(linkRefusal { _ = try locked.openLink(loop.token, from: "a", at: morning) } == .unknown)
    }

    @Test func `after ten wrong keys a door stays shut for its origin, and the other doors stay open`() throws {
        let loop = try PartnerLoop(scratch)
        var generator = SeededGenerator(seed: 13)
        func wrong(_ origin: String, _ time: LocalTime) -> LinkError? {
            linkRefusal { _ = try loop.archive.openLink(.code(ShortCode(using: &generator)), from: origin, at: time) }
        }
        for minute in 0..<10 { #expect(wrong("192.0.2.1", morning.adding(minutes: minute)) == .unknown) }
        let shut = LinkError.tooManyAttempts(until: morning.adding(minutes: 15))
        #expect(wrong("192.0.2.1", morning.adding(minutes: 10)) == shut)
        // Even the right key, or guessing would learn which one was right.
        #expect(linkRefusal { _ = try loop.answer(.seen, at: morning.adding(minutes: 10)) } == shut)
        #expect(try loop.archive.openLink(loop.token, from: "192.0.2.2", at: morning).link == loop.fresh.link)
        #expect(try loop.answer(.seen, at: morning.adding(minutes: 16)).referral.state == .seen)
        let receipt = try loop.receipt()
        #expect(try !loop.archive.openReceipt(receipt, from: "192.0.2.1", at: morning).questions.isEmpty)
    }

    @Test func `an appointment comes with the acceptance`() throws {
        let loop = try PartnerLoop(scratch)
        let time = morning.adding(minutes: 3 * 1440)
        #expect(try loop.answer(.accept(at: time)).appointment == time)
    }

    @Test func `a refusal that accuses the listing opens one task for each part`() throws {
        let loop = try PartnerLoop(scratch)
        _ = try loop.answer(.decline(ReferralReason(.missingDocument, subject: "isee") ?? ReferralReason(.other)))
        let task = try #require(try loop.archive.verificationTasks().first)
        #expect(task.serviceID == "demo:svc-1" && task.field == .requiredDocuments)
        #expect(task.reason.description == "missing_document:isee")
        try loop.archive.close(verificationTask: task.id, on: morning.day, by: "desk")
        #expect(try loop.archive.verificationTasks().isEmpty)
    }
}

extension PartnerLoop {
    func receipt() throws -> FollowUpReceipt {
        var generator = SeededGenerator(seed: 14)
        return try archive.issueReceipt(to: code, on: morning.day, using: &generator)
    }
}
