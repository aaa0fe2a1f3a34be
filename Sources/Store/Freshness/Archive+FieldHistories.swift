import Database
import Directory

extension Archive {
    /// The tables whose records make up a service's listing.
    public static let partsOfServices = ServiceParts.tables

    /// What is known of each field of a service and its details, by table, record and column; nothing for one unknown.
    ///
    /// Confidential records and what hangs on a confidential place are left out whole.
    public func histories(ofService id: String) throws(ArchiveError) -> [FieldHistory] {
        try read { connection in
            let reader = HistoryReader(evidence: try FreshnessEvidence(connection), connection: connection)
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
    }

    /// What is known of each field of an organisation itself and of its telephones and contacts.
    public func histories(ofOrganization id: String) throws(ArchiveError) -> [FieldHistory] {
        try read { connection in
            let reader = HistoryReader(evidence: try FreshnessEvidence(connection), connection: connection)
            var histories: [FieldHistory] = []
            try reader.histories(of: .organizations, id: id, owners: { _ in [] }) { histories.append($0) }
            for table in [ListingTable.contacts, .phones] {
                let rows = try connection.rows(
                    "SELECT id FROM \(table.rawValue) WHERE organization_id = $1 ORDER BY id", [.text(id)])
                for record in rows.compactMap({ $0.text(0) }) {
                    try reader.histories(of: table, id: record, owners: { _ in [] }) { histories.append($0) }
                }
            }
            return histories
        }
    }
}
