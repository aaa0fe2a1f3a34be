import Database
import Directory
import Referrals

extension Archive {
    /// Records a need of a person; throws `noSuchRecord` when there is no such case.
    public func addNeed(
        _ needID: String, to code: CaseCode, on day: Day, areaID: String? = nil
    ) throws(ArchiveError) -> CaseNeed {
        try writeLedger { connection in
            try Self.require(try Self.firstCase(code, connection) == nil ? 0 : 1, "cases", code.text)
            try connection.execute(
                """
                INSERT INTO case_needs (case_code, need_id, recorded_on, area_id, state)
                VALUES ($1, $2, $3, $4, 'open')
                """, [.text(code.text), .text(needID), .text(day.description), SQLValue(areaID)])
            return CaseNeed(
                id: Int(connection.lastInsertRowID), caseCode: code, needID: needID, recordedOn: day, areaID: areaID)
        }
    }

    /// The needs of a person, in the order they were recorded.
    public func needs(of code: CaseCode) throws(ArchiveError) -> [CaseNeed] {
        try read { connection in
            try connection.rows("SELECT * FROM case_needs WHERE case_code = $1 ORDER BY id", [.text(code.text)])
                .map { try LedgerRow($0, of: "case_needs").need() }
        }
    }

    /// Says whether a need is met; throws `noSuchRecord` when there is none.
    public func set(need id: Int, to state: NeedState) throws(ArchiveError) {
        try writeLedger { try Self.set(need: id, to: state, $0) }
    }

    static func set(need id: Int, to state: NeedState, _ connection: Connection) throws {
        try connection.execute(
            "UPDATE case_needs SET state = $2, reason = $3 WHERE id = $1",
            [SQLValue(id), .text(state.code), SQLValue(state.reason?.description)])
        try require(connection.changes, "case_needs", "\(id)")
    }

    static func need(_ id: Int, _ connection: Connection) throws -> CaseNeed {
        guard let row = try connection.firstRow("SELECT * FROM case_needs WHERE id = $1", [SQLValue(id)]) else {
            throw ArchiveError(.noSuchRecord, ["table": "case_needs", "id": "\(id)"])
        }
        return try LedgerRow(row, of: "case_needs").need()
    }

    /// Records that a person lets an organisation be told some facts until a day.
    public func addConsent(
        of code: CaseCode, organizationID: String, scope: Set<PersonFact>, givenOn: Day, until: Day
    ) throws(ArchiveError) -> Consent {
        try writeLedger { connection in
            try Self.require(try Self.firstCase(code, connection) == nil ? 0 : 1, "cases", code.text)
            try connection.execute(
                """
                INSERT INTO consents (case_code, organization_id, scope, given_on, until) VALUES ($1, $2, $3, $4, $5)
                """,
                [
                    .text(code.text), .text(organizationID),
                    .text(scope.map(\.code).sorted().joined(separator: "\n")), .text(givenOn.description),
                    .text(until.description),
                ])
            return Consent(
                id: Int(connection.lastInsertRowID), caseCode: code, organizationID: organizationID, scope: scope,
                givenOn: givenOn, until: until)
        }
    }

    /// Records that a person no longer agrees, from that day on.
    public func withdraw(consent id: Int, on day: Day) throws(ArchiveError) {
        try writeLedger { connection in
            try connection.execute(
                "UPDATE consents SET withdrawn_on = $2 WHERE id = $1", [SQLValue(id), .text(day.description)])
            try Self.require(connection.changes, "consents", "\(id)")
        }
    }

    /// The consents of a person, withdrawn ones too.
    public func consents(of code: CaseCode) throws(ArchiveError) -> [Consent] {
        try read { try Self.consents(of: code, $0) }
    }

    static func consents(of code: CaseCode, _ connection: Connection) throws -> [Consent] {
        try connection.rows("SELECT * FROM consents WHERE case_code = $1 ORDER BY id", [.text(code.text)])
            .map { try LedgerRow($0, of: "consents").consent() }
    }
}
