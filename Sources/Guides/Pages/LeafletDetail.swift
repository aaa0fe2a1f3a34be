/// How much a leaflet of a guide says.
public enum LeafletDetail: Sendable, Hashable {
    /// All of every service, with contents and indexes.
    case full
    /// Of every service its name, its address and its telephones.
    case brief
    /// The needs, the map, and the emergency numbers.
    case poster
}
