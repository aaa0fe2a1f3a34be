import Database
import Directory
import Referrals

/// A row of the ledger read as the domain's values; what is not such a value is damage and throws `corrupt`.
struct LedgerRow {
    let row: Row
    let table: String

    init(_ row: Row, of table: String) {
        self.row = row
        self.table = table
    }

    func text(_ column: String) throws(ArchiveError) -> String { try present(row.text(column), column) }
    func number(_ column: String) throws(ArchiveError) -> Int {
        Int(try present(row.integer(column), column))
    }
    func day(_ column: String) throws(ArchiveError) -> Day { try value(column) { Day($0) } }
    func time(_ column: String) throws(ArchiveError) -> LocalTime { try value(column) { LocalTime($0) } }
    func code(_ column: String) throws(ArchiveError) -> CaseCode { try value(column) { CaseCode($0) } }

    /// The value that the column's text stands for.
    func value<T>(_ column: String, _ make: (String) -> T?) throws(ArchiveError) -> T {
        try present(row.text(column).flatMap(make), column)
    }

    /// The same where NULL is allowed.
    func optional<T>(_ column: String, _ make: (String) -> T?) throws(ArchiveError) -> T? {
        row.text(column) == nil ? nil : try value(column, make)
    }

    private func present<T>(_ value: T?, _ column: String) throws(ArchiveError) -> T {
        guard let value else { throw ArchiveError(.corrupt, ["table": table, "column": column]) }
        return value
    }
}

extension LedgerRow {
    func personCase() throws(ArchiveError) -> Case {
        Case(
            code: try code("code"), openedOn: try day("opened_on"), facts: FactColumn.facts(in: row),
            language: try optional("language") { LanguageTag($0) }, retainUntil: try day("retain_until"),
            closedOn: try optional("closed_on") { Day($0) })
    }

    func need() throws(ArchiveError) -> CaseNeed {
        let reason = try optional("reason") { ReferralReason(code: $0) }
        return CaseNeed(
            id: try number("id"), caseCode: try code("case_code"), needID: try text("need_id"),
            recordedOn: try day("recorded_on"), areaID: row.text("area_id"),
            state: try value("state") { NeedState(code: $0, reason: reason) })
    }

    /// A referral from a row joined with its outcome, whose columns are named `outcome_…`.
    func referral() throws(ArchiveError) -> Referral {
        let draft = Referral(
            id: try number("id"), caseNeedID: try number("case_need_id"), serviceID: try text("service_id"),
            siteID: row.text("site_id"), organizationID: row.text("organization_id"),
            isLoggedOnly: try number("is_logged_only") == 1, createdAt: try time("created_at"))
        let help = try optional("outcome_help") { Outcome.Help(rawValue: $0) }
        var outcome: Outcome?
        if let help {
            outcome = Outcome(
                help: help, reason: try optional("outcome_reason") { ReferralReason(code: $0) },
                days: try number("outcome_days"))
        }
        return Referral(
            restoring: draft, state: try value("state") { ReferralState(rawValue: $0) },
            changedAt: try time("changed_at"), sentOn: try optional("sent_on") { Day($0) },
            endedOn: try optional("ended_on") { Day($0) }, reason: try optional("reason") { ReferralReason(code: $0) },
            outcome: outcome)
    }

    func event() throws(ArchiveError) -> ReferralEvent {
        ReferralEvent(
            referralID: try number("referral_id"), role: try value("role") { ReferralRole(rawValue: $0) },
            by: row.text("by"), at: try time("at"), from: try value("from") { ReferralState(rawValue: $0) },
            to: try value("to") { ReferralState(rawValue: $0) },
            reason: try optional("reason") { ReferralReason(code: $0) })
    }

    func consent() throws(ArchiveError) -> Consent {
        let scope = try text("scope").split(separator: "\n").compactMap { PersonFact(code: String($0)) }
        return Consent(
            id: try number("id"), caseCode: try code("case_code"), organizationID: try text("organization_id"),
            scope: Set(scope),
            fields: Set(try text("fields").split(separator: " ").compactMap { SealedField(rawValue: String($0)) }),
            givenOn: try day("given_on"), until: try day("until"),
            withdrawnOn: try optional("withdrawn_on") { Day($0) })
    }

    func activity() throws(ArchiveError) -> Activity {
        Activity(
            id: try number("id"), kind: try value("kind") { Activity.Kind(rawValue: $0) }, day: try day("day"),
            minutes: try number("minutes"), projectID: row.text("project_id"),
            caseCode: try optional("case_code") { CaseCode($0) })
    }
}
