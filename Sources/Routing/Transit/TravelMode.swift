/// How a person gets to a place.
public enum TravelMode: String, Sendable, CaseIterable {
    /// On foot, by bicycle, by public transport with the ways on foot to and from it, by car.
    case foot, bicycle, bus, car
}
