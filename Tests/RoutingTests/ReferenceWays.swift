import Directory
import Routing

/// All ways through a few offices, found by trying every choice: the slow reference of the search.
struct ReferenceWays {
    /// One choice: the office and which of its documents, for an office and which of its groups.
    struct Choice: Hashable, Comparable {
        let consumer: Int, group: Int, giver: Int, issue: Int

        static func < (left: Choice, right: Choice) -> Bool {
            (left.consumer, left.group, left.giver, left.issue)
                < (right.consumer, right.group, right.giver, right.issue)
        }
    }

    /// A way with what it costs.
    struct Found {
        let choices: [Choice]
        let visited: Set<Int>
        let cost: WayCost

        static func precedes(_ left: Found, _ right: Found) -> Bool {
            if left.cost != right.cost { return left.cost < right.cost }
            let (ours, theirs) = (left.visited.sorted(), right.visited.sorted())
            if ours != theirs { return ours.lexicographicallyPrecedes(theirs) }
            return left.choices.lexicographicallyPrecedes(right.choices)
        }
    }

    let offices: [(office: Office, metres: Int)]
    let held: Set<String>
    var refused: Set<Int> = []

    /// The least days until an office can be asked, by trying every source of every document; never for a circle.
    func leastDays(_ office: Int, after visited: Set<Int> = []) -> Int? {
        guard !visited.contains(office) else { return nil }
        var latest = 0
        for group in offices[office].office.requirements.indices where isOpen(group, of: office) {
            let soonest = givers(group, of: office).compactMap { giver, issue in
                leastDays(giver, after: visited.union([office])).map { $0 + days(giver, issue) }
            }.min()
            guard let soonest else { return nil }
            latest = max(latest, soonest)
        }
        return latest
    }

    /// All ways to a goal.
    func all(to goal: Int) -> [Found] {
        var found: [Found] = []
        func extend(_ choices: [Choice], _ visited: [Int], _ office: Int, _ group: Int) {
            guard office < visited.count else {
                if let days = start(goal, choices, []) {
                    let metres = visited.map { offices[$0].metres }.reduce(0, +)
                    let cost = WayCost(days: days, visits: visited.count, metres: metres)
                    found.append(Found(choices: choices.sorted(), visited: Set(visited), cost: cost))
                }
                return
            }
            let consumer = visited[office]
            guard group < offices[consumer].office.requirements.count else {
                return extend(choices, visited, office + 1, 0)
            }
            guard isOpen(group, of: consumer) else { return extend(choices, visited, office, group + 1) }
            for (giver, issue) in givers(group, of: consumer) {
                let choice = Choice(consumer: consumer, group: group, giver: giver, issue: issue)
                let more = visited.contains(giver) ? visited : visited + [giver]
                extend(choices + [choice], more, office, group + 1)
            }
        }
        extend([], [goal], 0, 0)
        return found
    }

    /// The best ways, each the best of those that visit not all the offices of one before.
    func best(to goal: Int, atMost count: Int) -> [Found] {
        var left = all(to: goal)
        var best: [Found] = []
        while best.count < count, let next = left.min(by: Found.precedes) {
            best.append(next)
            left.removeAll { $0.visited.isSuperset(of: next.visited) }
        }
        return best
    }

    private func isOpen(_ group: Int, of office: Int) -> Bool {
        held.isDisjoint(with: offices[office].office.requirements[group])
    }

    private func days(_ giver: Int, _ issue: Int) -> Int {
        offices[giver].office.waitDays + offices[giver].office.issues[issue].afterDays
    }

    /// Who gives a document of a group that is good until the office is got to.
    private func givers(_ group: Int, of consumer: Int) -> [(giver: Int, issue: Int)] {
        let wanted = offices[consumer].office.requirements[group]
        return offices.indices.filter { !refused.contains($0) }.flatMap { giver in
            offices[giver].office.issues.enumerated().compactMap { issue, issued in
                let isGood = issued.validDays ?? .max >= offices[consumer].office.waitDays
                return isGood && wanted.contains(issued.documentID) ? (giver, issue) : nil
            }
        }
    }

    private func start(_ office: Int, _ choices: [Choice], _ above: Set<Int>) -> Int? {
        guard !above.contains(office) else { return nil }
        var latest = 0
        for choice in choices where choice.consumer == office {
            guard let before = start(choice.giver, choices, above.union([office])) else { return nil }
            latest = max(latest, before + days(choice.giver, choice.issue))
        }
        return latest
    }
}
