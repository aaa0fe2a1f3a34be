import Directory
import Importers
import TestSupport
import Testing

/// The tables of `docs/formats/gtfs.md`, on feeds of our own.
struct GTFSReaderTests {
    /// A small feed that is as it should be.
    static let tables: [String: String] = [
        "agency.txt": "agency_id,agency_name,agency_url,agency_timezone\nA,Linee,https://linee.example,Europe/Rome\n",
        "stops.txt": """
        stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station
        P,Piazza,44.90,8.60,1,
        P1,Piazza 1,44.90,8.60,0,P
        O,Ospedale,44.92,8.60,,
        M,Marini,44.94,8.60,,
        """,
        "routes.txt": "route_id,route_short_name,route_long_name,route_type\nR4,4,Piazza - Marini,3\nT,,Treno,2\n",
        "calendar.txt": """
        service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date
        W,1,1,1,1,1,0,0,20260101,20261231
        """,
        "calendar_dates.txt": "service_id,date,exception_type\nW,20261225,2\nW,20261226,1\nX,20260606,1\n",
        "trips.txt": "route_id,service_id,trip_id,trip_headsign\nR4,W,a,Marini\nT,X,b,\n",
        "stop_times.txt": """
        trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type
        a,09:00:00,09:01:00,P1,1,0,1
        a,,,O,5,,
        a,09:21:00,09:21:00,M,9,1,2
        b,24:10:00,24:10:00,P1,2,,
        b,25:30:00,25:30:00,M,3,,
        """,
        "frequencies.txt": "trip_id,start_time,end_time,headway_secs,exact_times\na,06:00:00,08:00:00,1200,1\n",
        "transfers.txt": "from_stop_id,to_stop_id,transfer_type,min_transfer_time\nP,P,2,300\nO,M,3,\n",
    ]

    static func read(_ changes: [String: String] = [:]) throws -> GTFSReading {
        try GTFSReader.read(Delivery(tables.merging(changes) { _, new in new }))
    }

    /// The findings as `code line:column`.
    private func findings(_ changes: [String: String]) throws -> [String] {
        try Self.read(changes).findings.map { "\($0.code.rawValue) \($0.line ?? 0):\($0.column ?? 0)" }
    }

    @Test func `a sound feed lands whole, without a finding`() throws {
        let reading = try Self.read()
        #expect(reading.findings.isEmpty)
        let feed = reading.feed
        #expect(feed.publisher == "Linee" && feed.timeZone == "Europe/Rome")
        #expect(feed.stops.map(\.id) == ["P", "P1", "O", "M"] && feed.stops[0].isStation && feed.stops[1].parent == 0)
        #expect(feed.routes.map(\.name) == ["4", "Treno"] && feed.routes.map(\.kind) == [.bus, .rail])
        #expect(feed.trips.map(\.id) == ["a", "b"] && feed.trips.map(\.headsign) == ["Marini", nil])
        #expect(
            feed.calls.map(\.limits) == [
                .noAlighting, .approximate, [.noBoarding, .alightingByPhone], [], [],
            ])
        #expect(feed.calls.map(\.arrival) == [32_400, 33_060, 33_660, 87_000, 91_800])
        #expect(feed.calls.map(\.departure) == [32_460, 33_060, 33_660, 87_000, 91_800])
        #expect(
            feed.frequencies == [TransitFrequency(trip: 0, start: 21_600, end: 28_800, headway: 1200, isExact: true)])
        #expect(
            feed.transfers == [
                TransitTransfer(from: 0, to: 0, kind: .minimumTime, seconds: 300),
                TransitTransfer(from: 2, to: 3, kind: .impossible),
            ])
        #expect(reading.tables.first { $0.name == "stop_times.txt" }?.rowsRead == 5)
    }

    @Test func `a calendar runs on its weekdays but for the days that are named`() throws {
        let calendars = try Self.read().feed.calendars
        func runs(_ calendar: Int, _ day: String) throws -> Bool {
            calendars[calendar].runs(on: try #require(Day(day)))
        }
        #expect(try runs(0, "2026-12-24") && !runs(0, "2026-12-25") && runs(0, "2026-12-26") && !runs(0, "2026-12-27"))
        #expect(try !runs(0, "2027-01-04"))
        #expect(try runs(1, "2026-06-06") && !runs(1, "2026-06-07"))
    }

    @Test func `times left out are parted by what has been travelled, else by the straight line, else evenly`() throws {
        func arrivals(_ rows: String) throws -> [Int32] {
            let header = "trip_id,arrival_time,departure_time,stop_id,stop_sequence,shape_dist_traveled\n"
            return try Self.read(["stop_times.txt": header + rows]).feed.calls.map(\.arrival)
        }
        let travelled = "a,09:00:00,09:00:00,P1,1,0\na,,,O,2,30\na,,,M,3,30\na,09:40:00,09:40:00,P1,4,40"
        #expect(try arrivals(travelled) == [32_400, 34_200, 34_200, 34_800])
        let straight = "a,09:00:00,09:00:00,P1,1,\na,,,O,2,\na,,,M,3,\na,09:40:00,09:40:00,P1,4,"
        #expect(try arrivals(straight) == [32_400, 33_000, 33_600, 34_800])
        let atOnePlace = "a,09:00:00,09:00:00,P1,1,\na,,,P1,2,\na,,,P1,3,\na,09:40:00,09:40:00,P1,4,"
        #expect(try arrivals(atOnePlace) == [32_400, 33_200, 34_000, 34_800])
    }

    @Test func `bad rows are told by line and column, and the good ones land`() throws {
        let stops = "stop_id,stop_name,stop_lat,stop_lon,parent_station\nP1,A,44.9,8.6,\nP1,B,44.9,8.6,\n"
        let more = "O,C,144.9,8.6,\nM,D,44.9,8.6,Nowhere\n,E,44.9,8.6,\nQ,F,0,0,\n"
        #expect(
            try findings([
                "stops.txt": stops + more,
                "stop_times.txt": "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n", "frequencies.txt": "",
                "transfers.txt": "",
            ])
            .prefix(5) == [
                "duplicate_identifier 3:1", "bad_coordinate 4:5", "missing_identifier 6:1", "bad_coordinate 7:5",
                "dangling_reference 5:0",
            ])
        let calendar = "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
        let weeks = "W,1,1,1,1,1,0,0,20260101,20261231\nV,1,1,1,1,1,0,2,20260101,20261231\n"
        let dates = "U,1,1,1,1,1,0,0,20260230,20261231\nT,1,1,1,1,1,0,0,20261231,20260101\n"
        #expect(
            try findings(["calendar.txt": calendar + weeks + dates]) == [
                "bad_flag 3:15", "bad_date 4:17", "reversed_range 5:26",
            ])
        #expect(
            try findings([
                "calendar_dates.txt":
                    "service_id,date,exception_type\nX,20260606,1\nX,20260606,2\nX,20260607,3\n,20260607,1\nW,x,1\n"
            ]) == ["duplicate_identifier 3:3", "bad_code 4:12", "missing_identifier 5:1", "bad_date 6:3"])
        #expect(
            try findings(["trips.txt": "route_id,service_id,trip_id\nR4,W,a\nT,X,b\nR9,W,c\nR4,Z,d\nR4,W,a\n"]) == [
                "dangling_reference 4:1", "dangling_reference 5:4", "duplicate_identifier 6:6",
            ])
        #expect(
            try findings([
                "frequencies.txt":
                    "trip_id,start_time,end_time,headway_secs\na,6:00:00,5:00:00,60\na,6:00,7:00:00,60\na,6:00:00,7:00:00,0\nz,6:00:00,7:00:00,60\n"
            ]) == ["reversed_range 2:11", "bad_time 3:3", "bad_number 4:19", "dangling_reference 5:1"])
        #expect(
            try findings([
                "transfers.txt":
                    "from_stop_id,to_stop_id,transfer_type,min_transfer_time\nO,M,9,\nO,M,4,\nO,Z,0,\nO,M,2,-5\n"
            ]) == ["bad_code 2:5", "passed_over 3:5", "dangling_reference 4:3", "bad_number 5:7"])
    }

    @Test func `a trip whose calls make no way is left out, and the others stay`() throws {
        func trips(_ rows: String) throws -> (trips: [String], findings: [String]) {
            let header = "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
            let good = "b,10:00:00,10:00:00,P1,1\nb,10:10:00,10:10:00,M,2\n"
            let reading = try Self.read(["stop_times.txt": header + good + rows, "frequencies.txt": ""])
            return (
                reading.feed.trips.map(\.id),
                reading.findings.filter { $0.code != .emptyFile }.map { "\($0.code.rawValue) \($0.line ?? 0)" }
            )
        }
        let cases = [
            ("", "passed_over 2"), ("a,09:00:00,09:00:00,P1,1\n", "passed_over 2"),
            ("a,09:00:00,09:00:00,P1,1\na,,,O,2\n", "missing_value 5"),
            ("a,09:00:00,09:00:00,P1,1\na,08:00:00,08:00:00,O,2\n", "reversed_range 5"),
            ("a,09:00:00,09:00:00,P1,1\na,09:10:00,09:10:00,O,1\n", "duplicate_identifier 5"),
        ]
        for (rows, finding) in cases {
            let found = try trips(rows)
            #expect(found.trips == ["b"] && found.findings == [finding], "\(rows)")
        }
        // A single bad call is left out of its trip.
        let few = try trips("a,09:00:00,09:00:00,P1,1\na,09:0:00,,O,2\na,09:20:00,09:20:00,M,3\na,,,P,4\n")
        #expect(few.trips == ["a", "b"] && few.findings == ["bad_time 5", "bad_code 7"])
    }

    @Test func `a feed without a time zone takes the territory's, and says so`() throws {
        let reading = try Self.read(["agency.txt": "agency_name,agency_timezone\nA,Europe/Atlantis\n"])
        #expect(reading.feed.timeZone == "Europe/Rome")
        #expect(reading.findings.map(\.code) == [.badCode, .missingValue])
    }

    @Test func `what lacks the tables of a feed is refused`() {
        #expect(throws: ImportError.self) { try GTFSReader.read(Delivery(["stops.txt": "stop_id\n"])) }
    }

    @Test func `the image of a feed is the feed again, and a damaged one is nothing`() throws {
        let feed = try Self.read().feed
        let image = feed.image
        #expect(TransitFeed(image: image) == feed)
        for cut in [0, 4, 5, image.count / 2, image.count - 1] {
            #expect(TransitFeed(image: Array(image[..<cut])) == nil)
        }
        #expect(TransitFeed(image: image + [0]) == nil)
        var random = SeededGenerator(seed: 9)
        for seed in 0..<50 {
            var own = SeededGenerator(seed: UInt64(seed))
            let made = RandomFeed.make(&own)
            #expect(TransitFeed(image: made.image) == made)
            var bytes = made.image
            bytes[Int.random(in: 5..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            // Another feed or none: what matters is that it comes back.
            _ = TransitFeed(image: bytes)
        }
    }
}
