import Directory
import Foundation
import Importers
import Routing
import TestSupport

/// The planner's earliest arrivals beside those of a plain search of every event, query by query.
struct PlainSearchCheck {
    private var compared = 0
    private var times = 0
    private var differences: [String] = []

    /// Compares so many queries on small random feeds, on the feeds of others where they are there, and on made-up
    /// provinces; prints how many agree.
    static func run(queries: Int) throws {
        var check = PlainSearchCheck()
        let real = ["google-sample/sample-feed-1", "gtfs_kit/sample_gtfs.zip", "gtfs_kit/cairns_gtfs.zip"]
        for path in real where SharedData.isPresent {
            let feed = try GTFSReader.read(try Delivery(path: SharedData.path("data/gtfs/" + path))).feed
            check.run(feed, seed: UInt64(path.utf8.count), queries: queries / 10, name: path)
        }
        for seed in 0..<UInt64(2) {
            check.run(MadeProvince(seed: seed).feed, seed: seed, queries: queries / 100, name: "province \(seed)")
        }
        var seed: UInt64 = 0
        while check.compared < queries {
            var random = SeededGenerator(seed: 1_000_000 + seed)
            let feeds = (0...Int(seed % 2)).map { _ in RandomFeed.make(&random) }
            let day = RandomFeed.days[Int(seed) % RandomFeed.days.count]
            check.compare(feeds, on: day, queries: min(5, queries - check.compared), &random, name: "seed \(seed)")
            seed += 1
        }
        print("queries \(check.compared)")
        print("arrivals \(check.times)")
        print("differences \(check.differences.count)")
        check.differences.prefix(5).forEach { print("  \($0)") }
    }

    /// Queries on the days of a feed with most to find, spread over some of them.
    private mutating func run(_ feed: TransitFeed, seed: UInt64, queries: Int, name: String) {
        guard let days = feed.days else { return }
        var random = SeededGenerator(seed: seed)
        let before = (compared, times)
        let parts = 5
        for part in 0..<parts {
            let day = days.lowerBound.adding(Int.random(in: 0...200, using: &random))
            let count = queries * (part + 1) / parts - queries * part / parts
            compare([feed], on: day, queries: count, &random, name: name)
        }
        print("\(name): \(compared - before.0) queries, \(times - before.1) arrivals")
    }

    private mutating func compare(
        _ feeds: [TransitFeed], on day: Day, queries: Int, _ random: inout SeededGenerator, name: String
    ) {
        guard let timetable = Timetable(feeds) else { return }
        let planner = JourneyPlanner(timetable, on: day)
        let graph = TimeExpandedGraph(feeds, around: day, daysBack: 1)
        for _ in 0..<queries {
            let origin = graph.stops.randomElement(using: &random).map(\.coordinate) ?? RandomFeed.point(&random)
            let time = LocalTime(day: day, minute: Int.random(in: 0..<1440, using: &random))
            let expected = graph.arrivals(from: origin, at: Int(planner.seconds(time)))
            var found = [Int?](repeating: nil, count: graph.stops.count)
            for stop in planner.stops(planner.reach(from: origin, at: time)) {
                found[graph.firstStops[stop.feed] + stop.stop] = stop.seconds
            }
            compared += 1
            times += expected.count { $0 != nil }
            if found != expected { differences.append("\(name), \(origin), \(time)") }
        }
    }
}
