import Directory

/// The runs that call at the same stops with the same limits.
struct TripPattern: Sendable {
    /// What the runs have in common.
    struct Key: Hashable {
        let stops: [Int32]
        let limits: [UInt8]
    }

    /// The stops of the timetable, in order.
    let stops: [Int32]
    /// Whether one may get on, and off, at each.
    let boards: [Bool], alights: [Bool]
    var runs: [TripRun] = []

    init(_ key: Key) {
        stops = key.stops
        boards = key.limits.map { !TransitCall.Limits(rawValue: $0).contains(.noBoarding) }
        alights = key.limits.map { !TransitCall.Limits(rawValue: $0).contains(.noAlighting) }
    }
}
