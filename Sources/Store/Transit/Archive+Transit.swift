import Database
import Directory

extension Archive {
    /// Keeps a feed's new edition with its raw files in the place of the one of the same name.
    public func save(
        _ feed: TransitFeed, name: String, rawFiles: [(name: String, bytes: [UInt8])], at timestamp: String,
        by user: String
    ) throws(ArchiveError) {
        try write { connection in
            try Self.removeFeed(name, connection)
            try connection.execute(
                "INSERT INTO transit_feeds (name, imported_at, imported_by, image) VALUES ($1, $2, $3, $4)",
                [.text(name), .text(timestamp), .text(user), .blob(feed.image)])
            for (position, file) in rawFiles.enumerated() {
                try connection.execute(
                    "INSERT INTO transit_files (feed, position, name, raw_file) VALUES ($1, $2, $3, $4)",
                    [
                        .text(name), SQLValue(position), .text(file.name),
                        .text(try Self.keep(file.bytes, connection)),
                    ])
            }
        }
    }

    /// Takes a feed away with its raw files; `false` when there is none of that name.
    public func removeTransitFeed(_ name: String) throws(ArchiveError) -> Bool {
        try write { try Self.removeFeed(name, $0) }
    }

    /// The feeds' editions by name. Throws `corrupt` for one that cannot be read.
    public func transitEditions() throws(ArchiveError) -> [TransitEdition] {
        try read { connection in
            let sql = "SELECT name, imported_at, imported_by, image FROM transit_feeds ORDER BY name"
            return try connection.rows(sql).map { row in
                guard let name = row.text(0), let feed = TransitFeed(image: row.blob(3) ?? []) else {
                    throw ArchiveError(.corrupt, ["path": path])
                }
                let files = try connection.rows(
                    "SELECT name FROM transit_files WHERE feed = $1 ORDER BY position", [.text(name)])
                return TransitEdition(
                    name: name, feed: feed, importedAt: row.text(1) ?? "", importedBy: row.text(2) ?? "",
                    files: files.compactMap { $0.text(0) })
            }
        }
    }

    @discardableResult private static func removeFeed(_ name: String, _ connection: Connection) throws -> Bool {
        let old = try connection.rows("SELECT raw_file FROM transit_files WHERE feed = $1", [.text(name)])
        try connection.execute("DELETE FROM transit_files WHERE feed = $1", [.text(name)])
        for hash in Set(old.compactMap({ $0.text(0) })).sorted() {
            try connection.execute(
                """
                DELETE FROM raw_files WHERE hash = $1 AND hash NOT IN (SELECT raw_file FROM transit_files)
                    AND NOT EXISTS (SELECT 1 FROM import_files f WHERE f.raw_file = $1)
                """, [.text(hash)])
        }
        let isThere = try connection.firstRow("SELECT 1 FROM transit_feeds WHERE name = $1", [.text(name)]) != nil
        try connection.execute("DELETE FROM transit_feeds WHERE name = $1", [.text(name)])
        return isThere
    }

    /// Keeps bytes under their fingerprint and returns the key. Unequal bytes of one fingerprint, which only intent
    /// makes, get keys of their own.
    static func keep(_ bytes: [UInt8], _ connection: Connection) throws -> String {
        var key = Fingerprint(of: bytes).description
        while let kept = try connection.firstRow(
            "SELECT bytes = $2 FROM raw_files WHERE hash = $1", [.text(key), .blob(bytes)])
        {
            if kept.integer(0) == 1 { return key }
            key += "+"
        }
        try connection.execute(
            "INSERT INTO raw_files (hash, bytes) VALUES ($1, $2)", [.text(key), .blob(bytes)])
        return key
    }
}
