import Directory
import Feeds
import Foundation
import Importers
import TestSupport
import Testing

/// The feeds among the shared data, which were made by others.
@Suite(.enabled(if: SharedData.isPresent, "the shared data is not here"))
struct RealFeedTests {
    private static let folder = "data/gtfs/gtfs_kit/"

    private func read(_ path: String) throws -> GTFSReading {
        try GTFSReader.read(try Delivery(path: SharedData.path("data/gtfs/" + path)))
    }

    @Test(arguments: [
        "google-sample/sample-feed-1", "google-sample/sample-feed-1.zip", "gtfs_kit/sample_gtfs.zip",
        "gtfs_kit/sample_gtfs_2.zip", "gtfs_kit/cairns_gtfs.zip",
    ])
    func `every feed lands whole`(path: String) throws {
        let reading = try read(path)
        #expect(reading.findings.isEmpty, "\(reading.findings.prefix(3))")
        // Of Google's sample these two are a header alone.
        let bare = ["feed_info.txt", "shapes.txt"]
        #expect(reading.tables.allSatisfy { $0.rowsRejected == 0 && $0.rowsRead > 0 || bare.contains($0.name) })
        #expect(!reading.feed.trips.isEmpty)
        #expect(TransitFeed(image: reading.feed.image) == reading.feed)
    }

    @Test func `the folder and the zip of one feed are the same feed`() throws {
        #expect(
            try read("google-sample/sample-feed-1").feed == read("google-sample/sample-feed-1.zip").feed)
    }

    /// What `cairns_trip_stats.csv` says of a trip by its timetable, worked out with gtfs_kit by its authors.
    private struct Figures: Hashable {
        let route: String, shortName: String, kind: String, stops: String, start: String, end: String
        let first: String, last: String, isLoop: String, direction: String, shape: String
        let hours: Double
    }

    private func expected() throws -> [String: Figures] {
        var rows = try CSVReader().rows(path: SharedData.path(Self.folder + "cairns_trip_stats.csv"))
        let header = try #require(try rows.next()).strings
        var figures: [String: Figures] = [:]
        while let row = try rows.next() {
            let cells = Dictionary(uniqueKeysWithValues: zip(header, row.strings))
            figures[try #require(cells["trip_id"])] = Figures(
                route: cells["route_id"] ?? "", shortName: cells["route_short_name"] ?? "",
                kind: cells["route_type"] ?? "", stops: cells["num_stops"] ?? "", start: cells["start_time"] ?? "",
                end: cells["end_time"] ?? "", first: cells["start_stop_id"] ?? "", last: cells["end_stop_id"] ?? "",
                isLoop: cells["is_loop"] ?? "", direction: cells["direction_id"] ?? "",
                shape: cells["shape_id"] ?? "", hours: cells["duration"].flatMap(Double.init) ?? -1)
        }
        return figures
    }

    private func clock(_ seconds: Int32) -> String {
        [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    @Test func `each trip of Cairns has the figures that were worked out elsewhere`() throws {
        let feed = try read("gtfs_kit/cairns_gtfs.zip").feed
        var found: [String: Figures] = [:]
        for trip in feed.trips {
            let calls = Array(feed.calls[trip.calls])
            let (first, last) = (calls[0], calls[calls.count - 1])
            let (start, end) = (feed.stops[Int(first.stop)], feed.stops[Int(last.stop)])
            let route = feed.routes[Int(trip.route)]
            found[trip.id] = Figures(
                route: route.id, shortName: route.name, kind: String(route.kind.rawValue),
                stops: String(calls.count),
                start: clock(first.departure), end: clock(last.departure), first: start.id, last: end.id,
                isLoop: start.coordinate.distance(to: end.coordinate).metres < 400 ? "1" : "0",
                direction: trip.direction.map(String.init) ?? "",
                shape: trip.shape.map { feed.shapes[Int($0)].id } ?? "",
                hours: Double(last.departure - first.departure) / 3600)
        }
        let expected = try expected()
        #expect(expected.count == 1339)
        #expect(found == expected)
    }
}
