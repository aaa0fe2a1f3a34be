import Directory
import Routing
import TestSupport
import Testing

/// The router against the naive one, and against laws that hold whatever the data.
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
                #expect(answer.nearMisses.map { ranked($0.match) } == expected.excluded)
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

    @Test func `the answer does not hang on the order of the records`() {
        for seed in 0..<30 {
            var world = RandomWorld(seed: UInt64(seed))
            var shuffler = SeededGenerator(seed: UInt64(seed) + 7)
            let records = world.services.flatMap(\.records)
            let inquiry = world.inquiry()
            let first = Router(network: SampleNetwork.network(of: records)).route(inquiry)
            let second = Router(network: SampleNetwork.network(of: records.shuffled(using: &shuffler))).route(inquiry)
            #expect(first == second)
        }
    }

    @Test func `a document more never takes a service away`() {
        for seed in 0..<80 {
            var world = RandomWorld(seed: UInt64(seed))
            let router = Router(network: world.network)
            var inquiry = world.inquiry()
            let before = Set(router.route(inquiry).matches.map(\.serviceID))
            inquiry.facts.documents[world.pick(RandomWorld.documents)] = true
            #expect(before.isSubset(of: router.route(inquiry).matches.map(\.serviceID)))
        }
    }

    @Test func `closing a service takes that one away and no other`() {
        for seed in 0..<80 {
            var world = RandomWorld(seed: UInt64(seed))
            let inquiry = world.inquiry()
            let before = Router(network: world.network).route(inquiry).matches.map(\.serviceID)
            var services = world.services
            let closed = world.pick(0...(services.count - 1))
            services[closed].columns["status"] = "defunct"
            let after = Router(network: SampleNetwork.network(services)).route(inquiry).matches.map(\.serviceID)
            #expect(after == before.filter { $0 != services[closed].id })
        }
    }

    @Test func `a yes never puts a service below where a no puts it, nor an answer below where unknown left it`() {
        for seed in 0..<80 {
            var world = RandomWorld(seed: UInt64(seed))
            let router = Router(network: world.network)
            var inquiry = world.inquiry()
            let document = world.pick(RandomWorld.documents)
            inquiry.facts.holdsNoOtherDocuments = false
            inquiry.facts.documents[document] = nil
            let unknown = scores(router.route(inquiry))
            inquiry.facts.documents[document] = true
            let yes = scores(router.route(inquiry))
            inquiry.facts.documents[document] = false
            let no = scores(router.route(inquiry))
            for (id, score) in no { #expect(yes[id].map { $0 <= score } == true) }
            for (id, score) in unknown { #expect(yes[id].map { $0 <= score } == true) }
            #expect(Set(no.keys).isSubset(of: unknown.keys))
        }
    }

    private func scores(_ answer: RoutingAnswer) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: answer.matches.map { ($0.serviceID, $0.score.total) })
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
