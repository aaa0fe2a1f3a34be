import Directory
import Routing
import TestSupport
import Testing

/// Laws that hold between two answers whatever the data, for every way to route.
struct MetamorphicTests {
    private static let routers = RouterUnderTest.all

    /// Worlds with an inquiry each, more by `SPORTELLO_CASES`.
    private func eachWorld(_ usual: Int = 80, _ body: (inout RandomWorld, Inquiry) -> Void) {
        for seed in 0..<CaseCount.scaled(usual) {
            var world = RandomWorld(seed: UInt64(seed))
            let inquiry = world.inquiry(limit: 1000)
            body(&world, inquiry)
        }
        Figure.say("laws", CaseCount.scaled(usual))
    }

    private func ids(_ answer: RoutingAnswer) -> [String] { answer.matches.map(\.serviceID) }

    private func scores(_ answer: RoutingAnswer) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: answer.matches.map { ($0.serviceID, $0.score.total) })
    }

    @Test(arguments: routers)
    func `a document more never takes a service away`(router: RouterUnderTest) {
        eachWorld { world, inquiry in
            let network = world.network
            let before = Set(ids(router.answer(network, inquiry)))
            var holding = inquiry
            holding.facts.documents[world.pick(RandomWorld.documents)] = true
            #expect(before.isSubset(of: ids(router.answer(network, holding))))
        }
    }

    @Test(arguments: routers)
    func `closing a service takes that one away and moves no other`(router: RouterUnderTest) {
        eachWorld { world, inquiry in
            let before = ids(router.answer(world.network, inquiry))
            var services = world.services
            let closed = world.pick(0...(services.count - 1))
            services[closed].columns["status"] = "defunct"
            let after = ids(router.answer(SampleNetwork.network(services), inquiry))
            #expect(after == before.filter { $0 != services[closed].id })
        }
    }

    @Test(arguments: routers)
    func `a service more moves no other`(router: RouterUnderTest) {
        eachWorld { world, inquiry in
            let services = world.services
            let left = world.pick(0...(services.count - 1))
            let fewer = services.enumerated().filter { $0.offset != left }.map(\.element)
            let after = ids(router.answer(world.network, inquiry)).filter { $0 != services[left].id }
            #expect(ids(router.answer(SampleNetwork.network(fewer), inquiry)) == after)
        }
    }

    @Test(arguments: routers)
    func `the whole answer does not hang on the order of the records`(router: RouterUnderTest) {
        eachWorld(30) { world, inquiry in
            var shuffler = SeededGenerator(seed: UInt64(world.pick(0...1000)))
            let records = world.services.flatMap(\.records)
            let shuffled = SampleNetwork.network(of: records.shuffled(using: &shuffler))
            #expect(router.answer(SampleNetwork.network(of: records), inquiry) == router.answer(shuffled, inquiry))
        }
    }

    @Test(arguments: routers)
    func `a yes never puts a service below where a no puts it, nor below where unknown left it`(
        router: RouterUnderTest
    ) {
        eachWorld { world, inquiry in
            let network = world.network
            let document = world.pick(RandomWorld.documents)
            func answer(_ held: Bool?) -> RoutingAnswer {
                var asked = inquiry
                asked.facts.holdsNoOtherDocuments = false
                asked.facts.documents[document] = held
                return router.answer(network, asked)
            }
            let (unknown, yes, no) = (answer(nil), answer(true), answer(false))
            for (id, score) in scores(no) { #expect(scores(yes)[id].map { $0 <= score } == true) }
            for (id, score) in scores(unknown) { #expect(scores(yes)[id].map { $0 <= score } == true) }
            #expect(Set(ids(no)).isSubset(of: ids(unknown)))
        }
    }

    @Test(arguments: routers)
    func `whatever a fact turns out to be, no service opens that unknown had shut`(router: RouterUnderTest) {
        eachWorld { world, inquiry in
            let network = world.network
            var blank = inquiry
            blank.facts = PersonFacts()
            blank.facts.languages = inquiry.facts.languages
            let open = Set(ids(router.answer(network, blank)))
            #expect(open.isSuperset(of: ids(router.answer(network, inquiry))))
        }
    }

    @Test(arguments: routers)
    func `a longer list begins with the shorter one, and a longer way shuts nothing`(router: RouterUnderTest) {
        eachWorld { world, inquiry in
            let network = world.network
            let all = router.answer(network, inquiry)
            var short = inquiry
            short.limit = world.pick(0...5)
            let few = router.answer(network, short)
            #expect(few.matches == Array(all.matches.prefix(short.limit)) && few.eligibleCount == all.eligibleCount)
            var further = inquiry
            further.radius = inquiry.radius.map { Distance(metres: $0.metres + 1000) }
            #expect(Set(ids(all)).isSubset(of: ids(router.answer(network, further))))
        }
    }

    /// The standings of services of one category, each held against the others.
    private func standings(_ counts: [String: (helped: Int, outcomes: Int)]) -> [String: Standing] {
        let helped = counts.values.reduce(0) { $0 + $1.helped }
        let outcomes = counts.values.reduce(0) { $0 + $1.outcomes }
        return counts.mapValues { count in
            Standing(
                helped: count.helped, outcomes: count.outcomes, categoryHelped: helped - count.helped,
                categoryOutcomes: outcomes - count.outcomes)
        }
    }

    @Test(arguments: routers)
    func `one more success never lowers a service, and outcomes never open or shut one`(router: RouterUnderTest) {
        eachWorld { world, inquiry in
            let network = world.network
            var counts: [String: (helped: Int, outcomes: Int)] = [:]
            for service in world.services where world.chance(70) {
                let outcomes = world.pick(0...60)
                counts[service.id] = (world.pick(0...outcomes), outcomes)
            }
            let before = ids(router.route(network, standings(counts), inquiry))
            #expect(Set(before) == Set(ids(router.answer(network, inquiry))))
            guard !before.isEmpty else { return }
            let lucky = world.pick(before)
            let count = counts[lucky] ?? (0, 0)
            counts[lucky] = (count.helped + 1, count.outcomes + 1)
            let after = ids(router.route(network, standings(counts), inquiry))
            let (place, now) = (before.firstIndex(of: lucky), after.firstIndex(of: lucky))
            #expect(now ?? .max <= place ?? .min)
        }
    }

    @Test(arguments: routers)
    func `the answer to two needs is made of the answers to each`(router: RouterUnderTest) {
        eachWorld { world, inquiry in
            let network = world.network
            let each = inquiry.needs.map { need in
                var one = inquiry
                one.needs = [need]
                return scores(router.answer(network, one))
            }
            let both = each.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
            #expect(scores(router.answer(network, inquiry)) == both)
        }
    }
}
