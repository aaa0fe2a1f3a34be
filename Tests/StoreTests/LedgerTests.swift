import Directory
import Referrals
import Store
import Testing

@Suite struct LedgerTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a case comes back with all that was said, or nothing`() throws {
        let (archive, code, _) = try Archive.withNeed(scratch, facts: .full)
        var found = try #require(try archive.find(case: code))
        #expect(found == Case(code: code, openedOn: morning.day, facts: .full, language: "ar"))
        found.facts = PersonFacts()
        found.language = nil
        found.retainUntil = morning.day.adding(9)
        found.closedOn = morning.day
        try archive.update(found)
        #expect(try Archive.open(path: scratch.path(), mode: .readOnly).find(case: code) == found)
    }

    @Test func `a code that is taken is not given again`() throws {
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        var (first, second) = (SeededGenerator(seed: 4), SeededGenerator(seed: 4))
        let one = try archive.openCase(on: morning.day, using: &first)
        let two = try archive.openCase(on: morning.day, using: &second)
        #expect(one.code != two.code)
        #expect(try archive.find(case: one.code)?.code == one.code)
    }

    @Test func `what belongs to nothing is refused`() throws {
        let (archive, code, need) = try Archive.withNeed(scratch)
        var generator = SeededGenerator(seed: 77)
        let unknown = CaseCode(using: &generator)
        #expect(try archive.find(case: unknown) == nil)
        #expect(
            refusal { try archive.update(Case(code: unknown, openedOn: morning.day)) }?.context
                == ["table": "cases", "id": unknown.text])
        for body: () throws -> Void in [
            { _ = try archive.addNeed("food", to: unknown, on: morning.day) },
            { try archive.set(need: need.id + 1, to: .met) },
            { _ = try archive.createReferral(for: 99, serviceID: "s", isLoggedOnly: true, at: morning) },
            { _ = try archive.addActivity(.other, on: morning.day, minutes: 5, caseCode: unknown) },
            { _ = try archive.addActivity(.other, on: morning.day, minutes: 5, projectID: "x", caseCode: code) },
            { try archive.withdraw(consent: 1, on: morning.day) }, { try archive.erase(case: unknown) },
        ] {
            #expect(refusal(body)?.code == .noSuchRecord)
        }
        let step = ReferralStep(to: .sent, role: .desk, at: morning)
        #expect(
            ledgerRefusal { _ = try archive.advance(referral: 5, by: step) }
                == .archive(ArchiveError(.noSuchRecord, ["table": "referrals", "id": "5"])))
    }

    @Test func `giving the address is one call, kept with its event`() throws {
        let (archive, code, need) = try Archive.withNeed(scratch)
        let referral = try archive.createReferral(
            for: need.id, serviceID: "demo:svc-1", siteID: "demo:site-1", isLoggedOnly: true, at: morning, by: "anna")
        #expect(referral.state == .sent)
        #expect(try archive.referral(referral.id) == referral)
        #expect(try archive.referrals(of: code) == [referral])
        #expect(
            try archive.events(ofReferral: referral.id) == [
                ReferralEvent(
                    referralID: referral.id, role: .desk, by: "anna", at: morning, from: .draft, to: .sent)
            ])
    }

    @Test func `the partner is told only under a consent, and the need follows the outcome`() throws {
        let (archive, code, need) = try Archive.withNeed(scratch)
        let draft = try archive.createReferral(
            for: need.id, serviceID: "demo:svc-1", organizationID: "demo:org", isLoggedOnly: false, at: morning)
        let send = ReferralStep(to: .sent, role: .desk, at: morning)
        guard case .referral(let error)? = ledgerRefusal({ _ = try archive.advance(referral: draft.id, by: send) })
        else { Issue.record("sent without consent"); return }
        #expect(error.code == .consentMissing)
        #expect(try archive.referral(draft.id) == draft)
        #expect(try archive.events(ofReferral: draft.id).isEmpty)

        let consent = try archive.addConsent(
            of: code, organizationID: "demo:org", scope: [.age, .document("permit")], givenOn: morning.day,
            until: morning.day.adding(30))
        #expect(try archive.consents(of: code) == [consent])
        #expect(try archive.advance(referral: draft.id, by: send).state == .sent)
        let later = morning.adding(minutes: 3 * 1440)
        let reason = try #require(ReferralReason(.missingDocument, subject: "permit"))
        let done = try archive.advance(
            referral: draft.id,
            by: ReferralStep(to: .completed, role: .person, at: later, reason: reason, help: .partly))
        #expect(done.outcome == Outcome(help: .partly, reason: reason, days: 3))
        #expect(try archive.referral(draft.id) == done)
        #expect(try archive.needs(of: code).map(\.state) == [.partlyMet])

        let void = try archive.advance(
            referral: draft.id, by: ReferralStep(to: .enteredInError, role: .desk, at: later))
        #expect(try archive.referral(draft.id) == void)
        #expect(try archive.needs(of: code).map(\.state) == [.open])
        #expect(try archive.events(ofReferral: draft.id).map(\.to) == [.sent, .completed, .enteredInError])
    }

    @Test func `a withdrawn consent no longer lets the partner be told`() throws {
        let (archive, code, need) = try Archive.withNeed(scratch)
        let consent = try archive.addConsent(
            of: code, organizationID: "org", scope: [], givenOn: morning.day, until: morning.day.adding(30))
        try archive.withdraw(consent: consent.id, on: morning.day)
        let draft = try archive.createReferral(
            for: need.id, serviceID: "s", organizationID: "org", isLoggedOnly: false, at: morning)
        let step = ReferralStep(to: .sent, role: .desk, at: morning)
        #expect(ledgerRefusal { _ = try archive.advance(referral: draft.id, by: step) } != nil)
    }

    @Test func `due referrals come by how long they have waited`() throws {
        let (archive, code, need) = try Archive.withNeed(scratch)
        func log(_ days: Int) throws -> Int {
            try archive.createReferral(
                for: need.id, serviceID: "s", isLoggedOnly: true, at: morning.adding(minutes: days * 1440)
            ).id
        }
        let (late, later, early) = (try log(5), try log(6), try log(0))
        let due = try archive.dueReferrals(on: morning.day.adding(19))
        #expect(due.map(\.referral.id) == [early, late])
        #expect(due.allSatisfy { $0.caseCode == code && $0.action == .askPerson })
        #expect(try archive.dueReferrals(on: morning.day.adding(20)).map(\.referral.id) == [early, late, later])
    }
}
