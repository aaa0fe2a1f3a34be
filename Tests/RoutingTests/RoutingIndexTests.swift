import Directory
import Routing
import TestSupport
import Testing

/// The index against the judging of every service, and against the naive router.
struct RoutingIndexTests {
    @Test(arguments: 0..<10)
    func `the best found from the nearest outward are those of the naive router`(block: UInt64) {
        for seed in 0..<CaseCount.scaled(10) {
            var world = RandomWorld(seed: block * 100_000 + UInt64(seed))
            let network = world.network
            let router = Router(network: network)
            for _ in 0..<5 {
                let inquiry = world.inquiry(limit: world.pick(0...4))
                let found = router.matches(for: inquiry)
                let expected = ReferenceRouter(network: network, inquiry: inquiry).ranked().eligible
                #expect(found.map(Place.init) == expected.prefix(inquiry.limit).map(Place.init))
            }
        }
    }

    @Test(arguments: 0..<10)
    func `an answer chosen by the index is the answer of judging every service`(block: UInt64) {
        for seed in 0..<CaseCount.scaled(10) {
            var world = RandomWorld(seed: block * 100_000 + UInt64(seed))
            let network = world.network
            var policy = RoutingPolicy.standard
            policy.nearMissLimit = world.pick(0...3)
            policy.pathwayGoals = world.pick(0...2)
            policy.questionScope = world.pick(0...3)
            let standings = standings(&world)
            let (fast, plain) = (
                Router(network: network, policy: policy, standings: standings),
                Router(network: network, policy: policy, standings: standings, usesIndex: false)
            )
            for _ in 0..<5 {
                let inquiry = world.inquiry(limit: world.pick(0...4))
                expectSame(fast.route(inquiry), plain.route(inquiry))
                #expect(fast.matches(for: inquiry) == fast.route(inquiry).matches)
            }
        }
    }

    /// Enough services for several blocks and groups, over a country, so that reaches and stops matter.
    @Test(arguments: 0..<4)
    func `over a whole country the early stop misses nothing`(seed: UInt64) {
        for world in 0..<CaseCount.scaled(1) {
            var country = RandomCountry(seed: seed * 1000 + UInt64(world))
            let network = SampleNetwork.network(country.services(count: 1200))
            let (fast, plain) = (Router(network: network), Router(network: network, usesIndex: false))
            for _ in 0..<25 {
                let inquiry = country.inquiry()
                #expect(fast.matches(for: inquiry) == plain.matches(for: inquiry))
                expectSame(fast.route(inquiry), plain.route(inquiry))
            }
        }
    }

    private func expectSame(_ found: RoutingAnswer, _ expected: RoutingAnswer) {
        #expect(found.eligibleCount == expected.eligibleCount)
        #expect(found.matches == expected.matches)
        #expect(found.nearMisses == expected.nearMisses)
        #expect(found.nextQuestion == expected.nextQuestion)
        #expect(found.pathways == expected.pathways)
    }

    private func standings(_ world: inout RandomWorld) -> [String: Standing] {
        var standings: [String: Standing] = [:]
        for service in world.services where world.chance(30) {
            standings[service.id] = Standing(
                helped: world.pick(0...40), outcomes: 40, categoryHelped: 50, categoryOutcomes: 100)
        }
        return standings
    }

    private struct Place: Equatable {
        let service: String
        let site: String?
        let score: Int

        init(_ match: Match) { (service, site, score) = (match.serviceID, match.siteID, match.score.total) }
        init(_ ranked: ReferenceRouter.Ranked) { (service, site, score) = (ranked.id, ranked.siteID, ranked.score) }
    }
}
