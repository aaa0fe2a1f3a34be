/// One thing that two records are compared by, such as their names or their telephones.
public struct MatchColumn: Sendable, Hashable {
    /// What kind of text the column holds, which says how it is normalised and compared.
    public enum Kind: String, Sendable, CaseIterable {
        /// The name of an organization, a service or a place.
        case name
        /// A street with its house number, in either order.
        case address
        /// The name of a municipality.
        case locality
        /// A postal code.
        case postalCode = "postal_code"
        /// A telephone number.
        case phone
        /// A mailbox.
        case email
        /// The address of a web site.
        case website
        /// A point: degrees of latitude and longitude with a comma between them.
        case coordinate

        /// The levels of agreement from the least to the most; the last is equality.
        public var levels: [String] {
            switch self {
            case .name: ["different", "some_words", "part_of_name", "most_words", "nearly_equal", "equal"]
            case .address: ["different", "number_only", "street_only", "street_without_number", "near", "equal"]
            case .locality: ["different", "similar", "equal"]
            case .postalCode: ["different", "same_district", "equal"]
            case .phone: ["different", "one_digit_off", "without_prefix", "equal"]
            case .email, .website: ["different", "same_host", "equal"]
            case .coordinate: ["far", "within_5_km", "within_1_km", "within_200_m", "within_50_m"]
            }
        }
    }

    /// What the column is called in evidence, such as `name` or `organization`.
    public let name: String
    /// What it holds.
    public let kind: Kind

    /// A column of a kind.
    public init(_ name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }
}
