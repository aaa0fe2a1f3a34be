import Directory
import Referrals
import Routing
import TestSupport
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

    @Test func `a service is held against the others under the widest need of its own`() {
        func service(_ id: String, _ term: String) -> SampleService { SampleService(id, terms: [term]) }
        let network = SampleNetwork.network([
            service("a", "health.doctor"), service("b", "health"), service("c", "health.doctor.walk_in"),
            service("d", "training"),
        ])
        func referrals(_ service: String, helped: Int, failed: Int) -> [Referral] {
            (0..<(helped + failed)).map { number in
                let draft = Referral(id: number, caseNeedID: 1, serviceID: service, isLoggedOnly: true, createdAt: noon)
                return Referral(
                    restoring: draft, state: .completed, changedAt: noon, sentOn: noon.day, endedOn: noon.day,
                    reason: nil, outcome: Outcome(help: number < helped ? .yes : .no, days: 4))
            }
        }
        let counts = StandingCount.counts(
            of: referrals("a", helped: 3, failed: 1) + referrals("b", helped: 1, failed: 1)
                + referrals("c", helped: 0, failed: 2) + referrals("d", helped: 9, failed: 0)
                + referrals("gone", helped: 5, failed: 0))
        let standings = StandingCount.standings(counts, in: network)
        #expect(
            standings["a"]
                == Standing(helped: 3, outcomes: 4, categoryHelped: 1, categoryOutcomes: 4, medianDays: 4))
        #expect(standings["d"]?.categoryOutcomes == 0)
        #expect(standings["gone"] == nil)
    }

    @Test func `what the person decided says nothing of the service`() {
        let counts = StandingCount.counts(of: [
            ended(.failed, .noShow), ended(.cancelled, .solvedOtherwise), ended(.completed, .personDeclined, help: .no),
            ended(.enteredInError, nil), .standing(in: .sent),
        ])
        #expect(counts.isEmpty)
    }
}
