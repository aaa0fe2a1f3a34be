import Directory
import Guides
import Routing
import Store

/// `sportello transit trips`: what each trip of a timetable comes to, so that an operator's feed can be held against
/// what is known of its lines.
enum TransitTripsCommand {
    static let command = CommandDescription(
        "transit trips", operands: ["NAME"], options: [.flag("json", "option.json")], run: run)

    private static func run(_ invocation: Invocation) throws -> ExitStatus {
        let name = invocation.arguments.operands[0]
        guard let edition = try invocation.archive().transitEditions().first(where: { $0.name == name }) else {
            invocation.say("transit.unknown", ["name": .text(name)])
            return .negative
        }
        let feed = edition.feed
        if invocation.arguments.has("json") {
            invocation.print(try JSONValue.array(feed.tripFigures.map { json($0, feed) }).text())
        } else {
            feed.tripFigures.forEach { invocation.print(line($0, feed, invocation)) }
        }
        return .success
    }

    private static func line(_ figures: TripFigures, _ feed: TransitFeed, _ invocation: Invocation) -> String {
        let trip = feed.trips[figures.trip]
        var values: [String: Phrase.Argument] = [
            "trip": .text(trip.id), "line": .text(feed.routes[Int(trip.route)].name), "pattern": .text(figures.pattern),
            "start": .text(String(clock(figures.start).prefix(5))), "end": .text(String(clock(figures.end).prefix(5))),
            "count": .count(figures.callCount),
        ]
        guard let metres = figures.metres else { return invocation.words("transit.trip", values) }
        values["distance"] = .metres(Int(metres.rounded()))
        values["speed"] = .count(Int((figures.speed ?? 0).rounded()))
        return invocation.words("transit.trip_over_ground", values)
    }

    /// The columns are those of gtfs_kit's `compute_trip_stats`: hours, kilometres, kilometres an hour.
    private static func json(_ figures: TripFigures, _ feed: TransitFeed) -> JSONValue {
        let trip = feed.trips[figures.trip]
        let route = feed.routes[Int(trip.route)]
        return [
            "trip_id": .string(trip.id), "route_id": .string(route.id), "route_short_name": .string(route.name),
            "route_type": .int(route.kind.rawValue), "direction_id": trip.direction.map { .int(Int($0)) } ?? .null,
            "shape_id": trip.shape.map { .string(feed.shapes[Int($0)].id) } ?? .null,
            "stop_pattern_name": .string(figures.pattern), "num_stops": .int(figures.callCount),
            "start_time": .string(clock(figures.start)), "end_time": .string(clock(figures.end)),
            "start_stop_id": .string(feed.stops[Int(figures.firstStop)].id),
            "end_stop_id": .string(feed.stops[Int(figures.lastStop)].id), "is_loop": .bool(figures.isLoop),
            "duration": .double(figures.hours), "distance": figures.metres.map { .double($0 / 1000) } ?? .null,
            "speed": figures.speed.map { .double($0) } ?? .null,
        ]
    }

    /// The time of the day of service as GTFS writes it, beyond 24:00:00 too.
    private static func clock(_ seconds: Int32) -> String {
        [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
}
