import CSQLite

extension Connection {
    /// Puts the database at `path`, as it is at this moment, in the place of all that is in this one.
    ///
    /// It is one change like any other: whoever has this file open sees the old rows or the new ones, and after a crash
    /// the old ones come back. Waits its turn as writing does. Throws an error with `isBusy` when others do not let go.
    public func restore(from path: String) throws(DatabaseError) {
        guard depth == 0 else {
            throw DatabaseError(code: SQLITE_MISUSE, message: "a transaction cannot be restored over")
        }
        let copy = try Connection(path: path, mode: .readOnly)
        try inTurn { () throws(DatabaseError) in
            guard let backup = unsafe sqlite3_backup_init(handle, "main", copy.handle, "main") else {
                throw unsafe DatabaseError(code: sqlite3_extended_errcode(handle), of: handle)
            }
            let code = unsafe sqlite3_backup_step(backup, -1)
            unsafe sqlite3_backup_finish(backup)
            guard code == SQLITE_DONE else {
                throw DatabaseError(code: code, message: unsafe String(cString: sqlite3_errstr(code)))
            }
        }
    }
}
