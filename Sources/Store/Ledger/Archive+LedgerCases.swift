import Database
import Directory
import Referrals

extension Archive {
    /// Opens a case under a new code drawn from `generator`; without `retainUntil` it is kept the usual time.
    public func openCase(
        on day: Day, facts: PersonFacts = PersonFacts(), language: LanguageTag? = nil, retainUntil: Day? = nil,
        using generator: inout some RandomNumberGenerator
    ) throws(ArchiveError) -> Case {
        while true {
            let fresh = Case(
                code: CaseCode(using: &generator), openedOn: day, facts: facts, language: language,
                retainUntil: retainUntil)
            let isNew = try writeLedger { connection in
                let isTaken = try Self.firstCase(fresh.code, connection) != nil
                if !isTaken {
                    try Self.insert(fresh, connection)
                    try audit(.caseOpened, Self.subject(fresh.code, connection), "", connection)
                }
                return !isTaken
            }
            if isNew { return fresh }
        }
    }

    /// The case of a code; `nil` when there is none.
    public func find(case code: CaseCode) throws(ArchiveError) -> Case? {
        try read { try Self.firstCase(code, $0) }
    }

    /// Saves the facts, language, retention and closing of a case; throws `noSuchRecord` when it is not there.
    public func update(_ changed: Case) throws(ArchiveError) {
        try writeLedger { connection in
            try connection.execute(
                """
                UPDATE cases SET language = $2, closed_on = $4, retain_until = $3, retention_days = CASE
                    WHEN retain_until = $3 THEN retention_days
                    ELSE max(1, CAST(julianday($3) - julianday(opened_on) AS INTEGER)) END
                WHERE code = $1
                """,
                [
                    .text(changed.code.text), SQLValue(changed.language?.text),
                    .text(changed.retainUntil.description), SQLValue(changed.closedOn?.description),
                ])
            try Self.require(connection.changes, "cases", changed.code.text)
            try Self.insertFacts(changed, connection)
            try audit(.caseChanged, Self.subject(changed.code, connection), "", connection)
        }
    }

    /// Runs a change of the ledger; what it deletes or moves is overwritten in the file, not only let go of.
    func writeLedger<T>(_ body: (Connection) throws -> T) throws(ArchiveError) -> T {
        try attempt { try connection.execute("PRAGMA secure_delete = ON") }
        return try write(body)
    }

    /// A contact on that day: the case is kept its time from then on, never shorter than before.
    static func touch(_ code: CaseCode, on day: Day, _ connection: Connection) throws {
        guard let row = try connection.firstRow("SELECT * FROM cases WHERE code = $1", [.text(code.text)]) else {
            return
        }
        let kept = LedgerRow(row, of: "cases")
        let until = day.adding(try kept.number("retention_days"))
        guard try kept.day("retain_until") < until else { return }
        try connection.execute(
            "UPDATE cases SET retain_until = $2 WHERE code = $1", [.text(code.text), .text(until.description)])
    }

    /// Throws `noSuchRecord` when nothing was changed.
    static func require(_ changes: Int, _ table: String, _ id: String) throws(ArchiveError) {
        guard changes > 0 else { throw ArchiveError(.noSuchRecord, ["table": table, "id": id]) }
    }

    static func firstCase(_ code: CaseCode, _ connection: Connection) throws -> Case? {
        try connection.firstRow(
            "SELECT * FROM cases LEFT JOIN case_facts ON case_code = code WHERE code = $1", [.text(code.text)]
        ).map { try LedgerRow($0, of: "cases").personCase() }
    }

    private static func insert(_ fresh: Case, _ connection: Connection) throws {
        try connection.execute(
            """
            INSERT INTO cases (code, opened_on, language, retain_until, retention_days, reference)
            VALUES ($1, $2, $3, $4, $5, lower(hex(randomblob(8))))
            """,
            [
                .text(fresh.code.text), .text(fresh.openedOn.description), SQLValue(fresh.language?.text),
                .text(fresh.retainUntil.description),
                SQLValue(max(1, fresh.retainUntil.ordinal - fresh.openedOn.ordinal)),
            ])
        try insertFacts(fresh, connection)
    }

    private static func insertFacts(_ changed: Case, _ connection: Connection) throws {
        let columns = FactColumn.allCases
        let places = (0...columns.count).map { "$\($0 + 1)" }.joined(separator: ", ")
        try connection.execute("DELETE FROM case_facts WHERE case_code = $1", [.text(changed.code.text)])
        try connection.execute(
            """
            INSERT INTO case_facts (case_code, \(columns.map(\.rawValue).joined(separator: ", ")))
            VALUES (\(places))
            """, [.text(changed.code.text)] + columns.map { $0.value(of: changed.facts) })
    }
}
