extension Migration {
    /// People by code, their needs and referrals, and the desk's work. No column can hold a name or free text of a
    /// person. Numbers are never given twice, so that one written on paper cannot come to mean someone else.
    static let ledger = Migration(
        tables: [
            cases, facts, needs, referrals, events, outcomes, consents, projects, activities, unansweredInquiries,
        ],
        statements: [
            """
            CREATE TRIGGER referral_events_stay BEFORE UPDATE ON referral_events
            BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END
            """,
            """
            CREATE TRIGGER referral_events_remain BEFORE DELETE ON referral_events
            WHEN EXISTS (SELECT 1 FROM referrals WHERE id = OLD.referral_id)
            BEGIN SELECT RAISE(ABORT, 'an event goes only with its referral'); END
            """,
        ])

    private static let number = "PRIMARY KEY AUTOINCREMENT"
    private static let ofCase = "NOT NULL REFERENCES cases (code) ON DELETE CASCADE"

    private static let cases = TableDefinition(
        "cases",
        [
            .init("code", .text, .personal, "NOT NULL PRIMARY KEY"), .init("opened_on", .text, .personal),
            .init("language", .text, .personal, ""), .init("retain_until", .text, .personal),
            .init("closed_on", .text, .personal, ""),
        ],
        indices: ["CREATE INDEX cases_by_retention ON cases (retain_until)"])

    private static let facts = TableDefinition(
        "case_facts",
        [.init("case_code", .text, .personal, "PRIMARY KEY \(ofCase)")]
            + FactColumn.allCases.map { .init($0.rawValue, $0.isNumber ? .integer : .text, .personal, "") })

    private static let needs = TableDefinition(
        "case_needs",
        [
            .init("id", .integer, .personal, number), .init("case_code", .text, .personal, ofCase),
            .init("need_id", .text, .personal), .init("recorded_on", .text, .personal),
            .init("area_id", .text, .personal, ""), .init("state", .text, .personal),
            .init("reason", .text, .personal, "CHECK ((state = 'unmet') = (reason IS NOT NULL))"),
        ],
        indices: ["CREATE INDEX case_needs_by_case ON case_needs (case_code)"])

    private static let referrals = TableDefinition(
        "referrals",
        [
            .init("id", .integer, .personal, number),
            .init("case_need_id", .integer, .personal, "NOT NULL REFERENCES case_needs (id) ON DELETE CASCADE"),
            .init("service_id", .text, .personal), .init("site_id", .text, .personal, ""),
            .init("organization_id", .text, .personal, ""),
            .init("is_logged_only", .integer, .personal, "NOT NULL CHECK (is_logged_only IN (0, 1))"),
            .init("created_at", .text, .personal), .init("state", .text, .personal),
            .init("changed_at", .text, .personal), .init("sent_on", .text, .personal, ""),
            .init("ended_on", .text, .personal, ""), .init("reason", .text, .personal, ""),
        ],
        indices: [
            "CREATE INDEX referrals_by_need ON referrals (case_need_id)",
            "CREATE INDEX referrals_by_state ON referrals (state)",
        ])

    private static let events = TableDefinition(
        "referral_events",
        [
            .init("id", .integer, .personal, number),
            .init("referral_id", .integer, .personal, "NOT NULL REFERENCES referrals (id) ON DELETE CASCADE"),
            .init("role", .text, .personal), .init("by", .text, .staff, ""), .init("at", .text, .personal),
            .init("from", .text, .personal), .init("to", .text, .personal), .init("reason", .text, .personal, ""),
        ],
        indices: ["CREATE INDEX referral_events_by_referral ON referral_events (referral_id)"])

    private static let outcomes = TableDefinition(
        "outcomes",
        [
            .init(
                "referral_id", .integer, .personal, "PRIMARY KEY REFERENCES referrals (id) ON DELETE CASCADE"),
            .init("help", .text, .personal), .init("reason", .text, .personal, ""),
            .init("days", .integer, .personal),
        ])

    private static let consents = TableDefinition(
        "consents",
        [
            .init("id", .integer, .personal, number), .init("case_code", .text, .personal, ofCase),
            .init("organization_id", .text, .personal), .init("scope", .text, .personal),
            .init("given_on", .text, .personal), .init("until", .text, .personal),
            .init("withdrawn_on", .text, .personal, ""),
        ],
        indices: ["CREATE INDEX consents_by_case ON consents (case_code)"])

    private static let projects = TableDefinition(
        "projects",
        [
            .init("id", .text, .staff, "NOT NULL PRIMARY KEY"), .init("name", .text, .staff),
            .init("funder", .text, .staff, ""),
        ])

    /// Without its case an activity is only the desk's time, which funders may ask for when the person is erased.
    private static let activities = TableDefinition(
        "activities",
        [
            .init("id", .integer, .staff, number), .init("kind", .text, .staff), .init("day", .text, .staff),
            .init("minutes", .integer, .staff, "NOT NULL CHECK (minutes BETWEEN 1 AND 1440)"),
            .init("project_id", .text, .staff, "REFERENCES projects (id)"),
            .init("case_code", .text, .personal, "REFERENCES cases (code) ON DELETE SET NULL"),
        ],
        indices: ["CREATE INDEX activities_by_case ON activities (case_code)"])

    private static let unansweredInquiries = TableDefinition(
        "unanswered_inquiries",
        [
            .init("id", .integer, .staff, number), .init("need_id", .text, .staff),
            .init("area_id", .text, .staff, ""), .init("day", .text, .staff),
        ])
}
