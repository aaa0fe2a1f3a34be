import Database

extension Archive {
    /// Opens the archive at `path`, bringing an older one up to date unless it is only to be read.
    ///
    /// Throws `cannotOpen`, `notAnArchive`, `newerVersion`, `olderVersion` (for reading only), `busy` or `readOnly`.
    /// A file that is not an archive is left as it was.
    public static func open(path: String, mode: Mode) throws(ArchiveError) -> Archive {
        try attempt(path) {
            try refuseForeignFile(path, mode)
            if mode == .readOnly { return try openForReading(path) }
            let connection = try Connection(path: path, mode: mode == .create ? .readWriteCreate : .readWrite)
            // Large imports then stay in memory until they are committed.
            try connection.execute("PRAGMA cache_size = -65536")
            let isFresh = mode == .create ? try isEmpty(connection) : false
            if !isFresh { try refuseUnknown(connection, path) }
            if try isFresh || needsUpgrade(connection) { try Schema.migrate(connection) }
            return Archive(path: path, mode: mode, connection: connection, watcher: try watcher(path))
        }
    }

    private static func openForReading(_ path: String) throws -> Archive {
        let connection = try Connection(path: path, mode: .readOnly)
        try refuseUnknown(connection, path)
        guard try !needsUpgrade(connection) else {
            let context = ["path": path, "found": "\(try connection.userVersion)", "known": "\(Schema.version)"]
            throw ArchiveError(.olderVersion, context)
        }
        return Archive(path: path, mode: .readOnly, connection: connection, watcher: try watcher(path))
    }

    private static func watcher(_ path: String) throws(DatabaseError) -> Connection {
        try Connection(path: path, mode: .readOnly, busyTimeoutMilliseconds: 0)
    }

    /// Looks without writing first, since opening for writing would change another program's journal mode.
    ///
    /// A write cut short by a crash must be rolled back before anything can be read, and only a writer can do that;
    /// such a file is opened for writing once, even if it is then only to be read.
    private static func refuseForeignFile(_ path: String, _ mode: Mode) throws {
        do {
            let probe = try Connection(path: path, mode: .readOnly)
            let isFresh = mode == .create ? try isEmpty(probe) : false
            guard try isFresh || probe.applicationID == Schema.applicationID else {
                throw ArchiveError(.notAnArchive, ["path": path])
            }
        } catch let error as DatabaseError where error.isReadOnly {
            _ = try Connection(path: path, mode: .readWrite).applicationID
        } catch let error as DatabaseError where error.isCannotOpen && mode == .create {
            return  // Most likely it is yet to be made; if not, opening it for writing will say so.
        }
    }

    /// Whether nothing at all was ever written to the file.
    private static func isEmpty(_ connection: Connection) throws -> Bool {
        let tables = try connection.firstRow("SELECT count(*) FROM sqlite_schema")?.integer(0) ?? 0
        return try tables == 0 && connection.applicationID == 0 && connection.userVersion == 0
    }

    static func refuseUnknown(_ connection: Connection, _ path: String) throws {
        guard try connection.applicationID == Schema.applicationID else {
            throw ArchiveError(.notAnArchive, ["path": path])
        }
        let version = try connection.userVersion
        guard try version <= Schema.version && ListingStorage.difference(in: connection) != .hasMore else {
            throw ArchiveError(
                .newerVersion, ["path": path, "found": "\(version)", "known": "\(Schema.version)"])
        }
    }

    static func needsUpgrade(_ connection: Connection) throws -> Bool {
        try connection.userVersion < Schema.version || ListingStorage.difference(in: connection) == .hasLess
    }
}
