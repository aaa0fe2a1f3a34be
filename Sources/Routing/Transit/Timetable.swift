import Directory

/// The timetables of a territory as one, ready to be asked when one can be where.
///
/// The first feed's time zone is the territory's clock.
public struct Timetable: Sendable {
    /// A stop at which vehicles call.
    struct Stop: Sendable {
        let feed: Int32
        let position: Int32
        let coordinate: Coordinate
    }

    /// The feeds it was made from.
    public let feeds: [TransitFeed]
    /// What it reckons with.
    public let policy: TransitPolicy
    /// The clock of the territory, and those of the feeds.
    let clock: ServiceClock, clocks: [ServiceClock]
    let stops: [Stop]
    let map: StopMap
    let patterns: [TripPattern]
    let footpaths: Footpaths
    /// How many days before a day trips may have started that still run on it.
    let daysBack: Int

    /// A timetable of feeds; `nil` when there is none in which anything runs.
    public init?(_ feeds: [TransitFeed], policy: TransitPolicy = TransitPolicy()) {
        guard let first = feeds.first, feeds.contains(where: { !$0.trips.isEmpty }) else { return nil }
        var builder = TimetableBuilder(policy: policy)
        for feed in feeds { builder.add(feed) }
        self.feeds = feeds
        self.policy = policy
        clock = ServiceClock(first.timeZone)
        clocks = feeds.map { ServiceClock($0.timeZone) }
        stops = builder.stops
        map = StopMap(builder.stops.map(\.coordinate))
        patterns = builder.patterns
        footpaths = builder.footpaths(map)
        daysBack = max(1, Int(builder.latest + 86_399) / 86_400)
    }

    /// The last day on which any feed has a trip.
    public var lastDay: Day? { feeds.compactMap { $0.days?.upperBound }.max() }

    /// The name of a stop.
    func name(_ stop: Int32) -> String {
        let stop = stops[Int(stop)]
        return feeds[Int(stop.feed)].stops[Int(stop.position)].name
    }
}
