import Database
import Directory

extension Archive {
    /// What an import of `source` must know: what the source gave before, what became of it, and what else there is.
    public func known(source: String) throws(ArchiveError) -> KnownRecords {
        try read { connection in
            var records: [ListingTable: [String: KnownRecords.Known]] = [:]
            var identifiers: [ListingTable: Set<String>] = [:]
            for table in ListingTable.allCases {
                let known = try Self.known(of: source, in: table, connection)
                if !known.isEmpty { records[table] = known }
                let ids = try Self.identifiers(in: table, connection)
                if !ids.isEmpty { identifiers[table] = ids }
            }
            return KnownRecords(
                source: source, records: records, identifiers: identifiers, areas: try Self.areas(connection),
                checkedOn: try Self.checkedOn(except: source, connection))
        }
    }

    private static func known(
        of source: String, in table: ListingTable, _ connection: Connection
    ) throws -> [String: KnownRecords.Known] {
        let storage = ListingStorage.of(table)
        var known: [String: KnownRecords.Known] = [:]
        try connection.forEachRow(
            """
            SELECT b.given_id, t.id, \(storage.columnList(of: "t")), \(storage.columnList(of: "b")),
                b.unconfirmed_since
            FROM \(storage.baseName) b JOIN \(storage.name) t ON t.id = b.record_id WHERE b.given_by = $1
            """, [.text(source)]
        ) { row in
            let record = storage.record(in: row, from: 1)
            let given = storage.record(in: row, id: record.id, from: 2 + record.values.count)
            let isConfirmed = row[2 + 2 * record.values.count].isNull
            known[row.text(0) ?? ""] = .init(record: record, base: given, isConfirmed: isConfirmed)
        }
        return known
    }

    private static func identifiers(in table: ListingTable, _ connection: Connection) throws -> Set<String> {
        var ids: Set<String> = []
        try connection.forEachRow("SELECT id FROM \(table.rawValue)") { row in
            ids.insert(row.text(0) ?? "")
        }
        return ids
    }

    /// The last day on which anybody but the source set or checked a field.
    private static func checkedOn(
        except source: String, _ connection: Connection
    ) throws -> [KnownRecords.Place: [String: Day]] {
        var days: [KnownRecords.Place: [String: Day]] = [:]
        try connection.forEachRow(
            """
            SELECT table_name, record_id, column_name, day FROM field_provenance WHERE source <> $1
            UNION ALL SELECT table_name, record_id, column_name, day FROM verifications
                WHERE column_name IS NOT NULL AND outcome = 'confirmed'
            """, [.text(source)]
        ) { row in
            guard let table = row.text(0).flatMap(ListingTable.init(rawValue:)),
                let day = row.text(3).flatMap({ Day($0) })
            else { return }
            let place = KnownRecords.Place(table, id: row.text(1) ?? "")
            let column = row.text(2) ?? ""
            days[place, default: [:]][column] = max(day, days[place]?[column] ?? day)
        }
        return days
    }

    /// Names of areas come with their translations, since a partner may write any of them.
    private static func areas(_ connection: Connection) throws -> AreaTree {
        var builder = NetworkBuilder()
        for (table, condition) in [(ListingTable.areas, "true"), (.translations, "link_entity = 'areas'")] {
            let storage = ListingStorage.of(table)
            try connection.forEachRow(
                "SELECT id, \(storage.columnList) FROM \(storage.name) WHERE \(condition)"
            ) { builder.add(storage.record(in: $0)) }
        }
        return builder.areaTree()
    }
}
