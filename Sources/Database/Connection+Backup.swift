import CSQLite

extension Connection {
    /// Copies the database, as it is at this moment, to a file, replacing one that is there.
    ///
    /// The copy is made under another name, checked whole, synchronised and only then given its name: at any moment
    /// the path holds the old file or the new one. The copy is readable by its owner alone. Other connections may
    /// read meanwhile; writing waits. Throws an error with `isCorrupt` when the copy is not sound.
    public func backup(to path: String) throws(DatabaseError) {
        guard self.path == Self.memory || !DurableFile.areSame(self.path, path) else {
            throw DatabaseError(code: SQLITE_MISUSE, message: "a database cannot be its own copy")
        }
        for log in ["\(path)-journal", "\(path)-wal"] where DurableFile.size(log) > 0 {
            throw DatabaseError(code: SQLITE_CANTOPEN, message: "\(log) belongs to a database still in use")
        }
        let draft = DurableFile.unusedName(beside: path)
        try DurableFile.create(draft)
        do throws(DatabaseError) {
            try copy(to: draft)
            try DurableFile.synchronise(draft)
            try DurableFile.rename(draft, to: path)
        } catch {
            DurableFile.remove(draft)
            throw error
        }
    }

    private func copy(to draft: String) throws(DatabaseError) {
        let copy = try Connection(path: draft, mode: .readWrite)
        // A draft needs no journal: after a failure it is thrown away.
        try copy.execute("PRAGMA journal_mode = MEMORY")
        try inTurn { () throws(DatabaseError) in
            guard let backup = unsafe sqlite3_backup_init(copy.handle, "main", handle, "main") else {
                throw unsafe DatabaseError(code: sqlite3_extended_errcode(copy.handle), of: copy.handle)
            }
            let code = unsafe sqlite3_backup_step(backup, -1)
            unsafe sqlite3_backup_finish(backup)
            guard code == SQLITE_DONE else {
                throw DatabaseError(code: code, message: unsafe String(cString: sqlite3_errstr(code)))
            }
        }
        let faults = try copy.integrityCheck()
        guard faults.isEmpty else {
            throw DatabaseError(code: SQLITE_CORRUPT, message: faults.prefix(3).joined(separator: "; "))
        }
    }
}
