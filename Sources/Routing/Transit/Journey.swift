import Directory

/// A way from door to door: on foot, or with vehicles and the ways on foot before, between and after them.
public struct Journey: Sendable, Hashable {
    /// A part of the way.
    public enum Leg: Sendable, Hashable {
        /// So many minutes on foot, reckoned from the straight line, to a stop; to the goal where none is named.
        case walk(minutes: Int, to: String?)
        /// In a vehicle.
        case ride(Ride)
    }

    /// A part of the way in a vehicle.
    public struct Ride: Sendable, Hashable {
        /// The line, and what runs on it.
        public let line: String, kind: TransitRoute.Kind
        /// Where the vehicle says that it goes.
        public let headsign: String?
        /// The stops where one gets on and off.
        public let from: String, to: String
        /// When it leaves the first, and when it is at the second at the latest.
        public let departure: LocalTime, arrival: LocalTime
        /// The minutes between vehicles where no exact times are kept: one comes within them of `departure`.
        public let headway: Int?
        /// Whether getting on or off has to be arranged by telephone.
        public let isByPhone: Bool
    }

    /// The parts, in order.
    public let legs: [Leg]
    /// When one leaves at the latest, and when one is there.
    public let departure: LocalTime, arrival: LocalTime
    /// The minutes from door to door.
    public let minutes: Int

    /// The vehicles taken.
    public var rides: [Ride] {
        legs.compactMap { if case .ride(let ride) = $0 { ride } else { nil } }
    }
}
