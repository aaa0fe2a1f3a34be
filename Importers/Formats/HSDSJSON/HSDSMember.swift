import Directory

/// What a member of an HSDS object means: a column of its record, or other records and how they hang together.
enum HSDSMember: Hashable {
    /// A column of the object's own record.
    case column(Int)
    /// Records that point at the object by one of their columns.
    case children(ListingTable, column: Int)
    /// A record that the object points at by one of its own columns.
    case parent(ListingTable, column: Int)
    /// Records that may hang on any other: attributes, metadata, translations.
    case notes(ListingTable)
    /// Places of a service or services of a place, with a service at a location between them.
    case joined(ListingTable)

    /// The meaning of a member's name, in small letters, in an object of a table.
    static func named(_ name: String, in table: ListingTable) -> HSDSMember? { all[table]?[name] }

    /// The name that a column has today, where a member has the name that it once had.
    static func presentName(of name: String, in table: ListingTable) -> String? { formerColumns[table]?[name] }

    private static let all: [ListingTable: [String: HSDSMember]] = Dictionary(
        uniqueKeysWithValues: ListingTable.allCases.map { ($0, members(of: $0)) })

    private static func members(of table: ListingTable) -> [String: HSDSMember] {
        var members: [String: HSDSMember] = [:]
        for other in ListingTable.allCases {
            guard let meaning = link(from: table, to: other) else { continue }
            for name in names(of: other) { members[name] = meaning }
        }
        // Before HSDS 3 a taxonomy held what are its terms today.
        if table == .attributes, let term = link(from: table, to: .taxonomyTerms) { members["taxonomy"] = term }
        for (index, column) in table.columns.enumerated() { members[column.name] = .column(index) }
        for (former, present) in formerColumns[table] ?? [:] {
            if let index = table.index(of: present) { members[former] = .column(index) }
        }
        return members
    }

    private static func link(from table: ListingTable, to other: ListingTable) -> HSDSMember? {
        if table == other { return nil }
        if other.namedLink != nil { return .notes(other) }
        if let column = other.column(pointingAt: table) { return .children(other, column: column) }
        if let column = table.column(pointingAt: other) { return .parent(other, column: column) }
        return Set([table, other]) == [.services, .locations] ? .joined(other) : nil
    }

    /// The names of lists and single objects of a table: the standard's, those of earlier versions and plain slips.
    private static func names(of table: ListingTable) -> [String] {
        let known = [table.rawValue, table.fileName, table.singular] + table.otherFileNames
        let former = HSDSFormerTable.names(of: table).filter { ListingTable(looselyNamed: $0) == nil }
        return known + known.map { $0 + "s" } + (furtherNames[table] ?? []) + former
    }

    private static let furtherNames: [ListingTable: [String]] = [
        .urls: ["additional_urls", "additional_websites"], .serviceCapacities: ["capacities"],
        .taxonomies: ["taxonomy_detail", "taxonomy_details"],
    ]

    /// The names that columns had in HSDS 1 and 2 and in Open Referral UK, where 3.x calls them otherwise.
    private static let formerColumns: [ListingTable: [String: String]] = [
        .organizations: ["url": "website"], .languages: ["language": "name"],
        .accessibility: ["accessibility": "description"], .serviceAreas: ["service_area": "name"],
        .taxonomyTerms: ["term": "name", "vocabulary": "taxonomy"],
        .attributes: ["taxonomy_id": "taxonomy_term_id", "taxonomy_detail": "label", "service_id": "link_id"],
        .schedules: ["original_text": "description"], .eligibilityRules: ["eligibility": "source_text"],
    ]
}

extension ListingTable {
    /// The columns by which a record of the table hangs on one of any table: its identifier, and the table's name.
    var namedLink: (id: Int, entity: Int)? {
        TableShape.of(self).namedLink.map { ($0.column, $0.entity) }
    }

    /// The first column that points at a record of another table.
    fileprivate func column(pointingAt table: ListingTable) -> Int? {
        TableShape.of(self).links.first { $0.table == table }?.column
    }
}
