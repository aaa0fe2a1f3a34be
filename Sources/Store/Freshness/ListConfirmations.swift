import Database
import Directory

/// The days on which a source's lists last had what the archive knows of it.
public struct ListConfirmations: Sendable {
    private var lists: [ListingTable: Day] = [:]
    private var absent: [ListingTable: [String: Day]] = [:]

    /// The last day on which a list of the source had a record, by the source's own identifier; `nil` if not known.
    public func day(of table: ListingTable, sourceID: String) -> Day? { absent[table]?[sourceID] ?? lists[table] }

    init(source: String, _ connection: Connection) throws {
        let evidence = try FreshnessEvidence(connection)
        for table in ListingTable.allCases {
            lists[table] = evidence.lastList(of: table, by: source)?.day
            let rows = try connection.rows(
                """
                SELECT given_id, unconfirmed_since FROM \(ListingStorage.of(table).baseName)
                WHERE given_by = $1 AND unconfirmed_since IS NOT NULL
                """, [.text(source)])
            for row in rows {
                let list = evidence.lastList(of: table, by: source, before: row.integer(1).map { Int($0) })
                absent[table, default: [:]][row.text(0) ?? ""] = list?.day
            }
        }
    }
}

extension Archive {
    /// The days on which a source's lists last had its records.
    public func listConfirmations(source: String) throws(ArchiveError) -> ListConfirmations {
        try read { try ListConfirmations(source: source, $0) }
    }
}
