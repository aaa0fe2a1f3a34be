/// A place where a service may be had by those who live there; HSDS `service_areas`.
public struct ServiceArea: Sendable, Hashable {
    /// The record's identifier.
    public let id: String
    /// The area's name as the partner wrote it.
    public let name: String?
    /// What the partner says of it.
    public let description: String?
    /// The area of the tree it stands for, where known.
    public let areaID: String?

    /// A service area from its parts.
    public init(id: String, name: String?, description: String? = nil, areaID: String? = nil) {
        self.id = id
        self.name = name
        self.description = description
        self.areaID = areaID
    }
}
