/// A line under one number or name; GTFS `routes`.
public struct TransitRoute: Sendable, Hashable {
    /// What runs on a line; GTFS `route_type`, the extended types joined to the kind they are of.
    public enum Kind: Int, Sendable, CaseIterable {
        /// A tram; an underground; a train; a bus; a ship.
        case tram = 0, metro, rail, bus, ferry
        /// A cable tram; a cable car; a funicular.
        case cableTram = 5, cableCar, funicular
        /// A trolleybus; a monorail.
        case trolleybus = 11, monorail

        /// The kind of a `route_type`; `nil` for a number that stands for none.
        public init?(routeType: Int) {
            switch routeType {
            case 100..<200: self = .rail
            case 200..<300, 700..<800, 1500..<1600: self = .bus
            case 400..<500: self = .metro
            case 800..<900: self = .trolleybus
            case 900..<1000: self = .tram
            case 1000..<1100, 1200..<1300: self = .ferry
            case 1300..<1400: self = .cableCar
            case 1400..<1500: self = .funicular
            default: self.init(rawValue: routeType)
            }
        }
    }

    /// The operator's identifier.
    public var id: String
    /// What riders call it: its number, or else its long name.
    public var name: String
    /// What runs on it.
    public var kind: Kind

    /// A line from its parts.
    public init(id: String, name: String, kind: Kind = .bus) {
        self.id = id
        self.name = name
        self.kind = kind
    }
}
