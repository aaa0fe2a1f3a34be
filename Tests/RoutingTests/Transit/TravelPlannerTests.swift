import Directory
import TestSupport
import Testing

@testable import Routing

/// Ways joined with opening hours.
struct TravelPlannerTests {
    private static let home = Coordinate(latitude: 44.90, longitude: 8.60)
    /// 11 km to the north of home, 400 m from the bus.
    private static let office = Coordinate(latitude: 45.0036, longitude: 8.60)

    /// A bus from home at 7:00, 8:00 … 12:00 that takes half an hour, and back at 9:15, 10:15 … 14:15; not on Sundays,
    /// nor on Christmas.
    private static func feed() throws -> TransitFeed {
        let near = try #require(Coordinate(latitude: 44.90, longitude: 8.60))
        let far = try #require(Coordinate(latitude: 45.00, longitude: 8.60))
        var calls: [TransitCall] = []
        var trips: [TransitTrip] = []
        for (way, start) in (0..<6).map({ ([0, 1], 420 + $0 * 60) }) + (0..<6).map({ ([1, 0], 555 + $0 * 60) }) {
            let times = [Int32(start * 60), Int32((start + 30) * 60)]
            calls += zip(way, times).map { TransitCall(stop: Int32($0), arrival: $1, departure: $1) }
            trips.append(
                TransitTrip(id: "\(trips.count)", route: 0, calendar: 0, calls: calls.count - 2..<calls.count))
        }
        let christmas = try #require(Day("2026-12-25"))
        return TransitFeed(
            publisher: "T",
            stops: [
                TransitStop(id: "a", name: "Casa", coordinate: near),
                TransitStop(id: "b", name: "Nord", coordinate: far),
            ], routes: [TransitRoute(id: "r", name: "7")],
            calendars: [
                TransitCalendar(
                    id: "c", period: Day(ordinal: 20_454)...Day(ordinal: 20_818), weekdays: 0b0111111,
                    removed: [christmas])
            ], trips: trips, calls: calls)
    }

    /// Monday to Friday 8:30 to 12:30, nobody let in for the last half hour.
    private static let mornings = OpeningHours(
        spans: (0..<5).compactMap { OpeningHours.Span(start: $0 * 1440 + 510, length: 240, lastEntryBefore: 30) })

    private func travel(_ leaving: String, _ hours: OpeningHours = mornings, by: String? = nil) throws -> Travel {
        let home = try #require(Self.home), office = try #require(Self.office)
        var planner = TravelPlanner(
            from: home, by: .bus, timetable: Timetable([try Self.feed()]), holidays: HolidayCalendar())
        return planner.travel(
            to: office, hours: hours, leaving: try #require(LocalTime(leaving)), by: by.flatMap { LocalTime($0) })
    }

    private func times(_ travel: Travel) -> [String?] {
        [travel.journey?.departure.description, travel.journey?.arrival.description, travel.visit?.latest?.description]
    }

    @Test func `who can come while it is open leaves with the first bus that lets them`() throws {
        // 400 m are 520 m of way: six and a half minutes.
        let travel = try travel("2026-11-25T07:40")
        #expect(times(travel) == ["2026-11-25T08:00", "2026-11-25T08:37", "2026-11-25T11:00"])
        #expect(travel.minutes == 37 && !travel.isEstimated && travel.visit?.wait == 0)
        #expect(travel.visit?.opening == .open(until: LocalTime("2026-11-25T12:30")))
        #expect(travel.visit?.back == .last(try #require(LocalTime("2026-11-25T14:08"))))
        #expect(travel.journey?.rides.map(\.line) == ["7"])
    }

    @Test func `who comes before the door opens waits, and the wait is told`() throws {
        let travel = try travel("2026-11-25T06:00")
        #expect(times(travel) == ["2026-11-25T07:00", "2026-11-25T07:37", "2026-11-25T11:00"])
        #expect(travel.visit?.wait == 53)
    }

    @Test func `who cannot come before the last entry is told of the next day on which it works`() throws {
        // The bus at 12:00 comes after the last entry; on Friday that means Monday.
        let travel = try travel("2026-11-27T11:30")
        #expect(times(travel) == ["2026-11-30T07:00", "2026-11-30T07:37", "2026-11-30T11:00"])
    }

    @Test func `a day without buses is passed over, be it a Sunday or a holiday`() throws {
        #expect(try travel("2026-11-29T06:00", .always).journey?.departure.description == "2026-11-30T07:00")
        #expect(try travel("2026-12-25T06:00").journey?.departure.description == "2026-12-28T07:00")
    }

    @Test func `an appointment is met by the last bus that is there in time`() throws {
        let met = try travel("2026-11-24T20:00", by: "2026-11-25T11:00")
        #expect(times(met) == ["2026-11-25T10:00", "2026-11-25T10:37", "2026-11-25T11:00"])
        let late = try travel("2026-11-25T10:30", by: "2026-11-25T11:00")
        #expect(late.journey == nil && late.lack == .noWay)
    }

    @Test func `after the last bus there is no way back`() throws {
        let evening = OpeningHours(spans: [OpeningHours.Span(start: 2 * 1440 + 870, length: 60)].compactMap { $0 })
        // Only Wednesday from 14:30: the last bus there arrives at 12:37 and waits 113 minutes.
        let travel = try travel("2026-11-25T11:50", evening)
        #expect(travel.visit?.wait == 113 && travel.visit?.back == Travel.Back.none)
    }

    @Test func `hours that nobody knows hide no way`() throws {
        let travel = try travel("2026-11-25T07:40", OpeningHours())
        #expect(travel.journey?.arrival.description == "2026-11-25T08:37")
        #expect(travel.visit?.opening == .unknown && travel.visit?.latest == nil)
    }

    @Test func `without a timetable, after its end and without a way the minutes on foot are an estimate`() throws {
        let home = try #require(Self.home), office = try #require(Self.office)
        let now = try #require(LocalTime("2027-01-02T08:00"))
        var none = TravelPlanner(from: home, by: .bus, timetable: nil, holidays: HolidayCalendar())
        let lacking = none.travel(to: office, hours: .always, leaving: now)
        // 11.52 km in a straight line are 14.98 km of way, 187.2 minutes at 80 m a minute.
        #expect(lacking.isEstimated && lacking.minutes == 188 && lacking.lack == .noTimetable)
        var ended = TravelPlanner(
            from: home, by: .bus, timetable: Timetable([try Self.feed()]), holidays: HolidayCalendar())
        let end = try #require(Day("2026-12-31"))
        #expect(ended.travel(to: office, hours: .always, leaving: now).lack == .ended(end))
    }

    @Test func `no way leaves too early, and none that is let in sooner is missed`() throws {
        for seed in 0..<60 {
            var random = SeededGenerator(seed: UInt64(seed))
            let feed = RandomFeed.make(&random)
            let day = try #require(RandomFeed.days.filter { $0.civil.month != 10 }.randomElement(using: &random))
            let (home, place) = (RandomFeed.point(&random), RandomFeed.point(&random))
            let start = Int.random(in: 0..<7, using: &random) * 1440 + Int.random(in: 300...1200, using: &random)
            let spans = (0..<3).compactMap {
                OpeningHours.Span(start: (start + $0 * 2880) % 10_080, length: 240, lastEntryBefore: 20)
            }
            let hours = OpeningHours(spans: spans)
            let timetable = try #require(Timetable([feed]))
            let leaving = LocalTime(day: day, minute: Int.random(in: 0..<1440, using: &random))
            var planner = TravelPlanner(from: home, by: .bus, timetable: timetable, holidays: HolidayCalendar())
            let travel = planner.travel(to: place, hours: hours, leaving: leaving)
            guard let journey = travel.journey, let visit = travel.visit else { continue }
            let served = journey.arrival.adding(minutes: visit.wait)
            #expect(journey.departure >= leaving, "seed \(seed)")
            #expect(hours.admits(at: served, holidays: HolidayCalendar()) == .yes, "seed \(seed)")
            #expect(visit.latest.map { $0 >= journey.departure } ?? true, "seed \(seed)")
            // Every other time of leaving that is looked at is let in no sooner, or waits longer than one would.
            let plain = JourneyPlanner(timetable, on: day)
            for minute in stride(from: leaving.minute, to: 1440, by: 11) {
                let other = plain.reach(from: home, at: LocalTime(day: day, minute: minute))
                guard let arrival = plain.time(other, at: place) else { continue }
                let first = (0...timetable.policy.patience).lazy.map { arrival.adding(minutes: $0) }.first {
                    hours.admits(at: $0, holidays: HolidayCalendar()) == .yes
                }
                if let first { #expect(first >= served, "seed \(seed), leaving at \(minute)") }
            }
        }
    }
}
