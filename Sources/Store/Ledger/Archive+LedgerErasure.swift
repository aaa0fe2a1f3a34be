import Database
import Directory
import Referrals

extension Archive {
    /// Erases a person: facts, needs, referrals with their events and outcomes, consents.
    ///
    /// Reports made later no longer count the person. The desk's time stays, without any link to whom it was given.
    /// The deleted bytes are overwritten in the file; copies made before keep them. Throws `noSuchRecord`.
    public func erase(case code: CaseCode) throws(ArchiveError) {
        try writeLedger { connection in
            try connection.execute("DELETE FROM cases WHERE code = $1", [.text(code.text)])
            try Self.require(connection.changes, "cases", code.text)
        }
    }

    /// Erases every case whose time has passed, and says how many there were.
    public func eraseExpired(today: Day) throws(ArchiveError) -> Int {
        try writeLedger { connection in
            try connection.execute("DELETE FROM cases WHERE retain_until < $1", [.text(today.description)])
            return connection.changes
        }
    }
}
