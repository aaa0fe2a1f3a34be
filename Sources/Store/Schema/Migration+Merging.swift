extension Migration {
    /// The third step: what became of each value a source gave, conflicts, findings, how a delivery was read, when a
    /// run was undone among the others, and what people have verified.
    static let merging = Migration(
        additions: ["import_field_changes": [resolution], "imports": runColumns],
        tables: [importFindings, verifications],
        statements: [
            // What is undone was undone before any later run that it could not have seen.
            """
            UPDATE imports SET undone_after = (SELECT max(r.id) FROM imports r WHERE r.applied_at <= imports.undone_at)
            WHERE undone_at IS NOT NULL
            """,
            "DROP VIEW field_provenance",
            """
            CREATE VIEW field_provenance AS
            SELECT f.table_name, f.record_id, f.column_name, i.source, f.run,
                substr(i.applied_at, 1, 10) AS day, f.old_value AS previous_value
            FROM import_field_changes f JOIN imports i ON i.id = f.run
            WHERE f.resolution IN ('take', 'agree') AND i.undone_at IS NULL AND NOT EXISTS (
                SELECT 1 FROM import_field_changes g JOIN imports j ON j.id = g.run
                WHERE g.table_name = f.table_name AND g.record_id = f.record_id
                    AND g.column_name = f.column_name AND g.run > f.run
                    AND g.resolution IN ('take', 'agree') AND j.undone_at IS NULL)
            """,
            "CREATE INDEX import_field_conflicts ON import_field_changes (run) WHERE resolution = 'conflict'",
            // A conflict is over when its source speaks of the field again, or the desk does.
            """
            CREATE VIEW open_conflicts AS
            SELECT f.run, f.table_name, f.record_id, f.column_name, i.source, f.source_id,
                f.old_base AS base, f.new_value AS theirs
            FROM import_field_changes f JOIN imports i ON i.id = f.run
            WHERE f.resolution = 'conflict' AND i.undone_at IS NULL AND NOT EXISTS (
                SELECT 1 FROM import_field_changes g JOIN imports j ON j.id = g.run
                WHERE g.table_name = f.table_name AND g.record_id = f.record_id
                    AND g.column_name = f.column_name AND g.run > f.run AND j.undone_at IS NULL
                    AND j.source IN (i.source, 'desk'))
            """,
        ])

    private static let resolution = TableDefinition.Column(
        "resolution", .text, .staff,
        "NOT NULL DEFAULT 'take' CHECK (resolution IN ('take', 'agree', 'keep_ours', 'conflict'))")

    private static let runColumns: [TableDefinition.Column] = [
        .init("kept_ours", .integer, .staff, "NOT NULL DEFAULT 0"),
        .init("conflicts", .integer, .staff, "NOT NULL DEFAULT 0"),
        .init("finding_count", .integer, .staff, "NOT NULL DEFAULT 0"),
        .init("profile_version", .integer, .staff, ""), .init("policy", .text, .staff, ""),
        .init("undone_after", .integer, .staff, ""),
    ]

    private static let importFindings = TableDefinition(
        "import_findings",
        [
            .init("run", .integer, .staff, "NOT NULL REFERENCES imports (id)"), .init("position", .integer, .staff),
            .init("code", .text, .staff), .init("file", .text, .staff), .init("line", .integer, .staff, ""),
            .init("column", .integer, .staff, ""), .init("field", .text, .staff, ""),
            .init("value", .text, .staff, ""), .init("expected", .text, .staff, ""),
            .init("rejects_row", .integer, .staff, "NOT NULL CHECK (rejects_row IN (0, 1))"),
        ],
        key: ["run", "position"])

    /// Who is a role, never a name: the log is read by all at the desk.
    private static let verifications = TableDefinition(
        "verifications",
        [
            .init("id", .integer, .staff, "PRIMARY KEY AUTOINCREMENT"), .init("table_name", .text, .staff),
            .init("record_id", .text, .staff), .init("column_name", .text, .staff, ""),
            .init("day", .text, .staff), .init("role", .text, .staff), .init("way", .text, .staff),
            .init("outcome", .text, .staff), .init("after_run", .integer, .staff),
        ],
        indices: ["CREATE INDEX verifications_by_record ON verifications (table_name, record_id)"])
}
