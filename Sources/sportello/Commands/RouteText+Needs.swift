import Directory
import Guides
import Routing

/// The answers to several needs, each by itself, and the fewest visits for all of them.
struct SeveralNeeds {
    /// The needs with their answers.
    let answers: [(need: String, answer: RoutingAnswer)]
    /// The ways to their matches.
    let travels: [Match: Travel]
    /// The visits.
    let plan: VisitPlan

    /// The visits of a router and what a search answers; `nil` for one need, whose answer is the whole one.
    init?(_ inquiry: Inquiry, _ router: Router, _ search: (Inquiry) -> TravelAnswer) {
        guard Set(inquiry.needs).count > 1 else { return nil }
        plan = router.visits(for: inquiry)
        var seen = Set<String>()
        let found = inquiry.needs.filter { seen.insert($0).inserted }.map { need in
            var one = inquiry
            one.needs = [need]
            one.limit = max(3, inquiry.limit / inquiry.needs.count)
            return (need, search(one))
        }
        answers = found.map { ($0, $1.answer) }
        travels = found.reduce(into: [:]) { travels, one in travels.merge(one.1.travels) { first, _ in first } }
    }
}

extension RouteText {
    /// The visits, then the matches of each need.
    func lines(of several: SeveralNeeds) -> [String] {
        var lines: [String] = []
        if !several.plan.visits.isEmpty {
            lines.append(words("route.visits", ["count": .count(several.plan.visits.count)]))
        }
        for (index, visit) in several.plan.visits.enumerated() {
            let place = visit.errands.lazy.compactMap { self.address($0.siteID, of: $0.serviceID) }.first
            let distance = visit.distance.map { words("route.distance", ["distance": .metres($0.metres)]) }
            let head = [place, distance].compactMap { $0 }.joined(separator: " · ")
            lines.append("\(index + 1). \(head.isEmpty ? words("route.visit.no_place") : head)")
            lines += visit.errands.map { errand in
                let need = words("report.value", ["value": needArgument(errand.need)])
                return "     · \(need): \(title(errand.serviceID))"
            }
        }
        if !several.plan.isProven { lines.append("     " + words("route.visits.unproven")) }
        for (need, answer) in several.answers {
            lines += ["", words("route.need", ["needs": needArgument(need), "count": .count(answer.eligibleCount)])]
            for (index, match) in answer.matches.enumerated() { lines += block(match, "\(index + 1).") }
        }
        return lines
    }

    /// The members that an answer to several needs has besides.
    func members(of several: SeveralNeeds) -> [String: JSONValue] {
        let byNeed = several.answers.map { need, answer -> JSONValue in
            [
                "need": .string(need), "eligible_count": .int(answer.eligibleCount),
                "service_ids": .texts(answer.matches.map(\.serviceID)),
            ]
        }
        let visits = several.plan.visits.map { visit -> JSONValue in
            let errands = visit.errands.map { errand -> JSONValue in
                [
                    "need": .string(errand.need), "service_id": .string(errand.serviceID),
                    "service_at_location_id": .text(errand.siteID),
                ]
            }
            return ["distance_metres": .number(visit.distance?.metres), "errands": .array(errands)]
        }
        return [
            "by_need": .array(byNeed), "visits": .array(visits), "unserved": .texts(several.plan.unserved),
            "visits_proven": .bool(several.plan.isProven),
        ]
    }
}
