import Database
import Directory

extension Archive {
    /// A setting of the desk; `nil` when it was never set or was taken away.
    public func setting(_ name: String) throws(ArchiveError) -> String? {
        try read { try $0.firstRow("SELECT value FROM settings WHERE name = $1", [.text(name)])?.text(0) }
    }

    /// Sets a setting, or takes it away with `nil`.
    public func set(_ name: String, to value: String?) throws(ArchiveError) {
        try write { connection in
            try connection.execute("DELETE FROM settings WHERE name = $1", [.text(name)])
            if let value {
                try connection.execute(
                    "INSERT INTO settings (name, value) VALUES ($1, $2)", [.text(name), .text(value)])
            }
        }
    }

    /// The last profile saved for a source, as it was saved.
    public func savedProfile(source: String) throws(ArchiveError) -> String? {
        try read { connection in
            try connection.firstRow(
                "SELECT profile FROM profiles WHERE source = $1 ORDER BY version DESC", [.text(source)])?.text(0)
        }
    }

    /// Saves how a source's files are read; earlier profiles are kept, and the same once more is not a new version.
    public func save(profileJSON: String, source: String) throws(ArchiveError) {
        guard try savedProfile(source: source) != profileJSON else { return }
        _ = try write { try Self.saveProfile(profileJSON, source: source, $0) }
    }

    /// Saves a profile unless it is the last one saved, and returns its version.
    static func saveProfile(_ profile: String, source: String, _ connection: Connection) throws -> Int64? {
        try connection.execute("INSERT INTO sources (id) VALUES ($1) ON CONFLICT DO NOTHING", [.text(source)])
        let last = try connection.firstRow(
            "SELECT version, profile FROM profiles WHERE source = $1 ORDER BY version DESC", [.text(source)])
        if let last, last.text(1) == profile { return last.integer(0) }
        let version = (last?.integer(0) ?? 0) + 1
        try connection.execute(
            "INSERT INTO profiles (source, version, profile) VALUES ($1, $2, $3)",
            [.text(source), .integer(version), .text(profile)])
        return version
    }

    /// The sources that have a profile or have given records, by name.
    public func sources() throws(ArchiveError) -> [String] {
        try read { try $0.rows("SELECT id FROM sources ORDER BY id").compactMap { $0.text(0) } }
    }

    /// Every column of the file and who may see it.
    public static var columns: [ArchiveColumn] {
        let tables =
            Schema.migrations.flatMap(\.tables) + ListingTable.allCases.flatMap { ListingStorage.of($0).definitions }
        let made = tables.map { (table: $0.name, columns: $0.columns) }
        let added = Schema.migrations.flatMap(\.additions).map { (table: $0.key, columns: $0.value) }
        return (made + added).flatMap { table, columns in
            columns.map { ArchiveColumn(table: table, name: $0.name, columnClass: $0.columnClass) }
        }
    }
}
