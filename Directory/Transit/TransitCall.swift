/// A trip's stay at one stop; GTFS `stop_times`.
///
/// Times are seconds since noon less twelve hours of the day the trip belongs to, which is midnight but on the days
/// when the clocks change; after midnight they go on beyond 86,400.
public struct TransitCall: Sendable, Hashable {
    /// What may be done at a call; GTFS `pickup_type` and `drop_off_type`.
    public struct Limits: OptionSet, Sendable, Hashable {
        /// The bits.
        public let rawValue: UInt8
        /// Limits from their bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Nobody may get on; nobody may get off.
        public static let noBoarding = Limits(rawValue: 1), noAlighting = Limits(rawValue: 2)
        /// Getting on has to be arranged by telephone; getting off has.
        public static let boardingByPhone = Limits(rawValue: 4), alightingByPhone = Limits(rawValue: 8)
        /// The time was reckoned from those before and after it, or is said to be approximate.
        public static let approximate = Limits(rawValue: 16)
    }

    /// The position of the stop.
    public var stop: Int32
    /// When the vehicle comes, and when it leaves.
    public var arrival: Int32, departure: Int32
    /// What may not be done.
    public var limits: Limits

    /// A call from its parts.
    public init(stop: Int32, arrival: Int32, departure: Int32, limits: Limits = []) {
        self.stop = stop
        self.arrival = arrival
        self.departure = departure
        self.limits = limits
    }
}
