extension Migration {
    /// The first step: sources, imports and what they changed, raw files, settings. The listing tables themselves
    /// follow `ListingTable` and are made by `ListingStorage`.
    static let imports = Migration(
        tables: [sources, profiles, runs, rawFiles, importFiles, importChanges, importFieldChanges, importMarks]
            + [settings, counters],
        statements: [
            """
            CREATE VIEW field_provenance AS
            SELECT f.table_name, f.record_id, f.column_name, i.source, f.run,
                substr(i.applied_at, 1, 10) AS day, f.old_value AS previous_value
            FROM import_field_changes f JOIN imports i ON i.id = f.run
            WHERE i.undone_at IS NULL AND NOT EXISTS (
                SELECT 1 FROM import_field_changes g JOIN imports j ON j.id = g.run
                WHERE g.table_name = f.table_name AND g.record_id = f.record_id
                    AND g.column_name = f.column_name AND g.run > f.run AND j.undone_at IS NULL)
            """,
            "INSERT INTO counters (name, value) VALUES ('listings_version', 0)",
        ])

    private static let sources = TableDefinition(
        "sources", [.init("id", .text, .staff, "NOT NULL PRIMARY KEY CHECK (id <> '')")])

    private static let profiles = TableDefinition(
        "profiles",
        [
            .init("source", .text, .staff, "NOT NULL REFERENCES sources (id)"), .init("version", .integer, .staff),
            .init("profile", .text, .staff),
        ],
        key: ["source", "version"])

    private static let runs = TableDefinition(
        "imports",
        [
            .init("id", .integer, .staff, "PRIMARY KEY"),
            .init("source", .text, .staff, "NOT NULL REFERENCES sources (id)"), .init("format", .text, .staff),
            .init("applied_at", .text, .staff), .init("applied_by", .text, .staff),
            .init("undone_at", .text, .staff, ""), .init("undone_by", .text, .staff, ""),
            .init("created", .integer, .staff), .init("updated", .integer, .staff),
            .init("unchanged", .integer, .staff), .init("not_confirmed", .integer, .staff),
            .init("rows_read", .integer, .staff), .init("rows_rejected", .integer, .staff),
        ])

    private static let rawFiles = TableDefinition(
        "raw_files",
        [.init("hash", .text, .staff, "NOT NULL PRIMARY KEY"), .init("bytes", .blob, .staff)])

    private static let importFiles = TableDefinition(
        "import_files",
        [
            .init("run", .integer, .staff, "NOT NULL REFERENCES imports (id)"), .init("position", .integer, .staff),
            .init("name", .text, .staff), .init("byte_count", .integer, .staff),
            // The importer's own fingerprint, and the bytes where they were kept.
            .init("hash", .text, .staff), .init("raw_file", .text, .staff, "REFERENCES raw_files (hash)"),
        ],
        key: ["run", "position"])

    /// The records that a run made or changed.
    private static let importChanges = TableDefinition(
        "import_changes",
        [
            .init("run", .integer, .staff, "NOT NULL REFERENCES imports (id)"), .init("table_name", .text, .public),
            .init("source_id", .text, .public), .init("record_id", .text, .public),
            .init("kind", .text, .staff, "NOT NULL CHECK (kind IN ('create', 'update'))"),
            .init("base_is_new", .integer, .staff, "NOT NULL CHECK (base_is_new IN (0, 1))"),
        ],
        key: ["run", "table_name", "source_id"],
        indices: ["CREATE INDEX import_changes_by_record ON import_changes (table_name, record_id, run)"])

    /// The fields that a run changed. The rows of one field are a chain by run: each one's old value is what the run
    /// before it left, so that any run can be taken out of the middle.
    private static let importFieldChanges = TableDefinition(
        "import_field_changes",
        [
            .init("run", .integer, .staff, "NOT NULL REFERENCES imports (id)"), .init("table_name", .text, .public),
            .init("record_id", .text, .public), .init("column_name", .text, .public),
            .init("source_id", .text, .public), .init("old_value", .text, .staff, ""),
            .init("new_value", .text, .staff, ""), .init("old_base", .text, .staff, ""),
        ],
        key: ["table_name", "record_id", "column_name", "run"],
        indices: ["CREATE INDEX import_field_changes_by_run ON import_field_changes (run)"])

    /// The records that a run ceased or began again to confirm, with the run since which they were not before it.
    private static let importMarks = TableDefinition(
        "import_marks",
        [
            .init("run", .integer, .staff, "NOT NULL REFERENCES imports (id)"), .init("table_name", .text, .public),
            .init("source_id", .text, .public),
            .init("unconfirmed_before", .integer, .staff, "REFERENCES imports (id)"),
        ],
        key: ["table_name", "source_id", "run"],
        indices: ["CREATE INDEX import_marks_by_run ON import_marks (run)"])

    private static let settings = TableDefinition(
        "settings", [.init("name", .text, .staff, "NOT NULL PRIMARY KEY"), .init("value", .text, .staff)])

    private static let counters = TableDefinition(
        "counters", [.init("name", .text, .staff, "NOT NULL PRIMARY KEY"), .init("value", .integer, .staff)])
}
