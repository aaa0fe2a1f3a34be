import Database
import Directory
import Referrals

extension Archive {
    /// Records a referral for a need: a draft, or with `isLoggedOnly` at once the note that the address was given.
    ///
    /// Throws `noSuchRecord` when there is no such need.
    public func createReferral(
        for caseNeedID: Int, serviceID: String, siteID: String? = nil, organizationID: String? = nil,
        isLoggedOnly: Bool, at time: LocalTime, by: String? = nil
    ) throws(ArchiveError) -> Referral {
        try writeLedger { connection in
            let need = try Self.need(caseNeedID, connection)
            try connection.execute(
                """
                INSERT INTO referrals (case_need_id, service_id, site_id, organization_id, is_logged_only, created_at,
                    state, changed_at) VALUES ($1, $2, $3, $4, $5, $6, 'draft', $6)
                """,
                [
                    SQLValue(caseNeedID), .text(serviceID), SQLValue(siteID), SQLValue(organizationID),
                    SQLValue(isLoggedOnly), .text(time.description),
                ])
            let draft = Referral(
                id: Int(connection.lastInsertRowID), caseNeedID: caseNeedID, serviceID: serviceID, siteID: siteID,
                organizationID: organizationID, isLoggedOnly: isLoggedOnly, createdAt: time)
            try Self.touch(need.caseCode, on: time.day, connection)
            try audit(.referralCreated, "referral/\(draft.id)", "", connection)
            guard isLoggedOnly else { return draft }
            let (referral, event) = Referral.logged(draft, by: by)
            try save(referral, event, connection)
            return referral
        }
    }

    /// Moves a referral on, keeps the event, and lets the need follow the outcome: all of it or nothing.
    ///
    /// The consents are looked up. Throws `archive(noSuchRecord)` when there is no such referral, and `referral` when
    /// it cannot take the step.
    public func advance(referral id: Int, by step: ReferralStep) throws(LedgerError) -> Referral {
        let result: Result<Referral, ReferralError>
        do throws(ArchiveError) {
            result = try writeLedger { try advance(id, by: step, $0) }
        } catch {
            throw .archive(error)
        }
        do throws(ReferralError) { return try result.get() } catch { throw .referral(error) }
    }

    func advance(
        _ id: Int, by step: ReferralStep, _ connection: Connection
    ) throws -> Result<Referral, ReferralError> {
        let (referral, need) = try Self.referralAndNeed(id, connection)
        let consents = try Self.consents(of: need.caseCode, connection)
        let result = Result { () throws(ReferralError) in try referral.applying(step, consents: consents) }
        guard case .success(let (next, event)) = result else { return result.map(\.referral) }
        try save(next, event, connection)
        try Self.openTasks(because: next, on: step.at.day, connection)
        if step.role != .system { try Self.touch(need.caseCode, on: step.at.day, connection) }
        let siblings = try Self.referrals("r.case_need_id = $1", [SQLValue(need.id)], connection)
        let after = event.from == .completed ? need.reopened(following: siblings) : need.following(siblings)
        if after.state != need.state { try Self.set(need: need.id, to: after.state, connection) }
        return .success(next)
    }

    /// One referral; `nil` when there is none of that number.
    public func referral(_ id: Int) throws(ArchiveError) -> Referral? {
        try read { try Self.referrals("r.id = $1", [SQLValue(id)], $0).first }
    }

    /// The person a referral is for; `nil` when there is none of that number.
    public func caseCode(ofReferral id: Int) throws(ArchiveError) -> CaseCode? {
        try read { connection in
            try Self.referrals("r.id = $1", [SQLValue(id)], connection).first.map {
                try Self.need($0.caseNeedID, connection).caseCode
            }
        }
    }

    /// The referrals of a person, in the order they were recorded.
    public func referrals(of code: CaseCode) throws(ArchiveError) -> [Referral] {
        try read { connection in
            try Self.referrals(
                "r.case_need_id IN (SELECT id FROM case_needs WHERE case_code = $1)", [.text(code.text)], connection)
        }
    }

    /// The steps a referral took, in order.
    public func events(ofReferral id: Int) throws(ArchiveError) -> [ReferralEvent] {
        try read { connection in
            try connection.rows("SELECT * FROM referral_events WHERE referral_id = $1 ORDER BY id", [SQLValue(id)])
                .map { try LedgerRow($0, of: "referral_events").event() }
        }
    }

    static func referrals(
        _ condition: String, _ values: [SQLValue], _ connection: Connection
    ) throws -> [Referral] {
        try connection.rows(
            """
            SELECT r.*, o.help AS outcome_help, o.reason AS outcome_reason, o.days AS outcome_days
            FROM referrals r LEFT JOIN outcomes o ON o.referral_id = r.id WHERE \(condition) ORDER BY r.id
            """, values
        ).map { try LedgerRow($0, of: "referrals").referral() }
    }

    private func save(_ referral: Referral, _ event: ReferralEvent, _ connection: Connection) throws {
        try connection.execute(
            "UPDATE referrals SET state = $2, changed_at = $3, sent_on = $4, ended_on = $5, reason = $6 WHERE id = $1",
            [
                SQLValue(referral.id), .text(referral.state.rawValue), .text(referral.changedAt.description),
                SQLValue(referral.sentOn?.description), SQLValue(referral.endedOn?.description),
                SQLValue(referral.reason?.description),
            ])
        try connection.execute(
            """
            INSERT INTO referral_events (referral_id, role, "by", at, "from", "to", reason)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                SQLValue(event.referralID), .text(event.role.rawValue), SQLValue(event.by),
                .text(event.at.description), .text(event.from.rawValue), .text(event.to.rawValue),
                SQLValue(event.reason?.description),
            ])
        try audit(
            .referralStepped, "referral/\(referral.id)",
            "\(event.from.rawValue)→\(event.to.rawValue) \(event.role.rawValue)", connection)
        try connection.execute("DELETE FROM outcomes WHERE referral_id = $1", [SQLValue(referral.id)])
        if let outcome = referral.outcome {
            try connection.execute(
                "INSERT INTO outcomes (referral_id, help, reason, days) VALUES ($1, $2, $3, $4)",
                [
                    SQLValue(referral.id), .text(outcome.help.rawValue), SQLValue(outcome.reason?.description),
                    SQLValue(outcome.days),
                ])
        }
    }
}
