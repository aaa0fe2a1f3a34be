extension Migration {
    /// The step that tells which deliveries confirmed what: the tables a delivery was a list of, and the fields that it
    /// left blank though its source gave them before.
    static let freshness = Migration(
        tables: [importTables, importOmissions],
        statements: [
            // Of earlier deliveries it is known where they made or changed something.
            """
            INSERT INTO import_tables (run, table_name) SELECT DISTINCT c.run, c.table_name
            FROM import_changes c JOIN imports i ON i.id = c.run WHERE i.source <> 'desk'
            """
        ])

    private static let importTables = TableDefinition(
        "import_tables",
        [.init("run", .integer, .staff, "NOT NULL REFERENCES imports (id)"), .init("table_name", .text, .public)],
        key: ["run", "table_name"])

    private static let importOmissions = TableDefinition(
        "import_omissions",
        [
            .init("run", .integer, .staff, "NOT NULL REFERENCES imports (id)"), .init("table_name", .text, .public),
            .init("source_id", .text, .public), .init("column_name", .text, .public),
        ],
        key: ["table_name", "source_id", "column_name", "run"])
}
