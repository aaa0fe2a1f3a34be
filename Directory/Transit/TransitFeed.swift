/// A timetable of public transport as its operators publish it: the records of GTFS Schedule that say when one can
/// get from where to where, checked and referring to one another by position.
public struct TransitFeed: Sendable, Hashable {
    /// Who publishes it: the publisher of the feed, or else its first operator.
    public var publisher: String
    /// The publisher's name for this edition.
    public var version: String?
    /// The IANA name of the time zone that its times are meant in.
    public var timeZone: String
    /// The places where vehicles stop, and the stations that group them.
    public var stops: [TransitStop]
    /// The lines.
    public var routes: [TransitRoute]
    /// The days on which trips run.
    public var calendars: [TransitCalendar]
    /// The trips.
    public var trips: [TransitTrip]
    /// The calls of all trips, those of a trip side by side in order.
    public var calls: [TransitCall]
    /// The trips that are repeated over a part of the day.
    public var frequencies: [TransitFrequency]
    /// What is said of changing between stops.
    public var transfers: [TransitTransfer]
    /// The ways that vehicles take over ground.
    public var shapes: [TransitShape]

    /// A feed from its parts; positions that lead nowhere are a broken contract.
    public init(
        publisher: String, version: String? = nil, timeZone: String = TransitFeed.usualTimeZone,
        stops: [TransitStop] = [], routes: [TransitRoute] = [], calendars: [TransitCalendar] = [],
        trips: [TransitTrip] = [], calls: [TransitCall] = [], frequencies: [TransitFrequency] = [],
        transfers: [TransitTransfer] = [], shapes: [TransitShape] = []
    ) {
        self.publisher = publisher
        self.version = version
        self.timeZone = timeZone
        self.stops = stops
        self.routes = routes
        self.calendars = calendars
        self.trips = trips
        self.calls = calls
        self.frequencies = frequencies
        self.transfers = transfers
        self.shapes = shapes
        precondition(isWhole, "a position of the feed leads nowhere")
    }

    /// The time zone of a feed that names none: that of the territory.
    public static let usualTimeZone = "Europe/Rome"

    /// The first and the last day on which anything runs; `nil` when nothing ever does.
    public var days: ClosedRange<Day>? {
        let used = Set(trips.map(\.calendar))
        let all = used.compactMap { calendars[Int($0)].days }
        guard let first = all.map(\.lowerBound).min(), let last = all.map(\.upperBound).max() else { return nil }
        return first...last
    }

    /// Whether every position refers to something.
    var isWhole: Bool {
        stops.allSatisfy { $0.parent.map { stops.indices.contains(Int($0)) } ?? true }
            && trips.allSatisfy { trip in
                routes.indices.contains(Int(trip.route)) && calendars.indices.contains(Int(trip.calendar))
                    && trip.calls.lowerBound >= 0 && trip.calls.upperBound <= calls.count
                    && trip.shape.map { shapes.indices.contains(Int($0)) } ?? true
            }
            && calls.allSatisfy { stops.indices.contains(Int($0.stop)) }
            && frequencies.allSatisfy { trips.indices.contains(Int($0.trip)) }
            && transfers.allSatisfy { stops.indices.contains(Int($0.from)) && stops.indices.contains(Int($0.to)) }
    }
}
