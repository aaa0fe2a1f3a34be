import Directory
import TestSupport
import Testing

@testable import Routing

/// The search over documents against exhaustive searches on random small hypergraphs.
struct PathwaySearchTests {
    private static let count = CaseCount.scaled(2000)

    private func search(_ offices: [Office], _ held: Set<String>, refused: Set<Int> = []) -> PathwaySearch {
        let graph = PathwayGraph(offices)
        return PathwaySearch(graph, holding: held.compactMap(graph.number), admits: { !refused.contains($0) })
    }

    private func choices(_ way: Way, _ graph: PathwayGraph) -> [ReferenceWays.Choice] {
        way.sources.map { source in
            let (consumer, giver) = (Int(graph.groupOwners[source.group]), graph.giver(of: source.issue))
            return ReferenceWays.Choice(
                consumer: consumer, group: source.group - graph.groups(of: consumer).lowerBound, giver: giver,
                issue: source.issue - graph.issues(of: giver).lowerBound)
        }
    }

    @Test func `days, ties and other ways are those of trying every choice`() {
        var random = RandomOffices(seed: 11)
        var (tied, others) = (0, 0)
        for _ in 0..<Self.count {
            let offices = random.offices(), held = random.held(onePerson: 5)
            let refused = random.pick(0...3) == 0 ? Set([random.pick(0...5)]) : []
            let reference = ReferenceWays(offices: offices, held: held, refused: refused)
            let search = search(offices.map(\.office), held, refused: refused)
            var finder = WayFinder(search, metres: { offices[$0].metres })
            for goal in offices.indices {
                #expect(search.startDay(of: goal) == reference.leastDays(goal))
                let best = reference.best(to: goal, atMost: 3)
                let found = finder.ways(to: goal, atMost: 3)
                #expect(found.map(\.cost) == best.map(\.cost))
                #expect(found.map(\.services) == best.map { $0.visited.sorted() })
                #expect(found.map { choices($0, search.graph) } == best.map(\.choices))
                others += found.count > 1 ? 1 : 0
                tied += found.count > 1 && found[0].cost.days == found[1].cost.days ? 1 : 0
            }
        }
        #expect(others > Self.count / 10 && tied > Self.count / 30)
    }

    @Test func `the soonest day of a document is that of the soonest who gives it`() {
        var random = RandomOffices(seed: 15)
        for _ in 0..<Self.count {
            let offices = random.offices(), held = random.held(onePerson: 5)
            let reference = ReferenceWays(offices: offices, held: held)
            let search = search(offices.map(\.office), held)
            for document in RandomOffices.documents where !held.contains(document) {
                let days = offices.indices.flatMap { giver in
                    offices[giver].office.issues.filter { $0.documentID == document }.compactMap { issued in
                        reference.leastDays(giver).map { $0 + offices[giver].office.waitDays + issued.afterDays }
                    }
                }
                #expect(search.days(until: document) == days.min())
            }
        }
    }

    @Test
    func `what is missing is a smallest set that opens the way, best one that nobody gives, then one named first`() {
        var random = RandomOffices(seed: 12)
        var (seen, several) = (0, 0)
        for _ in 0..<Self.count {
            let offices = random.offices()
            let search = search(offices.map(\.office), [])
            let given = Set(offices.flatMap { $0.office.issues.map(\.documentID) })
            for goal in offices.indices where !search.isReachable(goal) {
                let opening = (0..<32).map { bits in
                    RandomOffices.documents.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)
                }.filter { ReferenceWays(offices: offices, held: Set($0)).leastDays(goal) != nil }
                let least = opening.map(\.count).min() ?? 0
                let named = Array(offices[goal].office.requirements.joined())
                func rank(_ set: [String]) -> [Int] {
                    [set.count(where: given.contains)] + set.map { named.firstIndex(of: $0) ?? .max }.sorted()
                }
                let best = opening.filter { $0.count == least }.min { left, right in
                    if rank(left) != rank(right) { return rank(left).lexicographicallyPrecedes(rank(right)) }
                    return left.lexicographicallyPrecedes(right)
                }
                var finder = MissingDocuments(search, goal: goal)
                #expect(finder.smallest() == best)
                seen += 1
                several += least > 1 ? 1 : 0
            }
        }
        #expect(seen > Self.count / 4 && several > Self.count / 100)
    }

    @Test func `no visit comes before its documents, and none expires where days can be found so that none does`() {
        var random = RandomOffices(seed: 13)
        var (expiring, late) = (0, 0)
        for _ in 0..<Self.count {
            let offices = random.offices()
            let search = search(offices.map(\.office), [])
            var finder = WayFinder(search)
            for goal in offices.indices {
                for way in finder.ways(to: goal, atMost: 2) {
                    let schedule = PathwaySchedule(way, to: goal, in: search.graph)
                    #expect(schedule.members.last == goal && schedule.members.sorted() == way.services)
                    #expect(schedule.startDay(of: goal) == way.cost.days)
                    for use in schedule.uses.values.joined() {
                        #expect(schedule.readyDay(of: use.issue) <= schedule.startDay(of: use.consumer))
                    }
                    let isSaid = schedule.members.contains { !schedule.expiring(from: $0).isEmpty }
                    let spare = Expiry(schedule, goal: goal, days: way.cost.days, offices: offices.map(\.office))
                    #expect(isSaid == !spare.canBeAvoided(search.graph))
                    expiring += isSaid ? 1 : 0
                    late += schedule.members.contains(where: schedule.isTimed) ? 1 : 0
                }
            }
        }
        #expect(expiring > 0 && late > Self.count / 200)
    }
}

/// Every day on which the visits of a way could be, tried in turn.
private struct Expiry {
    let schedule: PathwaySchedule
    let goal: Int, days: Int
    let offices: [Office]

    init(_ schedule: PathwaySchedule, goal: Int, days: Int, offices: [Office]) {
        self.schedule = schedule
        self.goal = goal
        self.days = days
        self.offices = offices
    }

    /// Whether the visits can be put on days so that the goal keeps its day and no document expires before use.
    func canBeAvoided(_ graph: PathwayGraph) -> Bool {
        func isGood(_ starts: [Int: Int]) -> Bool {
            schedule.uses.values.joined().allSatisfy { use in
                let giver = graph.giver(of: use.issue)
                guard let given = starts[giver], let used = starts[use.consumer] else { return true }
                let issued = offices[giver].issues[use.issue - graph.issues(of: giver).lowerBound]
                let ready = given + offices[giver].waitDays + issued.afterDays
                let visit = used + offices[use.consumer].waitDays
                return ready <= used && visit <= ready + (issued.validDays ?? .max / 2)
            }
        }
        func place(_ left: ArraySlice<Int>, _ starts: [Int: Int]) -> Bool {
            guard isGood(starts) else { return false }
            guard let office = left.last else { return true }
            return (0...days).contains { place(left.dropLast(), starts.merging([office: $0]) { old, _ in old }) }
        }
        return place(schedule.members.filter { $0 != goal }[...], [goal: days])
    }
}
