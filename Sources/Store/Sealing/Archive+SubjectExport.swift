import Database
import Directory
import Referrals

extension Archive {
    /// All that is kept of a person, with sealed fields opened where the desk's secret is there; the log notes it.
    ///
    /// Digests of links and receipts are left out: they say nothing of a person and help only who would guess them.
    public func subjectExport(of code: CaseCode) throws(ArchiveError) -> SubjectExport {
        try writeLedger { connection in
            try Self.require(try Self.firstCase(code, connection) == nil ? 0 : 1, "cases", code.text)
            let subject = try Self.subject(code, connection)
            let sections = try Self.subjectTables.map { table, condition in
                SubjectExport.Section(
                    table: table,
                    rows: try connection.rows(
                        "SELECT * FROM \(table) WHERE \(condition)",
                        [.text(table == "audit_log" ? subject : code.text)]
                    ).map(Self.values))
            }
            let fields = try openFields(Set(SealedField.allCases), of: code, connection)
            try audit(.subjectExported, subject, "", connection)
            return SubjectExport(code: code, sections: sections, fields: fields)
        }
    }

    private static func values(of row: Row) -> [String: String] {
        var values: [String: String] = [:]
        for (name, value) in zip(row.columns, row.values) where !name.hasSuffix("digest") && name != "box" {
            switch value {
            case .text(let text): values[name] = text.split(separator: "\n").joined(separator: ", ")
            case .integer(let number): values[name] = "\(number)"
            case .real(let number): values[name] = "\(number)"
            case .null, .blob: break
            }
        }
        return values
    }

    /// Every table that has a personal or a sealed column, and how its rows are a person's.
    static let subjectTables: [(table: String, condition: String)] = {
        let needs = "SELECT id FROM case_needs WHERE case_code = $1"
        let ofReferral = "referral_id IN (SELECT id FROM referrals WHERE case_need_id IN (\(needs)))"
        return [
            ("cases", "code = $1"), ("case_facts", "case_code = $1"), ("case_needs", "case_code = $1"),
            ("referrals", "case_need_id IN (\(needs))"), ("referral_events", ofReferral), ("outcomes", ofReferral),
            ("consents", "case_code = $1"), ("activities", "case_code = $1"), ("partner_links", ofReferral),
            ("appointments", ofReferral), ("reminders", ofReferral), ("follow_up_receipts", "case_code = $1"),
            ("follow_ups", ofReferral), ("sealed_fields", "case_code = $1"), ("plan_steps", "case_code = $1"),
            ("case_holders", "case_code = $1"), ("audit_log", "subject = $1"),
        ]
    }()
}
