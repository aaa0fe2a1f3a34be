/// The way that a vehicle takes over ground; GTFS `shapes`.
public struct TransitShape: Sendable, Hashable {
    /// A point of the way, in ten-millionths of a degree: to the centimetre.
    public struct Point: Sendable, Hashable {
        /// Degrees north and east, times ten million.
        public var north: Int32, east: Int32

        /// The point nearest to a coordinate.
        public init(_ coordinate: Coordinate) {
            north = Int32((coordinate.latitude * 1e7).rounded())
            east = Int32((coordinate.longitude * 1e7).rounded())
        }

        init(north: Int32, east: Int32) {
            self.north = north
            self.east = east
        }

        /// Degrees north and east.
        public var latitude: Double { Double(north) / 1e7 }
        /// See `latitude`.
        public var longitude: Double { Double(east) / 1e7 }
    }

    /// The operator's identifier.
    public var id: String
    /// The points in their order.
    public var points: [Point]

    /// A way from its parts.
    public init(id: String, points: [Point]) {
        self.id = id
        self.points = points
    }
}
