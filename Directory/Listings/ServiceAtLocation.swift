/// A service as it is had at one place; HSDS `service_at_locations`.
public struct ServiceAtLocation: Sendable, Hashable {
    /// The record's identifier.
    public var id: String
    /// The service.
    public var serviceID: String
    /// The place.
    public var locationID: String
    /// What is special to the place.
    public var description: String?
    /// The telephones for it there.
    public var phones: [Phone]
    /// Its hours there.
    public var schedules: [Schedule]
    /// The days on which it is shut there.
    public var closures: [Closure]
    /// The areas it serves from there.
    public var areas: [ServiceArea]

    /// A service at location from its parts.
    public init(
        id: String, serviceID: String, locationID: String, description: String? = nil, phones: [Phone] = [],
        schedules: [Schedule] = [], closures: [Closure] = [], areas: [ServiceArea] = []
    ) {
        self.id = id
        self.serviceID = serviceID
        self.locationID = locationID
        self.description = description
        self.phones = phones
        self.schedules = schedules
        self.closures = closures
        self.areas = areas
    }
}
