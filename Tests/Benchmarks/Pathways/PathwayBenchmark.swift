import Foundation
import Routing
import TestSupport

/// The time from the papers that a person holds to the ways to a service, or to what is missing, over a nation's offices.
enum PathwayBenchmark {
    private static let officeCount = 100_000
    private static let inquiryCount = 1000

    /// One person: the documents held, the service to get to, and what decides which services admit them.
    private struct Person {
        let held: [Int32]
        let goal: Int
        let key: Int

        /// Seven services in ten admit a person.
        func isAdmitted(by service: Int) -> Bool { (service &* 31 &+ key) % 10 < 7 }
    }

    /// Measures and prints; false when some graph has too few arcs or some answer does not stand.
    static func run() -> Bool {
        [10_000, 40].allSatisfy { measure(documents: $0) }
    }

    private static func measure(documents count: Int) -> Bool {
        var maker = MadeOffices(seed: 5, documents: count)
        let offices = maker.offices(officeCount)
        var graph = PathwayGraph([])
        let building = ContinuousClock().measure { graph = PathwayGraph(offices) } / .seconds(1)
        let people = (0..<inquiryCount).map { _ in
            Person(
                held: Set(maker.some(count / 20 + 1)).compactMap(graph.number).sorted(),
                goal: maker.pick(0...officeCount - 1), key: maker.pick(0...9))
        }
        var seconds: [Double] = []
        var (reachable, several, visits, missing) = (0, 0, 0, 0)
        for person in people {
            var ways: [Way] = []
            var lacking: [String] = []
            let start = Foundation.clock()
            (ways, lacking) = answer(person, graph)
            seconds.append(Double(Foundation.clock() - start) / Double(CLOCKS_PER_SEC))
            reachable += ways.isEmpty ? 0 : 1
            several += ways.count > 1 ? 1 : 0
            visits += ways.first?.cost.visits ?? 0
            missing += lacking.count
            guard ways.isEmpty != lacking.isEmpty else { return false }
        }
        seconds.sort()
        let milliseconds = { (share: Int) in ContestReport.number(seconds[(seconds.count - 1) * share / 100] * 1000) }
        print(
            "Pathways over \(officeCount) services, \(count) documents, \(graph.arcCount) arcs,"
                + " built in \(ContestReport.number(building)) s, \(inquiryCount) persons")
        print(
            "  \(reachable) goals reached, \(several) in several ways, \(visits) visits;"
                + " \(missing) documents missing for the others")
        print(
            "  processor time: p50 \(milliseconds(50)) ms, p99 \(milliseconds(99)) ms,"
                + " slowest \(milliseconds(100)) ms")
        return graph.arcCount >= officeCount * 10 - officeCount / 10
    }

    private static func answer(_ person: Person, _ graph: PathwayGraph) -> ([Way], [String]) {
        let search = PathwaySearch(graph, holding: person.held, admits: person.isAdmitted)
        guard search.isReachable(person.goal) else {
            var finder = MissingDocuments(search, goal: person.goal)
            return ([], finder.smallest())
        }
        var finder = WayFinder(search, metres: { $0 % 50_000 })
        return (finder.ways(to: person.goal, atMost: 3), [])
    }
}
