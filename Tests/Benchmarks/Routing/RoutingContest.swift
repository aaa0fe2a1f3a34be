import Directory
import Routing
import TestSupport

/// Routes made-up persons over a made-up network of 10,000 services, against a scan of all of them.
enum RoutingContest {
    private static let serviceCount = 10_000
    private static let personCount = 200
    /// What a person who types feels as at once (Nielsen, Usability Engineering, 1993, §5.5).
    private static let keystroke = 0.1

    /// Measures and prints; false when router and scan disagree.
    static func run() -> Bool {
        var maker = MadeNetwork(seed: 3)
        let network = maker.network(services: serviceCount)
        let inquiries = (0..<personCount).map { _ in maker.inquiry() }
        let (router, plain, scan) = (Router(network: network), plainRouter(network), Scan(network: network))
        guard let eligible = agree(plain, scan, inquiries) else { return false }
        let times = try? Contest(rounds: 5).run([
            .init("Router, whole answers") { try count(eligible, inquiries) { router.route($0).eligibleCount } },
            .init("Router, at most ten matches with their reasons") {
                try count(eligible, inquiries) { plain.route($0).eligibleCount }
            },
            .init("scan of all services, eligible ids alone") {
                try count(eligible, inquiries) { scan.eligible(for: $0).count }
            },
        ])
        guard let times else {
            print("routing: not every round found the same services")
            return false
        }
        for entrant in times {
            let (minimum, median) = (entrant.minimum, entrant.median)
            print("  \(entrant.name): min \(each(minimum)), median \(each(median)) µs a person")
        }
        for own in times.prefix(2) { print(ContestReport.ratio(own, to: times[2])) }
        printSlowest(router, inquiries)
        return true
    }

    private static func each(_ seconds: Double) -> String {
        ContestReport.number(seconds / Double(personCount) * 1e6)
    }

    /// A router without near misses, pathways and questions, which the scan does not find either.
    private static func plainRouter(_ network: ServiceNetwork) -> Router {
        var policy = RoutingPolicy.standard
        policy.nearMissLimit = 0
        policy.pathwayGoals = 0
        policy.pathwayLimit = 0
        policy.questionScope = 0
        return Router(network: network, policy: policy)
    }

    /// How many services are eligible for all persons together; nil when router and scan disagree.
    private static func agree(_ router: Router, _ scan: Scan, _ inquiries: [Inquiry]) -> Int? {
        var eligible = 0
        for (number, inquiry) in inquiries.enumerated() {
            var all = inquiry
            all.limit = .max
            let found = router.route(all).matches.map(\.serviceID).sorted()
            guard found == scan.eligible(for: inquiry).sorted() else {
                print("routing: router and scan disagree about person \(number)")
                return nil
            }
            eligible += found.count
        }
        print(
            "Routing over \(serviceCount) services, \(inquiries.count) persons: router and scan find the same"
                + " \(eligible) eligible services")
        return eligible
    }

    /// The person who waits longest, by the least of three tries, against the time of a keystroke.
    private static func printSlowest(_ router: Router, _ inquiries: [Inquiry]) {
        let clock = ContinuousClock()
        let least = inquiries.map { inquiry in
            (0..<3).map { _ in clock.measure { _ = router.route(inquiry) } / .seconds(1) }.min() ?? 0
        }
        let slowest = least.max() ?? 0
        print(
            "  the slowest person, whole answer: \(ContestReport.number(slowest * 1000)) ms;"
                + " a keystroke's 100 ms hold \(ContestReport.number(keystroke / slowest)) of them")
    }

    /// Asks for every person, and throws unless so many services are found.
    private static func count(_ expected: Int, _ inquiries: [Inquiry], _ ask: (Inquiry) -> Int) throws {
        let found = inquiries.reduce(0) { $0 + ask($1) }
        guard found == expected else { throw Disagreement() }
    }

    private struct Disagreement: Error {}
}
