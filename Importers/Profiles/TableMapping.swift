/// How one of several CSV files of a delivery becomes records.
struct TableMapping: Sendable, Hashable, Codable {
    /// How the file is written; detected when blank.
    let table: TableLayout?
    /// The template that tells one entry from another.
    let key: String
    /// The conditions under which an entry is read; all must hold.
    let rows: [CellCondition]
    /// Rows of other tables that an entry points at, by the name that comes before a full stop in a template.
    let joins: [String: TableJoin]
    /// The records that each entry gives.
    let records: [RecordMapping]

    private enum CodingKeys: String, CodingKey, CaseIterable { case table, key, rows, joins, records }

    init(from decoder: any Decoder) throws {
        let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
        table = try values.decodeIfPresent(TableLayout.self, forKey: .table)
        key = try values.decode(String.self, forKey: .key)
        rows = try values.decodeIfPresent([CellCondition].self, forKey: .rows) ?? []
        joins = try values.decodeIfPresent([String: TableJoin].self, forKey: .joins) ?? [:]
        records = try values.decode([RecordMapping].self, forKey: .records)
    }
}

/// The row of another table whose key is the text of a template.
struct TableJoin: Sendable, Hashable, Codable {
    /// The other table's name among the profile's tables.
    let table: String
    /// The template whose text is the other row's key.
    let by: String

    private enum CodingKeys: String, CodingKey, CaseIterable { case table, by }

    init(from decoder: any Decoder) throws {
        let values = try decoder.strictContainer(keyedBy: CodingKeys.self)
        table = try values.decode(String.self, forKey: .table)
        by = try values.decode(String.self, forKey: .by)
    }
}
