/// A way being made: the services taken in so far and what has been chosen for their groups.
struct WayDraft {
    /// The services taken in, the goal first.
    private(set) var services: [Int] = []
    /// The groups of those services that no held document meets, in the order the services were taken in.
    private(set) var groups: [Int] = []
    /// Where the groups of each service stand.
    private var ranges: [Range<Int>] = []
    /// What is chosen for each group: an issue, and its service among `services`; -1 for nothing yet.
    private var issues: [Int] = [], givers: [Int] = []
    /// The first day on which each group can be met, whatever is chosen.
    private var soonest: [Int] = []
    private var metres: [Int] = []

    /// A service with what its groups are and the first days on which each can be met.
    struct Visit {
        let service: Int
        let metres: Int
        let groups: [Int]
        let soonest: [Int]
    }

    /// Takes a service in.
    mutating func join(_ visit: Visit) {
        services.append(visit.service)
        metres.append(visit.metres)
        ranges.append(groups.count..<groups.count + visit.groups.count)
        groups += visit.groups
        soonest += visit.soonest
        for _ in visit.groups {
            issues.append(-1)
            givers.append(-1)
        }
    }

    /// Takes the last service out, for which nothing is chosen.
    mutating func leave() {
        let range = ranges.removeLast()
        services.removeLast()
        metres.removeLast()
        groups.removeLast(range.count)
        soonest.removeLast(range.count)
        issues.removeLast(range.count)
        givers.removeLast(range.count)
    }

    /// Where a service stands among those taken in.
    func member(_ service: Int) -> Int? { services.firstIndex(of: service) }

    /// Has a group met by an issue of a service taken in.
    mutating func choose(_ issue: Int, of member: Int, at position: Int) {
        issues[position] = issue
        givers[position] = member
    }

    /// Has a group met by nothing again.
    mutating func unchoose(at position: Int) {
        issues[position] = -1
        givers[position] = -1
    }

    /// What the draft costs at least.
    func cost(days: Int) -> WayCost { WayCost(days: days, visits: services.count, metres: metres.reduce(0, +)) }

    /// The draft as a way, once everything is chosen.
    func way(days: Int) -> Way {
        let sources = groups.indices.map { Way.Source(group: groups[$0], issue: issues[$0]) }
        return Way(services: services.sorted(), sources: sources.sorted(), cost: cost(days: days))
    }

    /// The fewest days until the goal can be asked, what is open taken at its soonest; `nil` for a circle.
    func days(_ graph: PathwayGraph) -> Int? {
        var marks = [Int](repeating: Self.unseen, count: services.count)
        return start(of: 0, graph, &marks)
    }

    private func start(of member: Int, _ graph: PathwayGraph, _ marks: inout [Int]) -> Int? {
        guard marks[member] == Self.unseen else { return marks[member] == Self.onTheWay ? nil : marks[member] }
        marks[member] = Self.onTheWay
        var latest = 0
        for position in ranges[member] {
            guard givers[position] >= 0 else {
                latest = max(latest, soonest[position])
                continue
            }
            guard let before = start(of: givers[position], graph, &marks) else { return nil }
            latest = max(latest, before + graph.days(of: issues[position]))
        }
        marks[member] = latest
        return latest
    }

    private static let unseen = -1, onTheWay = -2
}
