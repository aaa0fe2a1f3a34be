/// A place where vehicles stop, or a station that groups such places; GTFS `stops`, `location_type` 0 and 1.
public struct TransitStop: Sendable, Hashable {
    /// The operator's identifier.
    public var id: String
    /// The name as signs have it.
    public var name: String
    /// Where it is.
    public var coordinate: Coordinate
    /// The position of the station it belongs to.
    public var parent: Int32?
    /// Whether it is a station, where nothing stops but at its platforms.
    public var isStation: Bool

    /// A stop from its parts.
    public init(id: String, name: String, coordinate: Coordinate, parent: Int32? = nil, isStation: Bool = false) {
        self.id = id
        self.name = name
        self.coordinate = coordinate
        self.parent = parent
        self.isStation = isStation
    }
}
