/// The days of the visits on one way: each as early as can be, but late enough that no document expires before use.
struct PathwaySchedule {
    /// A document of a service put to use at another.
    struct Use: Hashable {
        /// The issue.
        let issue: Int
        /// The service that asks for it.
        let consumer: Int
    }

    /// The services of the way in order of their days, those that come before others first, the goal last.
    private(set) var members: [Int] = []
    /// What each service's documents are used for.
    private(set) var uses: [Int: [Use]] = [:]
    private let graph: PathwayGraph
    private var starts: [Int: Int] = [:]
    private var soonest: [Int: Int] = [:]

    /// The schedule of a way to a goal.
    init(_ way: Way, to goal: Int, in graph: PathwayGraph) {
        self.graph = graph
        for source in way.sources {
            let use = Use(issue: source.issue, consumer: Int(graph.groupOwners[source.group]))
            let service = graph.giver(of: source.issue)
            if !(uses[service] ?? []).contains(use) { uses[service, default: []].append(use) }
        }
        let inward = inwardOrder(goal)
        starts = Dictionary(uniqueKeysWithValues: inward.map { ($0, 0) })
        for service in inward { bringForward(from: service, &starts) }
        soonest = starts
        if let unexpired = withoutExpiry(inward, goal) {
            starts = unexpired
        } else {
            for service in inward.reversed() { starts[service] = startDay(of: service) + delay(of: service) }
        }
        members = inward.enumerated().sorted {
            (startDay(of: $0.element), $0.offset) < (startDay(of: $1.element), $1.offset)
        }.map(\.element)
    }

    /// The day to ask at a service.
    func startDay(of service: Int) -> Int { starts[service] ?? 0 }

    /// Whether a service is asked later than could be, so that a document is still good when it is used.
    func isTimed(_ service: Int) -> Bool { startDay(of: service) > soonest[service] ?? 0 }

    /// The day of being seen at a service.
    func visitDay(of service: Int) -> Int { startDay(of: service) + Int(graph.waitDays[service]) }

    /// The day on which an issue's document is in hand.
    func readyDay(of issue: Int) -> Int {
        startDay(of: graph.giver(of: issue)) + graph.days(of: issue)
    }

    /// The issues of a service whose documents expire before one of their uses.
    func expiring(from service: Int) -> [Int] {
        (uses[service] ?? []).filter { shortfall(of: $0) > 0 }.map(\.issue).unique.sorted()
    }

    /// The services, each after those whose documents it asks for, the goal last.
    private func inwardOrder(_ goal: Int) -> [Int] {
        var givers: [Int: [Int]] = [:]
        for (service, uses) in uses { for use in uses { givers[use.consumer, default: []].append(service) } }
        var order: [Int] = []
        var seen = Set<Int>()
        func visit(_ service: Int) {
            guard seen.insert(service).inserted else { return }
            for giver in (givers[service] ?? []).sorted() { visit(giver) }
            order.append(service)
        }
        visit(goal)
        return order
    }

    /// Moves the days of those that use a service's documents to when they are in hand; whether any moved.
    @discardableResult
    private func bringForward(from service: Int, _ starts: inout [Int: Int]) -> Bool {
        var moved = false
        for use in uses[service] ?? [] {
            let ready = (starts[service] ?? 0) + graph.days(of: use.issue)
            if starts[use.consumer] ?? 0 < ready {
                starts[use.consumer] = ready
                moved = true
            }
        }
        return moved
    }

    /// The earliest days on which nothing expires and the goal keeps its day; `nil` where there are none.
    ///
    /// The least solution of difference constraints, by Bellman and Ford's rounds: one more than there are services
    /// that still moves something proves that there is none.
    private func withoutExpiry(_ inward: [Int], _ goal: Int) -> [Int: Int]? {
        var days = starts
        for _ in 0...inward.count {
            var moved = false
            for service in inward.reversed() {
                let (earliest, start) = (earliestStart(of: service, days), days[service] ?? 0)
                guard earliest > start else { continue }
                days[service] = earliest
                moved = true
            }
            for service in inward where bringForward(from: service, &days) { moved = true }
            guard days[goal] == starts[goal] else { return nil }
            if !moved { return days }
        }
        return nil
    }

    /// The first day on which a service can be asked without its documents expiring before those days of their uses.
    private func earliestStart(of service: Int, _ days: [Int: Int]) -> Int {
        (uses[service] ?? []).filter { graph.issued[$0.issue].validity != PathwayGraph.endless }.map { use in
            (days[use.consumer] ?? 0) + Int(graph.waitDays[use.consumer]) - Int(graph.issued[use.issue].validity)
                - graph.days(of: use.issue)
        }.max() ?? 0
    }

    /// The days by which a document expires too early for a use, if any.
    private func shortfall(of use: Use) -> Int {
        guard graph.issued[use.issue].validity != PathwayGraph.endless else { return 0 }
        return visitDay(of: use.consumer) - readyDay(of: use.issue) - Int(graph.issued[use.issue].validity)
    }

    /// How many days later to go so that nothing expires, as far as the first use allows.
    private func delay(of service: Int) -> Int {
        let uses = uses[service] ?? []
        let wanted = uses.map(shortfall).max() ?? 0
        let slack = uses.map { startDay(of: $0.consumer) - readyDay(of: $0.issue) }.min() ?? 0
        return max(0, min(wanted, slack))
    }
}
