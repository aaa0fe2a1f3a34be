/// A postal or street address; HSDS `addresses`.
public struct Address: Sendable, Hashable {
    /// Street and number, in one or two lines.
    public var lines: [String]
    /// The town.
    public var city: String?
    /// The region or district.
    public var region: String?
    /// The province.
    public var stateProvince: String?
    /// The postal code, as text: leading zeros count.
    public var postalCode: String?
    /// The country (ISO 3166-1 alpha-2).
    public var country: String?

    /// An address from its parts.
    public init(
        lines: [String] = [], city: String? = nil, region: String? = nil, stateProvince: String? = nil,
        postalCode: String? = nil, country: String? = nil
    ) {
        self.lines = lines
        self.city = city
        self.region = region
        self.stateProvince = stateProvince
        self.postalCode = postalCode
        self.country = country
    }
}
