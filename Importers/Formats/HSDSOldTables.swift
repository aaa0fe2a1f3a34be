/// The tables of HSDS 1.0 to 2.0 that later versions have in another shape, and how they become those of today.
enum HSDSOldTables {
    /// A mapping for a file.
    struct Match {
        let table: CompiledTable
        /// Whether the file is all old; otherwise only some of its columns are, and the others are read as ever.
        let isWhole: Bool
    }

    /// Whether a file of that name, in small letters without its ending, may be an old table.
    static func isName(_ name: String) -> Bool { tables[otherNames[name] ?? name] != nil }

    /// The mapping for a file of that name with those columns, in small letters; `nil` when nothing in it is old.
    static func table(named name: String, columns: Set<String>) -> Match? {
        let name = otherNames[name] ?? name
        guard let table = tables[name] else { return nil }
        if let old = columnsThatTell[name], columns.isDisjoint(with: old) { return nil }
        return Match(table: table, isWhole: !partlyOld.contains(name))
    }

    private static let otherNames = [
        "physical_address": "physical_addresses", "postal_address": "postal_addresses",
        "regular_schedule": "regular_schedules", "holiday_schedule": "holiday_schedules",
        "eligibilities": "eligibility", "payments_accepted": "payment_accepted",
        "service_taxonomy": "services_taxonomy", "service_taxonomies": "services_taxonomy",
        "services_taxonomies": "services_taxonomy", "service_attribute": "service_attributes",
        "other_attribute": "other_attributes", "link_taxonomy": "link_taxonomies", "phone": "phones",
        "service": "services", "taxonomies": "taxonomy",
    ]

    /// The columns by which a table whose name is still in use is known to be old.
    private static let columnsThatTell: [String: Set<String>] = [
        "taxonomy": ["parent_id", "parent_name", "vocabulary"], "phones": ["language"],
        "services": ["taxonomy_ids", "location_id"],
    ]

    private static let partlyOld: Set<String> = ["phones", "services"]

    private static let tables: [String: CompiledTable] = {
        // The mappings are part of the program: broken ones are a broken contract, and the tests read each.
        guard let profile = try? PartnerProfile(json: mappings), let tables = try? TablesCompiler(profile).compile()
        else { preconditionFailure("malformed: \(mappings)") }
        return tables
    }()
}
