import Database
import Directory
import Foundation
import Referrals
import Store
import Testing

@Suite struct AuditTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// Writes to the log past its triggers, as somebody with the file could.
    private func tamper(_ statements: String...) throws {
        let connection = try Connection(path: scratch.path(), mode: .readWrite)
        try connection.execute("DROP TRIGGER audit_log_stays")
        try connection.execute("DROP TRIGGER audit_log_remains")
        for statement in statements { try connection.execute(statement) }
    }

    private func faults() throws -> [AuditFault] {
        let archive = try Archive.open(path: scratch.path(), mode: .existing)
        archive.unlock(.sample)
        return try archive.auditFaults()
    }

    @Test func `every change of the ledger is noted under the name that is in force`() throws {
        let signature = AuditSignature(actor: "anna") { "2026-01-02T09:00:00Z" }
        try AuditSignature.$current.withValue(signature) { _ = try PartnerLoop(scratch) }
        let entries = try Archive.open(path: scratch.path(), mode: .existing).auditLog()
        #expect(
            entries.map(\.action) == [
                "case_opened", "need_added", "consent_given", "referral_created", "referral_stepped", "link_issued",
            ])
        #expect(entries.allSatisfy { $0.actor == "anna" && $0.at == "2026-01-02T09:00:00Z" })
        #expect(try faults() == [])
    }

    @Test func `the log can be neither changed nor cut by its own statements`() throws {
        _ = try PartnerLoop(scratch)
        let connection = try Connection(path: scratch.path(), mode: .readWrite)
        for sql in ["UPDATE audit_log SET actor = 'x'", "DELETE FROM audit_log"] {
            #expect(throws: DatabaseError.self) { try connection.execute(sql) }
        }
    }

    @Test(arguments: ["at", "actor", "action", "subject", "detail", "hash"])
    func `a word changed in any row is found at that row`(column: String) throws {
        let loop = try PartnerLoop(scratch)
        let count = try loop.archive.auditLog().count
        for row in 1...count {
            let copy = scratch.path("copy-\(row)")
            try FileManager.default.copyItem(atPath: scratch.path(), toPath: copy)
            let connection = try Connection(path: copy, mode: .readWrite)
            try connection.execute("DROP TRIGGER audit_log_stays")
            try connection.execute("UPDATE audit_log SET \(column) = \(column) || 'x' WHERE id = \(row)")
            let archive = try Archive.open(path: copy, mode: .readOnly)
            archive.unlock(.sample)
            #expect(try archive.auditFaults().first == AuditFault(id: row, code: .changed))
        }
    }

    @Test func `a row taken out is found, in the middle, at the beginning and at the end`() throws {
        let count = try PartnerLoop(scratch).archive.auditLog().count
        for row in 1...count {
            let copy = scratch.path("copy-\(row)")
            try FileManager.default.copyItem(atPath: scratch.path(), toPath: copy)
            let connection = try Connection(path: copy, mode: .readWrite)
            try connection.execute("DROP TRIGGER audit_log_remains")
            try connection.execute("DELETE FROM audit_log WHERE id = \(row)")
            #expect(
                try Archive.open(path: copy, mode: .readOnly).auditFaults() == [AuditFault(id: row, code: .missing)])
        }
    }

    @Test func `two rows exchanged are found at the first of them`() throws {
        _ = try PartnerLoop(scratch)
        try tamper(
            "UPDATE audit_log SET id = 1002 WHERE id = 2", "UPDATE audit_log SET id = 2 WHERE id = 3",
            "UPDATE audit_log SET id = 3 WHERE id = 1002")
        #expect(try faults().first == AuditFault(id: 2, code: .changed))
    }

    @Test func `an end cut off with SQLite's own count is found by the steps that it noted`() throws {
        _ = try PartnerLoop(scratch)
        try tamper("DELETE FROM audit_log WHERE id > 4", "UPDATE sqlite_sequence SET seq = 4 WHERE name = 'audit_log'")
        #expect(try faults() == [AuditFault(id: 5, code: .unrecorded)])
    }

    @Test func `a log written anew without the secret is found from its first row on`() throws {
        let loop = try PartnerLoop(scratch)
        let entries = try loop.archive.auditLog()
        try tamper("UPDATE audit_log SET actor = 'nobody' WHERE id = 3")
        let connection = try Connection(path: scratch.path(), mode: .readWrite)
        var previous = entries[1].hash
        for entry in entries.dropFirst(2) {
            // The formula is public: each text framed by its length, after the hash before it and the number.
            let words = [entry.at, entry.id == 3 ? "nobody" : entry.actor, entry.action, entry.subject, entry.detail]
            var hash = SHA256()
            for text in [previous, "\(entry.id)"] + words { hash.absorb("\(text.utf8.count):\(text)".utf8) }
            previous = hash.digest().hexadecimal
            try connection.execute(
                "UPDATE audit_log SET hash = $2 WHERE id = $1", [.integer(Int64(entry.id)), .text(previous)])
        }
        #expect(try Archive.open(path: scratch.path(), mode: .readOnly).auditFaults() == [])
        #expect(try faults().map(\.code).first == .unsealed && faults().first?.id == 3)
    }

    @Test func `seals taken away are found at the first of them`() throws {
        _ = try PartnerLoop(scratch)
        // The case, the need and the consent of the sample are noted before the desk is unlocked.
        let sealed = try Archive.open(path: scratch.path(), mode: .existing).auditLog().first { $0.seal != nil }
        let first = try #require(sealed).id
        try tamper("UPDATE audit_log SET seal = NULL WHERE id > \(first)")
        #expect(try faults() == [AuditFault(id: first + 1, code: .unsealed)])
    }
}
