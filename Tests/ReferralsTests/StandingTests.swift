import Directory
import Referrals
import Testing

@Suite struct StandingTests {
    private func ended(_ state: ReferralState, _ reason: ReferralReason.Kind?, help: Outcome.Help? = nil, days: Int = 0)
        -> Referral
    {
        let reason = reason.map { ReferralReason($0) }
        return Referral(
            restoring: .draft(), state: state, changedAt: noon, sentOn: noon.day, endedOn: noon.day, reason: reason,
            outcome: help.map { Outcome(help: $0, reason: reason, days: days) })
    }

    @Test func `help, part of it and refusals are counted, with the middle of the days`() {
        let count = StandingCount.counts(of: [
            ended(.completed, nil, help: .yes, days: 20), ended(.completed, nil, help: .yes, days: 2),
            ended(.completed, nil, help: .partly, days: 5), ended(.completed, .noCapacity, help: .no, days: 90),
            ended(.declined, .noCapacity), ended(.failed, .closed), ended(.expired, .noAnswer),
        ])["svc"]
        #expect(count?.helped == 2)
        #expect(count?.partlyHelped == 1)
        #expect(count?.total == 7)
        #expect(count?.medianDays == 5)
    }

    @Test func `what the person decided says nothing of the service`() {
        let counts = StandingCount.counts(of: [
            ended(.failed, .noShow), ended(.cancelled, .solvedOtherwise), ended(.completed, .personDeclined, help: .no),
            ended(.enteredInError, nil), .standing(in: .sent),
        ])
        #expect(counts.isEmpty)
    }
}
