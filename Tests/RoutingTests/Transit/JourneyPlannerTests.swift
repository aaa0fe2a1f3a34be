import Directory
import Foundation
import TestSupport
import Testing

@testable import Routing

/// Ways by public transport against a plain search of every event.
struct JourneyPlannerTests {
    /// How many small feeds are asked: `SPORTELLO_TRANSIT_FEEDS`, 150 otherwise.
    static let feedCount = ProcessInfo.processInfo.environment["SPORTELLO_TRANSIT_FEEDS"].flatMap { Int($0) } ?? 150

    /// The day on which an hour comes twice.
    private static let autumn = Day("2026-10-25")

    /// A place of a feed, so that ways are found often: near a stop or anywhere.
    private func place(_ feed: TransitFeed, _ random: inout SeededGenerator) -> Coordinate {
        Bool.random(using: &random)
            ? RandomFeed.point(&random)
            : feed.stops.randomElement(using: &random).map(\.coordinate) ?? RandomFeed.point(&random)
    }

    @Test func `the earliest arrival everywhere is that of a plain search of every event`() throws {
        for seed in 0..<UInt64(Self.feedCount) {
            var random = SeededGenerator(seed: seed)
            let feeds = (0...Int(seed % 3) / 2).map { _ in RandomFeed.make(&random) }
            let day = try #require(RandomFeed.days.randomElement(using: &random))
            let planner = JourneyPlanner(try #require(Timetable(feeds)), on: day)
            let graph = TimeExpandedGraph(feeds, around: day)
            for _ in 0..<3 {
                let origin = place(feeds[0], &random)
                let time = LocalTime(day: day, minute: Int.random(in: 0..<1440, using: &random))
                let reach = planner.reach(from: origin, at: time)
                let seconds = Int(planner.seconds(time))
                let expected = graph.arrivals(from: origin, at: seconds)
                var found = [Int?](repeating: nil, count: graph.stops.count)
                for stop in planner.stops(reach) { found[graph.firstStops[stop.feed] + stop.stop] = stop.seconds }
                #expect(found == expected, "seed \(seed), \(time)")
                let goal = place(feeds[0], &random)
                let arrival = graph.arrival(expected, from: origin, at: seconds, to: goal)
                #expect(
                    planner.time(reach, at: goal) == arrival.map { planner.local(Int32($0), roundedUp: true) },
                    "seed \(seed), \(time)")
            }
        }
    }

    @Test func `the latest departure is the last time of all worth leaving at that is early enough`() throws {
        var ways = 0
        for seed in 1_000..<1_000 + UInt64(Self.feedCount) / 3 {
            var random = SeededGenerator(seed: seed)
            let feed = RandomFeed.make(&random)
            let day = try #require(RandomFeed.days.randomElement(using: &random))
            let planner = JourneyPlanner(try #require(Timetable([feed])), on: day)
            let graph = TimeExpandedGraph([feed], around: day)
            let (origin, goal) = (place(feed, &random), place(feed, &random))
            let deadline = LocalTime(day: day, minute: Int.random(in: 0..<1440, using: &random))
            let reach = planner.reach(to: goal, by: deadline)
            let expected = graph.departure(from: origin, to: goal, by: Int(planner.seconds(deadline)))
            #expect(
                planner.time(reach, at: origin) == expected.map { planner.local(Int32($0), roundedUp: false) },
                "seed \(seed)")
            if expected != nil { ways += 1 }
        }
        #expect(ways > Self.feedCount / 12)
    }

    @Test func `a way that is told can be gone: each part begins where and when the one before it has ended`() throws {
        for seed in 5_000..<5_000 + UInt64(Self.feedCount) {
            var random = SeededGenerator(seed: seed)
            let feed = RandomFeed.make(&random)
            let day = try #require(RandomFeed.days.randomElement(using: &random))
            let planner = JourneyPlanner(try #require(Timetable([feed])), on: day)
            let (origin, goal) = (place(feed, &random), place(feed, &random))
            let time = LocalTime(day: day, minute: Int.random(in: 0..<1440, using: &random))
            let reach = planner.reach(from: origin, at: time)
            guard let journey = planner.journey(reach, at: goal) else {
                #expect(planner.time(reach, at: goal) == nil)
                continue
            }
            #expect(journey.arrival == planner.time(reach, at: goal))
            #expect(journey.departure >= time || journey.rides.isEmpty && journey.departure == time)
            #expect(!journey.legs.isEmpty)
            for (ride, next) in zip(journey.rides, journey.rides.dropFirst()) {
                #expect(planner.seconds(ride.arrival) - 59 <= planner.seconds(next.departure) + 59, "seed \(seed)")
            }
            // An hour that comes twice in a night of October is taken for its first: no deadline can name its second.
            guard journey.arrival.day != Self.autumn || journey.arrival.minute >= 180 else { continue }
            // What leaves latest arrives no later, and leaves no earlier.
            let back = planner.journey(planner.reach(to: goal, by: journey.arrival), at: origin)
            #expect(back.map { $0.departure >= journey.departure && $0.arrival <= journey.arrival } == true)
        }
    }
}
