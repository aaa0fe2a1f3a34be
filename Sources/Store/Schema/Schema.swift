import Database
import Directory

/// The schema of the file as its history: a file's `user_version` is the number of steps it has taken.
enum Schema {
    /// "Sprt": tells our files from other SQLite files.
    static let applicationID: Int32 = 0x5370_7274

    /// The steps in order; a new one goes to the end.
    static let migrations: [Migration] = [
        .imports, .ledger, .merging, .freshness, .transit, .matching, .following, .users, .reporting,
    ]

    /// The version this program writes.
    static var version: Int { migrations.count }

    /// Brings the file up to date, each step in a transaction of its own, so that a cut leaves a whole version.
    static func migrate(_ connection: Connection, through steps: [Migration] = migrations) throws {
        for (index, migration) in steps.enumerated() {
            try connection.transaction {
                // Another process may have made the step while this one waited for its turn.
                guard try connection.userVersion == index else { return }
                try migration.run(on: connection)
                try connection.setUserVersion(Int32(index + 1))
                try connection.setApplicationID(applicationID)
            }
        }
        try connection.transaction { try ListingStorage.bringUpToDate(connection) }
    }
}
