import Directory

/// The members that HSDS 3.1 requires of a JSON object and true lists lack, and what then stands in their place.
enum RequiredMembers {
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
