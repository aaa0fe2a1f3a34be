/// Finds the best ways to a service, exactly within `trialLimit` choices and `candidateLimit` services for each.
///
/// A way chooses for every group that no held document meets one service that gives a document, once for all; two
/// services may not wait for each other. It costs the days until the goal can be asked, then the services visited,
/// *each counted once however many documents it gives*, then their metres; then the lower services and issues stand.
/// Days alone are a superior function and `PathwaySearch` finds them at once. With shared visits counted once the
/// rest is as hard as covering sets, so the choices are tried depth first, soonest first, and left where days that
/// the search proves, visits and metres so far are beyond the best. Past the limit the best so far stands; its days
/// are the least there are all the same, for it begins with the search's own way.
package struct WayFinder {
    private let search: PathwaySearch
    private let metres: (Int) -> Int
    private var graph: PathwayGraph { search.graph }
    /// The most choices tried for one way.
    package static let trialLimit = 1000
    /// The most services tried for one group: so many of the soonest, and so many of the nearest.
    package static let candidateLimit = 32

    private var trialsLeft = 0
    private var best: Way?
    private var others: [Way] = []
    private var draft = WayDraft()
    private var candidates: [Int: [Candidate]] = [:]
    private var visits: [Int: WayDraft.Visit] = [:]

    /// An issue that could meet a group, and the first day on which it does.
    private struct Candidate: Comparable {
        let day: Int, issue: Int

        static func < (left: Candidate, right: Candidate) -> Bool {
            (left.day, left.issue) < (right.day, right.issue)
        }
    }

    /// A finder among the services that a search has got to; `metres` is the way from the origin to a service.
    package init(_ search: PathwaySearch, metres: @escaping (Int) -> Int = { _ in 0 }) {
        self.search = search
        self.metres = metres
    }

    /// The best ways to a service, best first: each the best of those that visit not all the services of one before.
    package mutating func ways(to goal: Int, atMost count: Int) -> [Way] {
        guard search.isReachable(goal) else { return [] }
        others = []
        while others.count < count {
            trialsLeft = Self.trialLimit
            best = others.isEmpty ? soonest(to: goal) : nil
            draft = WayDraft()
            draft.join(visit(goal))
            if isWorthwhile { decide(0) }
            guard let best else { break }
            others.append(best)
        }
        return others
    }

    /// The way of the search itself: every group met by what meets it soonest.
    private mutating func soonest(to goal: Int) -> Way {
        var draft = WayDraft()
        draft.join(visit(goal))
        var next = 0
        while next < draft.groups.count {
            let issue = search.source(of: draft.groups[next]).map { Int($0.issue) } ?? 0
            let service = graph.giver(of: issue)
            if draft.member(service) == nil { draft.join(visit(service)) }
            draft.choose(issue, of: draft.member(service) ?? 0, at: next)
            next += 1
        }
        return draft.way(days: Int(search.startDays[goal]))
    }

    /// A service with the groups that no held document meets.
    private mutating func visit(_ service: Int) -> WayDraft.Visit {
        if let known = visits[service] { return known }
        let groups = graph.groups(of: service).filter { group in
            !graph.documents(of: group).contains { search.held[Int($0)] }
        }
        let visit = WayDraft.Visit(
            service: service, metres: metres(service), groups: groups,
            soonest: groups.map { group in search.source(of: group).map { Int($0.day) } ?? 0 })
        visits[service] = visit
        return visit
    }

    /// Tries every issue for the group at a position of the draft, and all choices after it.
    private mutating func decide(_ position: Int) {
        guard position < draft.groups.count else {
            guard let days = draft.days(graph) else { return }
            let way = draft.way(days: days)
            best = best.map { min($0, way) } ?? way
            return
        }
        for candidate in candidates(for: draft.groups[position]) {
            guard trialsLeft > 0 else { return }
            if let best, candidate.day > best.cost.days { return }
            trialsLeft -= 1
            let service = graph.giver(of: candidate.issue)
            let known = draft.member(service)
            if known == nil { draft.join(visit(service)) }
            draft.choose(candidate.issue, of: known ?? draft.services.count - 1, at: position)
            if isWorthwhile { decide(position + 1) }
            draft.unchoose(at: position)
            if known == nil { draft.leave() }
        }
    }

    /// Whether the draft has no circle, is not another way with more visits, and may yet be better than the best.
    private var isWorthwhile: Bool {
        guard let days = draft.days(graph) else { return false }
        if let best, draft.cost(days: days) > best.cost { return false }
        return !others.contains { way in way.services.allSatisfy(draft.services.contains) }
    }

    /// The issues that could meet a group, soonest first: all, or where they are many the soonest and the nearest.
    private mutating func candidates(for group: Int) -> [Candidate] {
        if let known = candidates[group] { return known }
        let wait = graph.waitDays[Int(graph.groupOwners[group])]
        var soonest = LowestKeys(atMost: Self.candidateLimit), nearest = soonest
        for document in graph.documents(of: group) {
            for number in graph.givers(of: document) {
                let issue = graph.issued[Int(number)]
                guard issue.validity >= wait, search.isOpen[Int(issue.service)] else { continue }
                let day = day(of: Int(number))
                soonest.insert(UInt64(day) << 32 | UInt64(number))
                if let best, day > best.cost.days { continue }
                nearest.insert(UInt64(metres(Int(issue.service))) << 32 | UInt64(number))
            }
        }
        let issues = Set((soonest.keys + nearest.keys).map { Int($0 & 0xFFFF_FFFF) })
        let found = issues.map { Candidate(day: day(of: $0), issue: $0) }.sorted()
        candidates[group] = found
        return found
    }

    private func day(of issue: Int) -> Int {
        Int(search.startDays[graph.giver(of: issue)]) + graph.days(of: issue)
    }
}
