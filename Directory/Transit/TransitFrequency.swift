/// A part of the day over which a trip is repeated; GTFS `frequencies`.
public struct TransitFrequency: Sendable, Hashable {
    /// The position of the trip, whose own times only say how long it takes from call to call.
    public var trip: Int32
    /// When the first run leaves its first stop, and the time before which the last one does, in seconds.
    public var start: Int32, end: Int32
    /// The seconds between one run and the next.
    public var headway: Int32
    /// Whether runs leave exactly at `start`, `start + headway` and so on; otherwise only the headway is kept.
    public var isExact: Bool

    /// A frequency from its parts; a headway of nothing is a broken contract.
    public init(trip: Int32, start: Int32, end: Int32, headway: Int32, isExact: Bool) {
        precondition(headway > 0)
        self.trip = trip
        self.start = start
        self.end = end
        self.headway = headway
        self.isExact = isExact
    }
}
