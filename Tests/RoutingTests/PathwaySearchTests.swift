import Directory
import TestSupport
import Testing

@testable import Routing

/// The search over documents against exhaustive searches on random small hypergraphs.
struct PathwaySearchTests {
    private static let documents = ["a", "b", "c", "d", "e"]

    private func offices(_ random: inout SeededGenerator) -> [Office] {
        func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        return (0..<pick(2...6)).map { number in
            let groups = (0..<pick(0...2)).map { _ in
                Array(Self.documents.shuffled(using: &random).prefix(pick(1...2)))
            }
            let issues = Self.documents.shuffled(using: &random).prefix(pick(0...2)).map { document in
                IssuedDocument(document, afterDays: pick(0...3), validDays: pick(0...2) == 0 ? pick(0...4) : nil)
            }
            return Office(
                service: number, site: number, requirements: groups, issues: issues, waitDays: pick(0...4),
                metres: pick(0...2) * 100)
        }
    }

    /// The least days until an office can be asked, by trying every source of every document; never for a circle.
    private func leastDays(_ office: Int, _ offices: [Office], _ held: Set<String>, _ visited: Set<Int> = []) -> Int? {
        guard !visited.contains(office) else { return nil }
        var latest = 0
        for group in offices[office].requirements where held.isDisjoint(with: group) {
            var soonest: Int?
            for (other, source) in offices.enumerated() {
                for issued in source.issues where group.contains(issued.documentID) {
                    guard issued.validDays ?? .max >= offices[office].waitDays,
                        let asked = leastDays(other, offices, held, visited.union([office]))
                    else { continue }
                    soonest = min(soonest ?? .max, asked + source.waitDays + issued.afterDays)
                }
            }
            guard let soonest else { return nil }
            latest = max(latest, soonest)
        }
        return latest
    }

    /// The costs before each office as the one solution of their equations, found by going round until they stand.
    private func standingCosts(_ offices: [Office], _ held: Set<String>) -> [WayCost?] {
        var costs = [WayCost?](repeating: nil, count: offices.count)
        for _ in 0...(offices.count + 1) {
            costs = offices.map { office in
                var total = WayCost()
                for group in office.requirements where held.isDisjoint(with: group) {
                    let ways = zip(offices, costs).flatMap { source, before -> [WayCost] in
                        guard let before else { return [] }
                        return source.issues.filter {
                            group.contains($0.documentID) && ($0.validDays ?? .max) >= office.waitDays
                        }.map { issued in
                            WayCost(
                                days: before.days + source.waitDays + issued.afterDays, visits: before.visits + 1,
                                metres: before.metres + source.metres)
                        }
                    }
                    guard let best = ways.min() else { return nil }
                    total.days = max(total.days, best.days)
                    total.visits += best.visits
                    total.metres += best.metres
                }
                return total
            }
        }
        return costs
    }

    @Test func `the days to every office are the least of all ways there, and ties go by visits, then metres`() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<800 {
            let offices = offices(&random)
            let held = Set(Self.documents.filter { _ in Int.random(in: 0..<5, using: &random) == 0 })
            let search = PathwaySearch(offices, holding: held.contains)
            let costs = standingCosts(offices, held)
            for office in offices.indices {
                let found = search.isReachable(office) ? search.ways[office].before : nil
                #expect(found?.days == leastDays(office, offices, held))
                #expect(found == costs[office])
            }
        }
    }

    @Test func `what is missing is a smallest set that opens the way`() {
        var random = SeededGenerator(seed: 12)
        var seen = 0
        for _ in 0..<800 {
            let offices = offices(&random)
            let search = PathwaySearch(offices, holding: { _ in false })
            for goal in offices.indices where !search.isReachable(goal) {
                let missing = MissingDocuments(search, goal: goal).smallest()
                let opening = (0..<32).map { bits in
                    Set(Self.documents.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
                }.filter { leastDays(goal, offices, $0) != nil }
                #expect(opening.contains(Set(missing)))
                #expect(missing.count == opening.map(\.count).min())
                let issued = Set(offices.flatMap { $0.issues.map(\.documentID) })
                let hasRoot = opening.contains { $0.count == 1 && issued.isDisjoint(with: $0) }
                if missing.count == 1, hasRoot { #expect(issued.isDisjoint(with: missing)) }
                seen += 1
            }
        }
        #expect(seen > 200)
    }

    @Test func `no visit comes before its documents, and no document is used after it expires unless it is said`() {
        var random = SeededGenerator(seed: 13)
        for _ in 0..<800 {
            let offices = offices(&random)
            let search = PathwaySearch(offices, holding: { _ in false })
            for goal in offices.indices where search.isReachable(goal) {
                let schedule = PathwaySchedule(search, goal: goal)
                #expect(schedule.members.last == goal)
                #expect(schedule.startDay(of: goal) == search.ways[goal].before.days)
                for (office, uses) in schedule.uses {
                    for use in uses {
                        let ready = schedule.readyDay(of: use.issue, from: office)
                        #expect(ready <= schedule.startDay(of: use.consumer))
                        let end = offices[office].issues[use.issue].validDays.map { ready + $0 } ?? .max
                        let isUsable = schedule.visitDay(of: use.consumer) <= end
                        #expect(isUsable || schedule.expiring(from: office).contains(use.issue))
                    }
                    let places = uses.compactMap { schedule.members.firstIndex(of: $0.consumer) }
                    #expect(places.allSatisfy { $0 > schedule.members.firstIndex(of: office)! })
                }
            }
        }
    }
}
