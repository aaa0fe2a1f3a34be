import Directory
import Foundation
import Glibc
import Routing

/// How long the planner takes on a made-up province.
struct SearchTimes {
    private let seed: UInt64
    private let queries: Int
    /// The candidate services, all of which each query asks for.
    private static let places = 300

    init(seed: UInt64, queries: Int) {
        self.seed = seed
        self.queries = queries
    }

    /// Prints the sizes, and the times in milliseconds of the processor.
    func run() throws {
        var province = MadeProvince(seed: seed)
        let feed = province.feed
        let image = feed.image
        let reading = time { _ = TransitFeed(image: image) }
        var timetable: Timetable?
        let building = time { timetable = Timetable([feed]) }
        guard let timetable, let day = Day("2026-11-25") else { return }
        var planner = JourneyPlanner(timetable, on: day)
        let compiling = (0..<5).map { _ in time { planner = JourneyPlanner(timetable, on: day) } }
        let trips = feed.trips.count { feed.calendars[Int($0.calendar)].runs(on: day) }
        print("stops \(feed.stops.count)")
        print("trips_a_day \(trips)")
        print("calls \(feed.calls.count)")
        print("image_bytes \(image.count)")
        say("read_image_ms", [reading])
        say("build_timetable_ms", [building])
        say("day_ms", compiling)
        let places = (0..<Self.places).map { _ in province.somewhere() }
        var (searches, whole, backward): ([Double], [Double], [Double]) = ([], [], [])
        var reached = 0
        for _ in 0..<queries {
            let (origin, minute) = (province.somewhere(), province.minute())
            let moment = LocalTime(day: day, minute: minute)
            var reach = planner.reach(from: origin, at: moment)
            let search = time { reach = planner.reach(from: origin, at: moment) }
            searches.append(search)
            whole.append(search + time { reached += places.count { planner.time(reach, at: $0) != nil } })
            backward.append(time { reach = planner.reach(to: origin, by: moment) })
        }
        say("one_to_all_ms", searches)
        say("one_to_all_with_services_ms", whole)
        say("all_to_one_ms", backward)
        print("services_reached \(reached / max(1, queries)) of \(Self.places)")
    }

    /// The milliseconds of the processor that some work takes, whatever else the machine is doing; one thread works.
    private func time(_ work: () -> Void) -> Double {
        let start = clock()
        work()
        return Double(clock() - start) * 1e3 / Double(CLOCKS_PER_SEC)
    }

    private func say(_ name: String, _ times: [Double]) {
        let sorted = times.sorted()
        func at(_ share: Double) -> String {
            String(format: "%.2f", sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
        }
        print("\(name) p50 \(at(0.5)) p95 \(at(0.95)) max \(at(1))")
    }
}
