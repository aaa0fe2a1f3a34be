/// A place, by address or on the web; HSDS `locations`.
public struct Location: Sendable, Hashable {
    /// What kind of place a location is.
    public enum Kind: String, Sendable, CaseIterable {
        /// A place one goes to.
        case physical
        /// A place one writes to.
        case postal
        /// A place on the web or the telephone.
        case virtual
    }
    /// The record's identifier.
    public var id: String
    /// What kind of place.
    public var kind: Kind
    /// Its name.
    public var name: String?
    /// What it is.
    public var description: String?
    /// How to get there.
    public var transportation: String?
    /// Where it is.
    public var coordinate: Coordinate?
    /// The municipality of the area tree it lies in.
    public var areaID: String?
    /// Its address.
    public var address: Address?
    /// Whether the address must leave by no door: no page, print, export, index or log.
    public var isConfidential: Bool
    /// What is said of getting in and about.
    public var accessibility: [String]
    /// Its telephones.
    public var phones: [Phone]
    /// Its hours.
    public var schedules: [Schedule]
    /// The days on which it is shut.
    public var closures: [Closure]
    /// The languages spoken there.
    public var languages: [LanguageTag]

    /// A location from its parts.
    public init(
        id: String, kind: Kind = .physical, name: String? = nil, description: String? = nil,
        transportation: String? = nil, coordinate: Coordinate? = nil, areaID: String? = nil, address: Address? = nil,
        isConfidential: Bool = false, accessibility: [String] = [], phones: [Phone] = [], schedules: [Schedule] = [],
        closures: [Closure] = [], languages: [LanguageTag] = []
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.description = description
        self.transportation = transportation
        self.coordinate = coordinate
        self.areaID = areaID
        self.address = address
        self.isConfidential = isConfidential
        self.accessibility = accessibility
        self.phones = phones
        self.schedules = schedules
        self.closures = closures
        self.languages = languages
    }
}
