import Directory
import Routing
import TestSupport
import Testing

/// The router against the naive one; the laws that hold between answers are in `MetamorphicTests`.
struct RouterTests {
    @Test(arguments: 0..<12)
    func `matches and near misses are those of the naive router, in its order`(block: UInt64) {
        for seed in 0..<15 {
            var world = RandomWorld(seed: block * 100 + UInt64(seed))
            let network = world.network
            var policy = RoutingPolicy.standard
            policy.nearMissLimit = 100
            let router = Router(network: network, policy: policy)
            for _ in 0..<5 {
                let inquiry = world.inquiry()
                let answer = router.route(inquiry)
                let expected = ReferenceRouter(network: network, inquiry: inquiry).ranked()
                #expect(answer.matches.map(ranked) == expected.eligible)
                #expect(answer.nearMisses.map(\.match.serviceID) == expected.excluded.map(\.id))
                // A near miss may stand at another of its places, where less has to change.
                for (missed, best) in zip(answer.nearMisses, expected.excluded) where missed.match.siteID == best.siteID
                {
                    #expect(ranked(missed.match) == best)
                }
                #expect(answer.eligibleCount == expected.eligible.count)
            }
        }
    }

    private func ranked(_ match: Match) -> ReferenceRouter.Ranked {
        let hard = match.reasons.filter(\.rule.isHard)
        return .init(
            id: match.serviceID, siteID: match.siteID, score: match.score.total,
            failed: hard.filter { $0.verdict == .no }.map(\.rule),
            unknown: hard.filter { $0.verdict == .unknown }.map(\.rule))
    }

    @Test func `no needs and needs nobody serves have an empty answer`() {
        let router = Router(network: SampleNetwork.network([SampleService("a")]))
        for needs in [[], ["training"], ["no.such.need"]] {
            let answer = router.route(Inquiry(needs: needs, now: RandomWorld.now))
            #expect(answer.matches.isEmpty && answer.nearMisses.isEmpty && answer.nextQuestion == nil)
        }
    }

    @Test func `the limit cuts the matches but not their count`() {
        let router = Router(network: SampleNetwork.network((1...5).map { SampleService("svc-\($0)") }))
        let answer = router.route(Inquiry(needs: ["health"], now: RandomWorld.now, limit: 2))
        #expect(answer.matches.map(\.serviceID) == ["svc-1", "svc-2"])
        #expect(answer.eligibleCount == 5)
    }
}
