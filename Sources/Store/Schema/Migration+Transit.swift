extension Migration {
    /// Timetables of public transport: each feed's last edition as an image, with its raw files.
    static let transit = Migration(tables: [
        TableDefinition(
            "transit_feeds",
            [
                .init("name", .text, .staff, "NOT NULL PRIMARY KEY CHECK (name <> '')"),
                .init("imported_at", .text, .staff), .init("imported_by", .text, .staff),
                .init("image", .blob, .public),
            ]),
        TableDefinition(
            "transit_files",
            [
                .init("feed", .text, .staff, "NOT NULL REFERENCES transit_feeds (name)"),
                .init("position", .integer, .staff), .init("name", .text, .staff),
                .init("raw_file", .text, .staff, "NOT NULL REFERENCES raw_files (hash)"),
            ],
            key: ["feed", "position"]),
    ])
}
