extension Migration {
    /// The sixth step: what was decided of pairs of records. Records are named by identifier and need not be there.
    static let matching = Migration(tables: [matchDecisions])

    private static let matchDecisions = TableDefinition(
        "match_decisions",
        [
            .init("id", .integer, .staff, "PRIMARY KEY AUTOINCREMENT"), .init("table_name", .text, .staff),
            .init("one_id", .text, .staff), .init("other_id", .text, .staff), .init("verdict", .text, .staff),
            .init("way", .text, .staff), .init("decided_at", .text, .staff), .init("decided_by", .text, .staff),
            .init("evidence", .text, .staff, ""), .init("undone_at", .text, .staff, ""),
            .init("undone_by", .text, .staff, ""),
        ])
}
