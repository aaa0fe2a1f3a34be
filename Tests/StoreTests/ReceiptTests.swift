import Directory
import Referrals
import Store
import Testing

@Suite struct ReceiptTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a person says with a number alone what came of it`() throws {
        let loop = try PartnerLoop(scratch)
        let receipt = try loop.receipt()
        let form = try loop.archive.openReceipt(receipt, from: "a", at: morning)
        #expect(form.language == "ar" && form.questions.map(\.serviceID) == ["demo:svc-1"])
        let answer = try #require(
            FollowUpAnswer(.no, reason: .closed, wait: .week, difficulty: .hours, quality: 2))
        let after = try loop.archive.answer(receipt, referral: loop.referral.id, answer, from: "a", at: morning)
        #expect(after.questions.first?.answered == answer)
        let referral = try #require(try loop.archive.referral(loop.referral.id))
        #expect(referral.state == .completed && referral.outcome?.help == .no)
        #expect(try loop.archive.verificationTasks().map(\.field) == [.status, .hours])
    }

    @Test func `"not yet" is kept and moves nothing, and what a partner ended stays ended`() throws {
        let loop = try PartnerLoop(scratch)
        let receipt = try loop.receipt()
        let waiting = try #require(FollowUpAnswer(.notYet))
        _ = try loop.archive.answer(receipt, referral: loop.referral.id, waiting, from: "a", at: morning)
        #expect(try loop.archive.referral(loop.referral.id)?.state == .sent)
        _ = try loop.answer(.done(.yes, nil))
        let no = try #require(FollowUpAnswer(.no))
        _ = try loop.archive.answer(receipt, referral: loop.referral.id, no, from: "a", at: morning)
        #expect(try loop.archive.referral(loop.referral.id)?.outcome?.help == .yes)
        #expect(try loop.archive.followUps(ofReferral: loop.referral.id) == [waiting, no])
    }

    @Test func `a number opens its own person's referrals alone, until it ends`() throws {
        let loop = try PartnerLoop(scratch)
        let receipt = try loop.receipt()
        var generator = SeededGenerator(seed: 15)
        let other = try loop.archive.openCase(on: morning.day, using: &generator)
        let need = try loop.archive.addNeed("food", to: other.code, on: morning.day)
        let foreign = try loop.archive.createReferral(
            for: need.id, serviceID: "s", isLoggedOnly: true, at: morning)
        let answer = try #require(FollowUpAnswer(.yes))
        #expect(
            ledgerRefusal { _ = try loop.archive.answer(receipt, referral: foreign.id, answer, from: "a", at: morning) }
                == .archive(ArchiveError(.noSuchRecord, ["table": "referrals", "id": "\(foreign.id)"])))
        let late = LocalTime(day: morning.day.adding(181), minute: 0)
        #expect(linkRefusal { _ = try loop.archive.openReceipt(receipt, from: "a", at: late) } == .expired)
        #expect(try loop.archive.revokeReceipts(of: loop.code, on: morning.day) == 1)
        #expect(linkRefusal { _ = try loop.archive.openReceipt(receipt, from: "a", at: morning) } == .revoked)
    }
}
