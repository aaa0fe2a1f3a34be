import Database
import Foundation

extension Archive {
    /// Puts a backup in the place of everything in this file, in one change that others who have it open see at once.
    ///
    /// The backup is looked through first, so a damaged one changes nothing; an older version's is brought up to date.
    /// Throws `corrupt`, `notAnArchive`, `newerVersion`, `cannotOpen` for the backup, `busy`, `readOnly` or `full`.
    public func restore(from backup: String) throws(ArchiveError) {
        guard mode != .readOnly else { throw ArchiveError(.readOnly, ["path": path]) }
        try Self.attempt(backup) {
            let copy = try Connection(path: backup, mode: .readOnly)
            try Self.refuseUnknown(copy, backup)
            guard try copy.integrityCheck().isEmpty else { throw ArchiveError(.corrupt, ["path": backup]) }
        }
        try attempt {
            let before = try listingsVersion(connection)
            try connection.restore(from: backup)
            if try Self.needsUpgrade(connection) { try Schema.migrate(connection) }
            // No number may come twice: snapshots and index images know by it whether they are up to date.
            let version = try max(before, listingsVersion(connection)) + 1
            try connection.execute(
                "UPDATE counters SET value = $1 WHERE name = 'listings_version'", [.integer(Int64(version))])
            ownVersion.withLock { $0 = version }
        }
        cache.withLock { $0 = nil }
    }

    /// Tries a restore of `backup` on a scratch file beside it, which is taken away again, and compares every row.
    ///
    /// Throws `corrupt` when what comes back is not sound or is not all that the backup holds.
    public static func rehearseRestore(of backup: String) throws(ArchiveError) {
        let scratch = "\(backup).rehearsal"
        func clear() {
            for end in ["", "-journal"] { try? FileManager.default.removeItem(atPath: scratch + end) }
        }
        clear()
        defer { clear() }
        try attempt(backup) {
            let rehearsal = try open(path: scratch, mode: .create)
            try rehearsal.connection.restore(from: backup)
            let copy = try Connection(path: backup, mode: .readOnly)
            guard try rehearsal.check().isEmpty, try rows(rehearsal.connection) == rows(copy) else {
                throw ArchiveError(.corrupt, ["path": backup])
            }
        }
    }

    /// A fingerprint of every row of every table.
    private static func rows(_ connection: Connection) throws -> Fingerprint {
        var fingerprint = Fingerprint()
        let names = try connection.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        for name in names.compactMap({ $0.text(0) }) {
            fingerprint.absorb(name)
            try connection.forEachRow("SELECT * FROM \"\(name)\"") { row in
                for value in row.values { fingerprint.absorb("\(value)") }
            }
        }
        return fingerprint
    }
}
