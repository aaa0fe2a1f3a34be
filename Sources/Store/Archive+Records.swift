import Database
import Directory

extension Archive {
    /// The records of every table as they stand, each table in `IdentifierOrder`, all of one state of the file.
    ///
    /// They are whole: what is confidential is among them.
    public func records() throws(ArchiveError) -> [ListingTable: [ListingRecord]] {
        try read { connection in
            var records: [ListingTable: [ListingRecord]] = [:]
            for table in ListingTable.allCases {
                let storage = ListingStorage.of(table)
                var rows: [ListingRecord] = []
                try connection.forEachRow("SELECT id, \(storage.columnList) FROM \(storage.name)") { row in
                    rows.append(storage.record(in: row))
                }
                if !rows.isEmpty { records[table] = rows.sorted { IdentifierOrder.precedes($0.id, $1.id) } }
            }
            return records
        }
    }
}
