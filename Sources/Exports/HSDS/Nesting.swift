import Directory

/// Where records stand inside others in HSDS JSON.
enum Nesting {
    /// One list of an object: the member's name, the table of its records and their column that points at the object.
    struct Branch {
        let member: String
        let table: ListingTable
        let column: String
    }

    /// The columns by which a record finds the one object it stands in, narrowest first.
    static func homes(of table: ListingTable) -> [String] {
        switch table {
        case .phones: ["contact_id", "service_at_location_id", "service_id", "location_id", "organization_id"]
        case .contacts: ["service_at_location_id", "service_id", "location_id", "organization_id"]
        case .schedules, .closures: ["service_at_location_id", "service_id", "location_id"]
        case .languages: ["phone_id", "service_id", "location_id"]
        case .serviceAreas: ["service_at_location_id", "service_id"]
        case .funding, .urls: ["service_id", "organization_id"]
        case .addresses, .accessibility: ["location_id"]
        case .locations, .programs, .organizationIdentifiers, .referralAgreements: ["organization_id"]
        case .serviceAtLocations, .costOptions, .requiredDocuments, .serviceCapacities, .eligibilityRules,
            .documentRequirements, .documentsIssued:
            ["service_id"]
        default: []
        }
    }

    /// The lists of an object of a table, those of the standard first.
    static func branches(of table: ListingTable) -> [Branch] { all[table] ?? [] }

    private static let all = Dictionary(
        grouping: ListingTable.allCases.flatMap { table in
            homes(of: table).compactMap { column -> (parent: ListingTable, branch: Branch)? in
                guard let place = table.index(of: column), case .reference(let parent) = table.columns[place].kind
                else { return nil }
                return (parent, Branch(member: member(table, in: parent), table: table, column: column))
            }
        }, by: \.parent
    ).mapValues { $0.map(\.branch) }

    /// The standard's own name of a list, which is mostly the table's.
    private static func member(_ table: ListingTable, in parent: ListingTable) -> String {
        switch (table, parent) {
        case (.urls, .organizations): "additional_websites"
        case (.urls, _): "additional_urls"
        case (.serviceCapacities, _): "capacities"
        default: table.rawValue
        }
    }
}
