import Directory

/// Says the rides that a search has found as a way from door to door.
struct JourneyWriter {
    let planner: JourneyPlanner
    let from: Coordinate, to: Coordinate

    private var timetable: Timetable { planner.timetable }

    /// The way on foot alone.
    func walk(from start: Int32) -> Journey {
        let seconds = planner.walk(from.distance(to: to))
        return journey([.walk(minutes: minutes(seconds), to: nil)], from: start, to: start + seconds)
    }

    /// The way by rides, as late as the first of them lets one leave.
    func journey(_ rides: [RoundSearch.Ride]) -> Journey {
        var legs: [Journey.Leg] = []
        var here = from
        var (start, end): (Int32, Int32) = (0, 0)
        for (index, ride) in rides.enumerated() {
            let stop = stop(ride, ride.board)
            let way = planner.walk(here.distance(to: timetable.stops[Int(stop)].coordinate))
            if index == 0 { start = time(ride, ride.board, in: planner.trips.departures) - way }
            if minutes(way) > 0 { legs.append(.walk(minutes: minutes(way), to: timetable.name(stop))) }
            legs.append(.ride(self.ride(ride)))
            here = timetable.stops[Int(self.stop(ride, ride.alight))].coordinate
            end = time(ride, ride.alight, in: planner.trips.arrivals)
        }
        let last = planner.walk(here.distance(to: to))
        if minutes(last) > 0 { legs.append(.walk(minutes: minutes(last), to: nil)) }
        return journey(legs, from: start, to: end + last)
    }

    private func journey(_ legs: [Journey.Leg], from start: Int32, to end: Int32) -> Journey {
        Journey(
            legs: legs, departure: planner.local(start, roundedUp: false), arrival: planner.local(end, roundedUp: true),
            minutes: minutes(end - start))
    }

    private func ride(_ ride: RoundSearch.Ride) -> Journey.Ride {
        let run = planner.trips.runs[planner.trips.patterns[Int(ride.pattern)].runs.lowerBound + Int(ride.run)].run
        let feed = timetable.feeds[Int(run.feed)]
        let trip = feed.trips[Int(run.trip)]
        let route = feed.routes[Int(trip.route)]
        let board = feed.calls[trip.calls.lowerBound + Int(ride.board)].limits
        let alight = feed.calls[trip.calls.lowerBound + Int(ride.alight)].limits
        return Journey.Ride(
            line: route.name, kind: route.kind, headsign: trip.headsign, from: timetable.name(stop(ride, ride.board)),
            to: timetable.name(stop(ride, ride.alight)),
            departure: planner.local(time(ride, ride.board, in: planner.trips.departures), roundedUp: false),
            arrival: planner.local(time(ride, ride.alight, in: planner.trips.arrivals), roundedUp: true),
            headway: run.headway > 0 ? minutes(run.headway) : nil,
            isByPhone: board.contains(.boardingByPhone) || alight.contains(.alightingByPhone))
    }

    private func stop(_ ride: RoundSearch.Ride, _ place: Int32) -> Int32 {
        planner.trips.stops[planner.trips.patterns[Int(ride.pattern)].stops.lowerBound + Int(place)]
    }

    private func time(_ ride: RoundSearch.Ride, _ place: Int32, in times: [Int32]) -> Int32 {
        let pattern = planner.trips.patterns[Int(ride.pattern)]
        return times[pattern.times + Int(place) * pattern.runs.count + Int(ride.run)]
    }

    private func minutes(_ seconds: Int32) -> Int { (Int(seconds) + 59) / 60 }
}
