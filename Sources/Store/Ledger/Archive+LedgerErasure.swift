import Database
import Directory
import Referrals

extension Archive {
    /// Erases a person: facts, needs, referrals with their events and outcomes, consents, links, sealed fields.
    ///
    /// The person's key is destroyed first, so that copies of the file made before cannot be opened either. Reports
    /// made later no longer count the person. The desk's time stays, without any link to whom it was given, and the
    /// audit log keeps that somebody was erased. The deleted bytes are overwritten. Throws `noSuchRecord`.
    public func erase(case code: CaseCode) throws(ArchiveError) {
        let reference = try read { try Self.reference(code, $0) }
        try attempt { try KeyRing.destroy([reference], of: path) }
        try writeLedger { connection in
            let subject = try Self.subject(code, connection)
            try connection.execute("DELETE FROM cases WHERE code = $1", [.text(code.text)])
            try Self.require(connection.changes, "cases", code.text)
            try audit(.caseErased, subject, "", connection)
        }
    }

    /// Erases every case whose time has passed, and says how many there were.
    public func eraseExpired(today: Day) throws(ArchiveError) -> Int {
        let references = try read { connection in
            try connection.rows("SELECT reference FROM cases WHERE retain_until < $1", [.text(today.description)])
                .compactMap { $0.text(0) }
        }
        try attempt { try KeyRing.destroy(references, of: path) }
        return try writeLedger { connection in
            try connection.execute("DELETE FROM cases WHERE retain_until < $1", [.text(today.description)])
            let count = connection.changes
            if count > 0 { try audit(.casesExpired, "cases", "\(count)", connection) }
            return count
        }
    }
}
