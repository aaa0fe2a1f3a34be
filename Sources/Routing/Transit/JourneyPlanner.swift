import Directory

/// Finds ways by public transport on one day: one search serves every place.
///
/// The whole days of service before the day that may run into it, of the day and of the one after are looked at.
public struct JourneyPlanner: Sendable {
    /// The timetable.
    public let timetable: Timetable
    /// The day whose midnight times are counted from.
    public let day: Day
    let midnight: Int
    let trips: RunningTrips
    private let mirrored: RunningTrips

    /// A planner for ways on a day.
    public init(_ timetable: Timetable, on day: Day) {
        self.timetable = timetable
        self.day = day
        midnight = timetable.clock.instant(LocalTime(day: day, minute: 0))
        trips = RunningTrips(timetable, around: day)
        mirrored = trips.mirrored
    }

    /// Everywhere one can be, setting out from a point at a time.
    public func reach(from origin: Coordinate, at time: LocalTime) -> TransitReach {
        let seconds = seconds(time)
        let starts = walks(near: origin).map { (stop: $0.stop, time: seconds + $0.seconds) }
        return TransitReach(point: origin, time: seconds, isBackward: false, search: RoundSearch(trips, from: starts))
    }

    /// From everywhere, when one has to leave to be at a point by a time.
    public func reach(to goal: Coordinate, by time: LocalTime) -> TransitReach {
        let seconds = -seconds(time)
        let starts = walks(near: goal).map { (stop: $0.stop, time: seconds + $0.seconds) }
        return TransitReach(point: goal, time: seconds, isBackward: true, search: RoundSearch(mirrored, from: starts))
    }

    /// When one is at a place at the earliest, or has to leave it at the latest, the whole way on foot included;
    /// `nil` when no way leads there.
    public func time(_ reach: TransitReach, at place: Coordinate) -> LocalTime? {
        end(of: reach, at: place).map { local(reach.isBackward ? -$0.time : $0.time, roundedUp: !reach.isBackward) }
    }

    /// When one gets off a vehicle at the stops that one can reach, by feed and position in it, in seconds from the
    /// planner's midnight; backward, when one gets on there.
    public func stops(_ reach: TransitReach) -> [(feed: Int, stop: Int, seconds: Int)] {
        timetable.stops.enumerated().compactMap { number, stop in
            let time = reach.search.arrivals[number]
            guard time < RoundSearch.never else { return nil }
            return (Int(stop.feed), Int(stop.position), Int(reach.isBackward ? -time : time))
        }
    }

    /// The way to or from a place; `nil` when there is none.
    public func journey(_ reach: TransitReach, at place: Coordinate) -> Journey? {
        guard let end = end(of: reach, at: place) else { return nil }
        let writer = JourneyWriter(
            planner: self, from: reach.isBackward ? place : reach.point, to: reach.isBackward ? reach.point : place)
        guard let stop = end.stop else {
            return writer.walk(from: reach.isBackward ? -end.time : reach.time)
        }
        let chain = reach.search.chain(to: Int(stop))
        return writer.journey(reach.isBackward ? chain.reversed().map(unmirrored) : chain)
    }

    /// The stops one can walk to from a point or come from, and the seconds it takes.
    func walks(near point: Coordinate) -> [(stop: Int32, seconds: Int32)] {
        timetable.map.near(point, within: timetable.policy.stopReach).map { ($0.stop, walk($0.distance)) }
    }

    /// The seconds on foot over a straight line.
    func walk(_ distance: Distance) -> Int32 { Int32(clamping: timetable.policy.walking.seconds(for: distance)) }

    /// The best last stop before a place, of equals the one with the fewest rides; none where walking is no later.
    private func end(of reach: TransitReach, at place: Coordinate) -> TransitReach.End? {
        let search = reach.search
        var best: (end: TransitReach.End, rides: Int)?
        let way = reach.point.distance(to: place)
        if way <= timetable.policy.walkReach {
            best = (TransitReach.End(time: reach.time + walk(way), stop: nil), 0)
        }
        for (stop, seconds) in walks(near: place) where search.arrivals[Int(stop)] < RoundSearch.never {
            let time = search.arrivals[Int(stop)] + seconds
            guard best.map({ time <= $0.end.time }) ?? true else { continue }
            let rides = search.chain(to: Int(stop)).count
            if best.map({ (time, rides) < ($0.end.time, $0.rides) }) ?? true {
                best = (TransitReach.End(time: time, stop: stop), rides)
            }
        }
        return best?.end
    }

    /// A ride of the mirrored trips as it is: its ends exchanged, the last run and place the first.
    private func unmirrored(_ ride: RoundSearch.Ride) -> RoundSearch.Ride {
        let pattern = trips.patterns[Int(ride.pattern)]
        let (places, runs) = (Int32(pattern.stops.count), Int32(pattern.runs.count))
        return RoundSearch.Ride(
            pattern: ride.pattern, run: runs - 1 - ride.run, board: places - 1 - ride.alight,
            alight: places - 1 - ride.board, previous: -1)
    }

    /// Seconds from the planner's midnight.
    package func seconds(_ time: LocalTime) -> Int32 { Int32(clamping: timetable.clock.instant(time) - midnight) }

    /// The minute in which a second lies, or the next one where it is not its first.
    func local(_ seconds: Int32, roundedUp: Bool) -> LocalTime {
        timetable.clock.local(midnight + Int(seconds) + (roundedUp ? 59 : 0))
    }
}
