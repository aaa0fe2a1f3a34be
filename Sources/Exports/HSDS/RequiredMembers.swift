import Directory

/// The members that HSDS 3.1 requires of a JSON object and true lists lack, and what then stands in their place.
enum RequiredMembers {
    /// The names of the required columns of a table, after `id`.
    static func names(of table: ListingTable) -> [String] {
        switch table {
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

    /// What stands for a required member that has no value: an empty text, or where the standard allows only codes,
    /// the one that claims least.
    static func filler(of column: String, in table: ListingTable) -> String {
        switch (table, column) {
        case (.services, "status"): "active"
        case (.locations, "location_type"), (.addresses, "address_type"): "physical"
        case (.metadata, "updated_by"): "desk"
        case (.metadata, "last_action_date"): "1970-01-01"
        case (.serviceCapacities, "updated"): "1970-01-01T00:00:00Z"
        default: ""
        }
    }
}
