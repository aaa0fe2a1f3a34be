/// One run of a vehicle along a line; GTFS `trips`.
public struct TransitTrip: Sendable, Hashable {
    /// The operator's identifier.
    public var id: String
    /// The position of its line.
    public var route: Int32
    /// The position of the calendar that it follows.
    public var calendar: Int32
    /// Where the vehicle says that it goes.
    public var headsign: String?
    /// Which of the line's two directions; GTFS `direction_id`.
    public var direction: Int8?
    /// The position of the way that it takes over ground.
    public var shape: Int32?
    /// Its calls, two at least.
    public var calls: Range<Int>

    /// A trip from its parts.
    public init(
        id: String, route: Int32, calendar: Int32, headsign: String? = nil, direction: Int8? = nil,
        shape: Int32? = nil, calls: Range<Int>
    ) {
        self.id = id
        self.route = route
        self.calendar = calendar
        self.headsign = headsign
        self.direction = direction
        self.shape = shape
        self.calls = calls
    }
}
