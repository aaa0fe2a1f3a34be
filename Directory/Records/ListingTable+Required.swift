extension ListingTable {
    /// The columns, after `id`, that HSDS 3.1 requires of a JSON object; laxer readers take records without them.
    public var requiredByStandard: [String] {
        switch self {
        case .organizations: ["name", "description"]
        case .services: ["name", "status"]
        case .locations: ["location_type"]
        case .addresses: ["address_1", "city", "state_province", "postal_code", "country", "address_type"]
        case .phones: ["number"]
        case .programs, .taxonomies, .taxonomyTerms: ["name", "description"]
        case .organizationIdentifiers: ["identifier_type", "identifier"]
        case .urls: ["url"]
        case .units: ["name"]
        case .serviceCapacities: ["available", "updated"]
        case .metadata:
            ["last_action_date", "last_action_type", "field_name", "previous_value", "replacement_value", "updated_by"]
        default: []
        }
    }
}
