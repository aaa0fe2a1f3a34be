import Database
import Directory

extension Archive {
    /// The tables whose records make up a service's listing.
    public static let partsOfServices = ServiceParts.tables

    /// What is known of each field of a service and its details, by table, record and column; nothing for one unknown.
    ///
    /// Confidential records and what hangs on a confidential place are left out whole. Of a joined service these are
    /// the fields that are shown, each of the record that gave it.
    public func histories(ofService id: String) throws(ArchiveError) -> [FieldHistory] {
        try read { try Self.histories(ofService: id, $0) }
    }

    static func histories(
        ofService id: String, evidence: FreshnessEvidence? = nil, _ connection: Connection
    ) throws -> [FieldHistory] {
        let reader = HistoryReader(evidence: try evidence ?? FreshnessEvidence(connection), connection: connection)
        guard let (listings, members) = try joinedParts(ofService: id, connection) else {
            return try histories(ofParts: id, reader, connection)
        }
        let all = try members.flatMap { try histories(ofParts: $0, reader, connection) }
        // A place that both give, or that is one with another, comes once.
        var seen: Set<FieldHistory> = []
        let shown = all.filter { listings.shows($0) && seen.insert($0).inserted }
        return ServiceParts.tables.flatMap { table in shown.filter { $0.table == table } }
    }

    private static func histories(
        ofParts id: String, _ reader: HistoryReader, _ connection: Connection
    ) throws -> [FieldHistory] {
        var histories: [FieldHistory] = []
        for table in ServiceParts.tables {
            var records: [String] = []
            try ServiceParts.pairs(in: table, of: id, connection) { records.append($1) }
            for record in records {
                try reader.histories(of: table, id: record, owners: { _ in [id] }) { histories.append($0) }
            }
        }
        return histories
    }

    /// What is known of each field of an organisation itself and of its telephones and contacts, where it is joined of
    /// those that are shown.
    public func histories(ofOrganization id: String) throws(ArchiveError) -> [FieldHistory] {
        try read { connection in
            let reader = HistoryReader(evidence: try FreshnessEvidence(connection), connection: connection)
            let joins = try Self.joins(connection)
            let members = joins.members(of: .init(.organizations, id: id))
            var (records, histories): ([ListingTable: [String: ListingRecord]], [FieldHistory]) = ([:], [])
            for table in [ListingTable.organizations, .contacts, .phones] {
                let column = table == .organizations ? "id" : "organization_id"
                for member in members {
                    let rows = try connection.rows(
                        "SELECT id FROM \(table.rawValue) WHERE \(column) = $1 ORDER BY id", [.text(member)])
                    for record in rows.compactMap({ $0.text(0) }) {
                        records[table, default: [:]][record] = try Self.record(.init(table, id: record), connection)
                        try reader.histories(of: table, id: record, owners: { _ in [] }) { histories.append($0) }
                    }
                }
            }
            let preference = try Self.joinPreference(connection)
            let listings = JoinedListings(records, joins: joins, preference: preference)
            return histories.filter { listings.shows($0) }
        }
    }
}
