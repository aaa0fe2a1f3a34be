/// Listing records with those that are one put together; what the sources gave is not touched by it.
///
/// A joined record goes by the first identifier of its members; the others become other names of it. Each field is
/// one member's, as the preference says. What hangs on the records is told by `DetailKind`.
public struct JoinedListings: Sendable {
    /// The records by table and identifier.
    public private(set) var records: [ListingTable: [String: ListingRecord]]
    /// For each table the identifiers that are other names, with the one that stands.
    public private(set) var aliases: [ListingTable: [String: String]] = [:]
    /// For each joined record the member that each column's value is of, and by table the one that details are of.
    public internal(set) var givers: [KnownRecords.Place: [String: String]] = [:]
    let preference: JoinPreference
    /// The members of each joined record, in identifier order, by each of them.
    private(set) var members: [ListingTable: [String: [String]]] = [:]
    /// The records that gave way, for nothing may point at them.
    var dropped: [ListingTable: Set<String>] = [:]

    /// The records that decisions may join.
    public static let tables: [ListingTable] = [.organizations, .services, .locations]

    /// Joins records as the decisions say.
    public init(
        _ records: [ListingTable: [String: ListingRecord]], joins: RecordJoins, preference: JoinPreference
    ) {
        self.records = records
        self.preference = preference
        guard !joins.isEmpty else { return }
        for table in Self.tables {
            for group in joins.groups(in: table) { join(group, in: table) }
        }
        guard !members.isEmpty else { return }
        joinSites()
        for table in ListingTable.allCases where !Self.tables.contains(table) && table != .serviceAtLocations {
            joinDetails(table)
        }
        for table in ListingTable.allCases { redirect(table) }
    }

    /// Puts the records of a group that are there together.
    mutating func join(_ group: [String], in table: ListingTable) {
        let present = group.compactMap { records[table]?[$0] }
        guard present.count > 1, let head = present.first?.id else { return }
        var (joined, giver) = (ListingRecord(table, id: head), [String: String]())
        for columns in Self.units(of: table) {
            guard let chosen = chosen(present, columns) else { continue }
            for column in columns {
                joined[column] = chosen[column]
                giver[column] = chosen.id
            }
        }
        // What one of them keeps from strangers, the other must not give away.
        if table.index(of: "is_confidential") != nil, present.contains(where: { $0["is_confidential"] == "true" }) {
            joined["is_confidential"] = "true"
        }
        let ids = present.map(\.id)
        for id in ids {
            members[table, default: [:]][id] = ids
            if id != head {
                aliases[table, default: [:]][id] = head
                records[table]?[id] = nil
            }
        }
        records[table]?[head] = joined
        givers[.init(table, id: head)] = giver
    }

    /// The member whose value of some columns stands; `nil` when none has any.
    private func chosen(_ members: [ListingRecord], _ columns: [String]) -> ListingRecord? {
        members.filter { member in
            columns.contains { member[$0] != nil }
                || preference.isSetByDesk(.init(member.table, id: member.id), columns)
        }.max {
            preference.claim(.init($0.table, id: $0.id), on: columns)
                < preference.claim(.init($1.table, id: $1.id), on: columns)
        }
    }

    /// The columns of a table, those together that only one record's can be: half a point is no point.
    private static func units(of table: ListingTable) -> [[String]] {
        let bound = [
            ["latitude", "longitude"], ["external_identifier", "external_identifier_type"],
            ["minimum_age", "maximum_age"], ["wait_time", "wait_days"],
        ].filter { table.index(of: $0[0]) != nil }
        return bound + table.columns.map(\.name).filter { !bound.joined().contains($0) }.map { [$0] }
    }

    /// The identifier that a record goes by.
    public func standing(_ id: String, in table: ListingTable) -> String { aliases[table]?[id] ?? id }

    /// Leaves a record out.
    mutating func drop(_ id: String, of table: ListingTable, for other: String? = nil) {
        records[table]?[id] = nil
        if let other { aliases[table, default: [:]][id] = other } else { dropped[table, default: []].insert(id) }
    }

    /// Sets a record.
    mutating func put(_ record: ListingRecord) { records[record.table]?[record.id] = record }
}
