import Directory
import Guides
import Routing

extension RouteText {
    /// The way to a match by timetable, in one line; an estimate stands beside the distance.
    func travelLine(_ match: Match) -> String? {
        guard let travel = travels[match], travel.journey != nil || travel.lack != nil else { return nil }
        return words(of: travel).joined(separator: "; ")
    }

    /// The estimate that stands beside the distance.
    func estimate(_ match: Match) -> String? {
        guard let travel = travels[match], travel.journey == nil, travel.lack == nil else { return nil }
        return words(of: travel).joined(separator: "; ")
    }

    /// The matches beyond the limit of travel time.
    var beyondLines: [String] {
        guard !beyond.isEmpty, let limit = inquiry.travelTime else { return [] }
        let head = phrasebook.text(Phrase("route.beyond", ["count": .count(limit)]))
        return ["", head] + beyond.flatMap { block($0, "–") }
    }

    private func words(of travel: Travel) -> [String] {
        travel.phrases(today: inquiry.now.day).map { phrasebook.text($0) }
    }

    /// The way to a match for programs.
    func travelJSON(_ match: Match) -> JSONValue {
        guard let travel = travels[match] else { return .null }
        let visit = travel.visit
        var back: JSONValue = .null
        if case .last(let time) = visit?.back { back = .string(time.description) }
        return [
            "mode": .string(travel.mode.rawValue), "minutes": .int(travel.minutes),
            "is_estimated": .bool(travel.isEstimated),
            "source": travel.isEstimated ? .string(TravelPace.standard(travel.mode).source) : .null,
            "departure": .text(travel.journey?.departure.description),
            "arrival": .text(travel.journey?.arrival.description),
            "legs": .array((travel.journey?.legs ?? []).map(json)), "wait_minutes": .number(visit?.wait),
            "latest_departure": .text(visit?.latest?.description), "last_way_back": back,
            "can_walk_back": visit.map { .bool($0.back == .onFoot) } ?? .null, "words": .texts(words(of: travel)),
        ]
    }

    private func json(_ leg: Journey.Leg) -> JSONValue {
        switch leg {
        case .walk(let minutes, let stop):
            return ["kind": "walk", "minutes": .int(minutes), "to": .text(stop)]
        case .ride(let ride):
            return [
                "kind": .string(ride.kind.word), "line": .string(ride.line), "headsign": .text(ride.headsign),
                "from": .string(ride.from), "to": .string(ride.to), "departure": .string(ride.departure.description),
                "arrival": .string(ride.arrival.description), "headway_minutes": .number(ride.headway),
                "by_phone": .bool(ride.isByPhone),
            ]
        }
    }
}
