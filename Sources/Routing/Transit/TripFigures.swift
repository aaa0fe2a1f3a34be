import Directory

/// What a trip comes to: how long it takes, how far and how fast it goes.
///
/// The definitions are those of the tool gtfs_kit (`compute_trip_stats`), so that figures can be held against its own.
public struct TripFigures: Sendable, Hashable {
    /// The position of the trip in its feed.
    public let trip: Int
    /// Its direction and its rank by trips among the orders of stops of its line and direction, as `0-1`.
    public let pattern: String
    /// How many calls it makes.
    public let callCount: Int
    /// When it leaves its first and its last stop, in seconds of the day of service.
    public let start: Int32, end: Int32
    /// The positions of these stops.
    public let firstStop: Int32, lastStop: Int32
    /// Whether they lie less than 400 m apart.
    public let isLoop: Bool
    /// The metres of its way from the first stop to the last; of the whole way where it crosses itself, and `nil`
    /// where the feed does not tell it.
    public let metres: Double?

    /// The hours from leaving the first stop to leaving the last.
    public var hours: Double { Double(end - start) / 3600 }
    /// Kilometres an hour; `nil` where the way is not told or takes no time.
    public var speed: Double? { metres.flatMap { hours > 0 ? $0 / 1000 / hours : nil } }
}

extension TransitFeed {
    /// The figures of every trip, in the feed's order.
    public var tripFigures: [TripFigures] {
        let patterns = patternNames()
        var ways = WayLengths(feed: self)
        return trips.indices.map { index in
            let calls = self.calls[trips[index].calls]
            let (first, last) = (calls[calls.startIndex], calls[calls.endIndex - 1])
            let ends = [first, last].map { stops[Int($0.stop)].coordinate }
            return TripFigures(
                trip: index, pattern: patterns[index], callCount: calls.count, start: first.departure,
                end: last.departure, firstStop: first.stop, lastStop: last.stop,
                isLoop: ends[0].distance(to: ends[1]).metres < 400,
                metres: trips[index].shape.flatMap { ways.metres(of: $0, from: first.stop, to: last.stop) })
        }
    }

    /// The name of each trip's order of stops: of two that as many trips have, the one met first comes first.
    private func patternNames() -> [String] {
        struct Line: Hashable {
            let route: Int32, direction: Int8?
        }
        struct Pattern {
            let trip: Int
            var trips = 0
        }
        var patterns: [Line: [[Int32]: Pattern]] = [:]
        func order(_ trip: TransitTrip) -> (Line, [Int32]) {
            (Line(route: trip.route, direction: trip.direction), calls[trip.calls].map(\.stop))
        }
        for (index, trip) in trips.enumerated() {
            let (line, stops) = order(trip)
            patterns[line, default: [:]][stops, default: Pattern(trip: index)].trips += 1
        }
        let ranks = patterns.mapValues { some in
            let ranked = some.sorted { ($1.value.trips, $0.value.trip) < ($0.value.trips, $1.value.trip) }
            return Dictionary(uniqueKeysWithValues: ranked.enumerated().map { ($1.key, $0 + 1) })
        }
        return trips.map { trip in
            let (line, stops) = order(trip)
            return (trip.direction.map { "\($0)-" } ?? "") + "\(ranks[line]?[stops] ?? 0)"
        }
    }
}

/// The lengths of ways between stops, each reckoned once.
private struct WayLengths {
    private struct Stretch: Hashable {
        let shape: Int32, from: Int32, to: Int32
    }

    private let feed: TransitFeed
    private let grid: MapGrid
    private var ways: [Int32: GroundWay?] = [:]
    private var lengths: [Stretch: Double] = [:]

    init(feed: TransitFeed) {
        self.feed = feed
        grid = MapGrid(longitude: feed.stops.first?.coordinate.longitude ?? 0)
    }

    mutating func metres(of shape: Int32, from: Int32, to: Int32) -> Double? {
        let stretch = Stretch(shape: shape, from: from, to: to)
        if let known = lengths[stretch] { return known }
        let way = ways[shape] ?? GroundWay(feed.shapes[Int(shape)], grid)
        ways[shape] = .some(way)
        guard let way else { return nil }
        let between = way.isSimple ? position(to, way) - position(from, way) : 0
        lengths[stretch] = between > 0 ? between : way.length
        return lengths[stretch]
    }

    private func position(_ stop: Int32, _ way: GroundWay) -> Double {
        let place = feed.stops[Int(stop)].coordinate
        return way.position(of: grid.point(latitude: place.latitude, longitude: place.longitude))
    }
}
