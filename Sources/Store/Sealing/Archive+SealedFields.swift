import Database
import Directory
import Referrals

extension Archive {
    /// Keeps a text of a person sealed under the person's key, or takes it away with `nil`.
    ///
    /// Throws `noSuchRecord`, `locked` without the desk's secret, `cannotSeal` where the program has no cipher.
    public func seal(_ text: String?, as field: SealedField, of code: CaseCode, on day: Day) throws(ArchiveError) {
        try writeLedger { connection in
            try Self.require(try Self.firstCase(code, connection) == nil ? 0 : 1, "cases", code.text)
            let subject = try Self.subject(code, connection)
            try connection.execute(
                "DELETE FROM sealed_fields WHERE case_code = $1 AND field = $2",
                [.text(code.text), .text(field.rawValue)])
            if let text {
                let box = try KeyRing(of: self).seal(text, field, of: Self.reference(code, connection))
                try connection.execute(
                    "INSERT INTO sealed_fields (case_code, field, box, changed_on) VALUES ($1, $2, $3, $4)",
                    [.text(code.text), .text(field.rawValue), .blob(box), .text(day.description)])
            }
            try audit(text == nil ? .fieldRemoved : .fieldSealed, subject, field.rawValue, connection)
        }
    }

    /// The sealed fields of a person that there are, without opening them.
    public func sealedFields(of code: CaseCode) throws(ArchiveError) -> [SealedField] {
        try read { connection in
            try connection.rows("SELECT field FROM sealed_fields WHERE case_code = $1", [.text(code.text)])
                .compactMap { $0.text(0).flatMap(SealedField.init(rawValue:)) }.sorted()
        }
    }

    /// Opens the sealed fields of a person, which the audit log notes; those that do not open are left out.
    public func openSealedFields(of code: CaseCode) throws(ArchiveError) -> [SealedField: String] {
        try writeLedger { connection in
            let fields = try openFields(Set(SealedField.allCases), of: code, connection)
            if !fields.isEmpty {
                let names = fields.keys.sorted().map(\.rawValue).joined(separator: " ")
                try audit(.fieldOpened, Self.subject(code, connection), names, connection)
            }
            return fields
        }
    }

    /// Opens those of a scope; none without the desk's secret.
    func openFields(
        _ scope: Set<SealedField>, of code: CaseCode, _ connection: Connection
    ) throws -> [SealedField: String] {
        let rows = try connection.rows("SELECT field, box FROM sealed_fields WHERE case_code = $1", [.text(code.text)])
        let wanted = rows.filter { $0.text(0).flatMap(SealedField.init(rawValue:)).map(scope.contains) == true }
        guard !wanted.isEmpty, isUnlocked else { return [:] }
        let (ring, reference) = (try KeyRing(of: self), try Self.reference(code, connection))
        var fields: [SealedField: String] = [:]
        for row in wanted {
            guard let field = row.text(0).flatMap(SealedField.init(rawValue:)), let box = row.blob(1) else { continue }
            fields[field] = try ring.open(box, field, of: reference)
        }
        return fields
    }

    static func reference(_ code: CaseCode, _ connection: Connection) throws -> String {
        try connection.firstRow("SELECT reference FROM cases WHERE code = $1", [.text(code.text)])?.text(0) ?? ""
    }
}
