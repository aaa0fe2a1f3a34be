import Directory

/// Says of places how to get there from one origin: by timetable joined with the hours, else by the straight line.
///
/// Of ways by timetable it looks for the first that arrives while the place is open, or no longer before it opens than
/// one would wait, and of those for the one that leaves last. It looks a week ahead. What one search finds is kept for
/// all places.
public struct TravelPlanner {
    private let timetable: Timetable?
    private let origin: Coordinate
    private let mode: TravelMode
    private let holidays: HolidayCalendar
    private var planners: [Day: JourneyPlanner] = [:]
    private var forward: [LocalTime: TransitReach] = [:]
    private var homeward: [Day: TransitReach] = [:]

    /// A planner for ways from an origin; without a timetable every way is an estimate.
    public init(from origin: Coordinate, by mode: TravelMode, timetable: Timetable?, holidays: HolidayCalendar) {
        self.origin = origin
        self.mode = mode
        self.timetable = timetable
        self.holidays = holidays
    }

    /// The way to a place with some hours, leaving at a time at the earliest; with a time to be there, by that time.
    public mutating func travel(
        to place: Coordinate, hours: OpeningHours, leaving: LocalTime, by appointment: LocalTime? = nil
    ) -> Travel {
        guard mode == .bus else { return estimate(place, lack: nil) }
        guard let timetable else { return estimate(place, lack: .noTimetable) }
        if let end = timetable.lastDay, end < leaving.day { return estimate(place, lack: .ended(end)) }
        if let appointment {
            return appointed(place, hours, leaving: leaving, by: appointment) ?? estimate(place, lack: .noWay)
        }
        var start = leaving
        // Each turn ends or goes on at a later time: after a week of days without a way, nobody waits on.
        while start.day.ordinal - leaving.day.ordinal < 7 {
            guard let arrival = planner(start.day).time(reach(from: start), at: place) else {
                start = LocalTime(day: start.day.adding(1), minute: 0)
                continue
            }
            guard let served = Self.served(hours, from: arrival, holidays: holidays) else { break }
            if served.minutes(since: arrival) <= timetable.policy.patience {
                return travel(place, hours, by: served, orFrom: start)
            }
            start = max(served.adding(minutes: -timetable.policy.patience), start.adding(minutes: 1))
        }
        return estimate(place, lack: .noWay)
    }

    /// The first moment from an arrival on at which one is let in, or the arrival itself where nobody can say.
    private static func served(_ hours: OpeningHours, from arrival: LocalTime, holidays: HolidayCalendar) -> LocalTime?
    {
        guard hours.admits(at: arrival, holidays: holidays) == .no else { return arrival }
        var time = arrival
        // After the last entry the place is open still, and the next opening is that of another span.
        if let closing = hours.closing(after: time, holidays: holidays) { time = closing }
        return hours.nextOpening(from: time, holidays: holidays)
    }

    private mutating func appointed(
        _ place: Coordinate, _ hours: OpeningHours, leaving: LocalTime, by appointment: LocalTime
    ) -> Travel? {
        let planner = planner(appointment.day)
        let reach = planner.reach(to: place, by: appointment)
        guard let journey = planner.journey(reach, at: origin), journey.departure >= leaving else { return nil }
        return travel(journey, place, hours, at: appointment)
    }

    /// The last way that is there by a time, or where that time cannot be told apart the first one from the start.
    private mutating func travel(
        _ place: Coordinate, _ hours: OpeningHours, by served: LocalTime, orFrom start: LocalTime
    ) -> Travel {
        let planner = planner(served.day)
        let last = planner.journey(planner.reach(to: place, by: served), at: origin)
        if let last, last.departure >= start { return travel(last, place, hours, at: served) }
        let first = self.planner(start.day)
        guard let journey = first.journey(reach(from: start), at: place) else { return estimate(place, lack: .noWay) }
        return travel(journey, place, hours, at: served)
    }

    private mutating func travel(
        _ journey: Journey, _ place: Coordinate, _ hours: OpeningHours, at served: LocalTime
    ) -> Travel {
        let visit = Travel.Visit(
            opening: OpeningState(hours, at: served, holidays: holidays),
            wait: max(0, served.minutes(since: journey.arrival)),
            latest: latest(place, hours, at: served), back: back(place, after: served))
        return Travel(mode: mode, minutes: journey.minutes, journey: journey, lack: nil, visit: visit)
    }

    /// The last time to leave for the opening that one has come in.
    private mutating func latest(_ place: Coordinate, _ hours: OpeningHours, at served: LocalTime) -> LocalTime? {
        guard let closing = hours.closing(after: served, holidays: holidays) else { return nil }
        var last = closing.adding(minutes: -1)
        while last > served, hours.admits(at: last, holidays: holidays) != .yes { last = last.adding(minutes: -1) }
        let planner = planner(last.day)
        return planner.time(planner.reach(to: place, by: last), at: origin)
    }

    private mutating func back(_ place: Coordinate, after served: LocalTime) -> Travel.Back {
        guard let timetable else { return .none }
        if origin.distance(to: place) <= timetable.policy.walkReach { return .onFoot }
        let planner = planner(served.day)
        let home = LocalTime(day: served.day.adding(1), minute: timetable.policy.homeByHour * 60)
        let reach = homeward[served.day] ?? planner.reach(to: origin, by: home)
        homeward[served.day] = reach
        return planner.time(reach, at: place).flatMap { $0 > served ? .last($0) : nil } ?? .none
    }

    private func estimate(_ place: Coordinate, lack: Travel.Lack?) -> Travel {
        let minutes = TravelPace.standard(mode).minutes(for: origin.distance(to: place))
        return Travel(mode: mode, minutes: minutes, journey: nil, lack: lack, visit: nil)
    }

    private mutating func planner(_ day: Day) -> JourneyPlanner {
        if let known = planners[day] { return known }
        guard let timetable else { preconditionFailure("ways are looked for in a timetable") }
        let planner = JourneyPlanner(timetable, on: day)
        planners[day] = planner
        return planner
    }

    private mutating func reach(from start: LocalTime) -> TransitReach {
        if let known = forward[start] { return known }
        let reach = planner(start.day).reach(from: origin, at: start)
        forward[start] = reach
        return reach
    }
}
