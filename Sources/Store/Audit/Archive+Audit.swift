import Database
import Directory
import Referrals

extension Archive {
    /// Notes a change in the audit log, as part of the transaction that makes it.
    func audit(
        _ action: AuditAction, _ subject: String, _ detail: String = "", _ connection: Connection
    ) throws {
        let signature = AuditSignature.current
        let last = try connection.firstRow("SELECT id, hash FROM audit_log ORDER BY id DESC LIMIT 1")
        let id = Int(last?.integer(0) ?? 0) + 1
        let words = [signature.clock(), signature.actor, action.rawValue, subject, detail]
        let hash = AuditEntry.hash(id: id, words, after: last?.text(1) ?? AuditEntry.beginning)
        let seal = secret.withLock { $0 }.map { AuditEntry.seal(of: hash, $0) }
        try connection.execute(
            """
            INSERT INTO audit_log (id, at, actor, action, subject, detail, hash, seal)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, [SQLValue(id)] + words.map { .text($0) } + [.text(hash), SQLValue(seal)])
    }

    /// How the audit log calls a person: by a reference that is gone when the person is erased.
    static func subject(_ code: CaseCode, _ connection: Connection) throws -> String {
        let row = try connection.firstRow("SELECT reference FROM cases WHERE code = $1", [.text(code.text)])
        return "case/\(row?.text(0) ?? "")"
    }

    /// The rows of the audit log after a number, oldest first, at most so many.
    public func auditLog(after id: Int = 0, limit: Int = .max) throws(ArchiveError) -> [AuditEntry] {
        try read { connection in
            try connection.rows(
                "SELECT * FROM audit_log WHERE id > $1 ORDER BY id LIMIT $2", [SQLValue(id), SQLValue(limit)]
            ).map { try LedgerRow($0, of: "audit_log").auditEntry() }
        }
    }

    /// Looks through the whole audit log and says where it is not what was written, in order; nothing for a sound one.
    ///
    /// Without the desk's secret, seals are not looked at. After a row that was changed those that follow are held
    /// against the hash it shows, so that one change is one fault. Rows without a seal after sealed ones are one fault
    /// a stretch: they were written while the desk was locked, or by somebody who could not seal them.
    public func auditFaults() throws(ArchiveError) -> [AuditFault] {
        try read { connection in
            var (faults, expected, previous): ([AuditFault], Int, String) = ([], 1, AuditEntry.beginning)
            var wasSealed = false
            let secret = secret.withLock { $0 }
            try connection.forEachRow("SELECT * FROM audit_log ORDER BY id") { row in
                let entry = try LedgerRow(row, of: "audit_log").auditEntry()
                faults += (expected..<max(expected, entry.id)).map { AuditFault(id: $0, code: .missing) }
                let isAfterGap = entry.id > expected
                if !isAfterGap, entry.hash != AuditEntry.hash(id: entry.id, entry.words, after: previous) {
                    faults.append(AuditFault(id: entry.id, code: .changed))
                } else if let secret, entry.seal.map({ $0 != AuditEntry.seal(of: entry.hash, secret) }) ?? wasSealed {
                    faults.append(AuditFault(id: entry.id, code: .unsealed))
                }
                wasSealed = entry.seal != nil
                (expected, previous) = (entry.id + 1, entry.hash)
            }
            return try faults + Self.lostEnd(from: expected, isSound: faults.isEmpty, connection)
        }
    }

    /// Rows cut off at the end: SQLite counts those it ever gave, and the ledger has steps that none of them notes.
    private static func lostEnd(
        from next: Int, isSound: Bool, _ connection: Connection
    ) throws -> [AuditFault] {
        let given = try connection.firstRow("SELECT seq FROM sqlite_sequence WHERE name = 'audit_log'")?.integer(0)
        if let given = given.map({ Int($0) }), given >= next {
            return (next...given).map { AuditFault(id: $0, code: .missing) }
        }
        guard isSound else { return [] }
        let unrecorded = try connection.firstRow(
            """
            SELECT 1 FROM referral_events e WHERE e.id = (SELECT max(id) FROM referral_events)
                AND (SELECT count(*) FROM audit_log) > 0 AND NOT EXISTS (
                    SELECT 1 FROM audit_log a WHERE a.action = 'referral_stepped'
                        AND a.subject = 'referral/' || e.referral_id AND a.detail LIKE e."from" || '→' || e."to" || '%')
            """)
        return unrecorded == nil ? [] : [AuditFault(id: next, code: .unrecorded)]
    }
}

extension LedgerRow {
    func auditEntry() throws(ArchiveError) -> AuditEntry {
        AuditEntry(
            id: try number("id"), at: try text("at"), actor: try text("actor"), action: try text("action"),
            subject: try text("subject"), detail: try text("detail"), hash: try text("hash"), seal: row.text("seal"))
    }
}
