import Directory

extension Router {
    /// The answer to an inquiry with the way to each match, leaving at a time at the earliest.
    ///
    /// The order is the answer's own: ways never rank. The inquiry's travel time is held here: as a radius where times
    /// are reckoned from the straight line, else match by match, asking for more until the limit is full.
    public func route(
        _ inquiry: Inquiry, by mode: TravelMode, timetable: Timetable? = nil, leaving: LocalTime
    ) -> TravelAnswer {
        guard let origin = inquiry.origin else {
            return TravelAnswer(answer: route(inquiry), travels: [:], beyond: [])
        }
        var planner = TravelPlanner(from: origin, by: mode, timetable: timetable, holidays: network.holidays)
        var asked = inquiry
        let isByTimetable = mode == .bus && timetable != nil
        if let minutes = inquiry.travelTime, !isByTimetable {
            let reach = TravelPace.standard(mode).distance(withinMinutes: minutes)
            asked.radius = min(inquiry.radius ?? reach, reach)
        }
        guard let minutes = inquiry.travelTime, isByTimetable else {
            let answer = route(asked)
            let all = answer.matches + answer.nearMisses.map(\.match)
            return TravelAnswer(
                answer: answer, travels: planner.travels(to: all, inquiry, network, leaving), beyond: [])
        }
        while true {
            let answer = route(asked)
            let all = answer.matches + answer.nearMisses.map(\.match)
            let travels = planner.travels(to: all, inquiry, network, leaving)
            // A place that is not known or not to be told may be near: unknown is not no.
            let within = answer.matches.filter { travels[$0].map { $0.minutes <= minutes } ?? true }
            let isAll = asked.limit >= answer.eligibleCount
            guard within.count < inquiry.limit, !isAll else {
                let beyond = answer.matches.filter { !within.contains($0) }
                return TravelAnswer(
                    answer: answer.keeping(Array(within.prefix(inquiry.limit))), travels: travels,
                    beyond: Array(beyond.prefix(policy.nearMissLimit)))
            }
            asked.limit = min(asked.limit * 4 + 10, max(answer.eligibleCount, 1))
        }
    }
}

extension TravelPlanner {
    /// The ways to matches whose place is known and may be told.
    fileprivate mutating func travels(
        to matches: [Match], _ inquiry: Inquiry, _ network: ServiceNetwork, _ leaving: LocalTime
    ) -> [Match: Travel] {
        var travels: [Match: Travel] = [:]
        for match in matches where match.distance != nil {
            guard let service = network.findService(match.serviceID),
                let site = network.sites(of: service).first(where: { $0.id == match.siteID }),
                let location = network.findLocation(site.locationID), !location.isConfidential,
                location.kind != .virtual, let place = location.coordinate
            else { continue }
            let hours = network.hours(of: service, at: site)
            travels[match] = travel(to: place, hours: hours, leaving: leaving, by: inquiry.openAt)
        }
        return travels
    }
}

extension RoutingAnswer {
    /// The answer with these matches alone.
    fileprivate func keeping(_ matches: [Match]) -> RoutingAnswer {
        RoutingAnswer(
            matches: matches, nearMisses: nearMisses, nextQuestion: nextQuestion, pathways: pathways,
            eligibleCount: eligibleCount)
    }
}
