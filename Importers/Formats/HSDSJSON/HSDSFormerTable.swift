import Directory

/// A list or file of HSDS 1 and 2 or of Open Referral UK 1, and the table that holds its records today.
struct HSDSFormerTable {
    /// The table of today.
    let table: ListingTable
    /// What the records say by standing under the former name.
    let constants: [String: String]

    private init(_ table: ListingTable, _ constants: [String: String] = [:]) {
        self.table = table
        self.constants = constants
    }

    /// The table that a name, in small letters, once stood for.
    static func named(_ name: String) -> HSDSFormerTable? { all[name] }

    /// The former names of a table.
    static func names(of table: ListingTable) -> [String] {
        all.filter { $0.value.table == table }.map(\.key)
    }

    private static let all: [String: HSDSFormerTable] = {
        let physical = HSDSFormerTable(.addresses, ["address_type": "physical"])
        let postal = HSDSFormerTable(.addresses, ["address_type": "postal"])
        let weekly = HSDSFormerTable(.schedules, ["freq": "WEEKLY"])
        let words = HSDSFormerTable(.eligibilityRules, ["kind": "custom"])
        let tagged = HSDSFormerTable(.attributes, ["link_entity": "services"])
        return [
            "physical_address": physical, "physical_addresses": physical, "postal_address": postal,
            "postal_addresses": postal, "regular_schedule": weekly, "regular_schedules": weekly, "eligibility": words,
            "eligibilities": words, "eligibilitys": words, "service_taxonomy": tagged, "service_taxonomys": tagged,
            "service_taxonomies": tagged, "services_taxonomy": tagged, "services_taxonomies": tagged,
            "accessibility_for_disabilities": HSDSFormerTable(.accessibility),
            "taxonomy": HSDSFormerTable(.taxonomyTerms),
        ]
    }()
}
