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
            let number = Int(connection.lastInsertRowID)
            try Self.touch(code, on: day, connection)
            try audit(.needAdded, Self.subject(code, connection), "", connection)
            return CaseNeed(
                id: number, caseCode: code, needID: needID, recordedOn: day, areaID: areaID)
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
        try writeLedger { connection in
            try Self.set(need: id, to: state, connection)
            let code = try Self.need(id, connection).caseCode
            try audit(.needSet, Self.subject(code, connection), state.code, connection)
        }
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
        of code: CaseCode, organizationID: String, scope: Set<PersonFact>, fields: Set<SealedField> = [],
        givenOn: Day, until: Day
    ) throws(ArchiveError) -> Consent {
        try writeLedger { connection in
            try Self.require(try Self.firstCase(code, connection) == nil ? 0 : 1, "cases", code.text)
            try connection.execute(
                """
                INSERT INTO consents (case_code, organization_id, scope, given_on, until, fields)
                VALUES ($1, $2, $3, $4, $5, $6)
                """,
                [
                    .text(code.text), .text(organizationID),
                    .text(scope.map(\.code).sorted().joined(separator: "\n")), .text(givenOn.description),
                    .text(until.description), .text(fields.sorted().map(\.rawValue).joined(separator: " ")),
                ])
            let number = Int(connection.lastInsertRowID)
            try audit(.consentGiven, Self.subject(code, connection), "", connection)
            return Consent(
                id: number, caseCode: code, organizationID: organizationID, scope: scope, fields: fields,
                givenOn: givenOn, until: until)
        }
    }

    /// Records that a person no longer agrees, from that day on; the partner's ways in are taken back with it, and it
    /// says how many there were.
    @discardableResult
    public func withdraw(consent id: Int, on day: Day) throws(ArchiveError) -> Int {
        try writeLedger { connection in
            try connection.execute(
                "UPDATE consents SET withdrawn_on = $2 WHERE id = $1", [SQLValue(id), .text(day.description)])
            try Self.require(connection.changes, "consents", "\(id)")
            guard let row = try connection.firstRow("SELECT * FROM consents WHERE id = $1", [SQLValue(id)]) else {
                return 0
            }
            let consent = try LedgerRow(row, of: "consents").consent()
            try audit(.consentWithdrawn, Self.subject(consent.caseCode, connection), "", connection)
            return try revokeLinks(
                """
                referral_id IN (SELECT r.id FROM referrals r JOIN case_needs n ON n.id = r.case_need_id
                    WHERE n.case_code = $2 AND r.organization_id = $3)
                """, [.text(consent.caseCode.text), .text(consent.organizationID)],
                at: LocalTime(day: day, minute: 0), connection)
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
