extension Migration {
    /// The eighth step: a case's plan and who follows it, notices, what was published, and the indices by which a
    /// year is counted without reading the others.
    static let reporting = Migration(
        tables: [planSteps, caseHolders, notices, noticeTexts, noticeTags, noticeViews, publications],
        statements: [
            "CREATE INDEX cases_by_opening ON cases (opened_on, code)",
            "CREATE INDEX case_needs_by_day ON case_needs (recorded_on, case_code, need_id, area_id, state)",
            "CREATE INDEX referrals_by_day ON referrals (created_at, state, service_id, case_need_id)",
            "CREATE INDEX referral_events_by_answer ON referral_events (referral_id, \"to\", at)",
            "CREATE INDEX activities_by_day ON activities (day, case_code, kind, project_id, minutes)",
            "CREATE INDEX unanswered_inquiries_by_day ON unanswered_inquiries (day, need_id, area_id)",
        ])

    private static let number = "PRIMARY KEY AUTOINCREMENT"
    private static let ofCase = "NOT NULL REFERENCES cases (code) ON DELETE CASCADE"

    /// What is to be done is a code with a subject, never free text.
    private static let planSteps = TableDefinition(
        "plan_steps",
        [
            .init("id", .integer, .personal, number), .init("case_code", .text, .personal, ofCase),
            .init("case_need_id", .integer, .personal, "REFERENCES case_needs (id) ON DELETE CASCADE"),
            .init("kind", .text, .personal), .init("subject", .text, .personal, ""),
            .init("due_on", .text, .personal, ""), .init("state", .text, .personal),
            .init("operator", .text, .staff, ""),
            .init("changed_on", .text, .personal),
        ],
        indices: ["CREATE INDEX plan_steps_by_case ON plan_steps (case_code)"])

    private static let caseHolders = TableDefinition(
        "case_holders",
        [
            .init("id", .integer, .personal, number), .init("case_code", .text, .personal, ofCase),
            .init("operator", .text, .staff), .init("since", .text, .personal), .init("until", .text, .personal, ""),
        ],
        indices: ["CREATE INDEX case_holders_by_case ON case_holders (case_code)"])

    private static let notices = TableDefinition(
        "notices",
        [
            .init("id", .integer, .public, number), .init("language", .text, .public), .init("title", .text, .public),
            .init("body", .text, .public), .init("starts_on", .text, .public), .init("ends_on", .text, .public, ""),
            .init("media_url", .text, .public, ""), .init("changed_at", .text, .public),
            .init("published_on", .text, .public, ""), .init("withdrawn_on", .text, .public, ""),
        ])

    private static let noticeTexts = TableDefinition(
        "notice_texts",
        [
            .init("notice_id", .integer, .public, "NOT NULL REFERENCES notices (id) ON DELETE CASCADE"),
            .init("language", .text, .public), .init("title", .text, .public), .init("body", .text, .public),
            .init("state", .text, .public), .init("source_hash", .text, .staff), .init("translator", .text, .staff, ""),
            .init("day", .text, .public),
        ],
        key: ["notice_id", "language"])

    private static let noticeTags = TableDefinition(
        "notice_tags",
        [
            .init("notice_id", .integer, .public, "NOT NULL REFERENCES notices (id) ON DELETE CASCADE"),
            .init("kind", .text, .public, "NOT NULL CHECK (kind IN ('service', 'need'))"),
            .init("subject", .text, .public),
        ],
        key: ["notice_id", "kind", "subject"])

    /// How often a notice was looked at: a number, and nothing of who did.
    private static let noticeViews = TableDefinition(
        "notice_views",
        [
            .init("notice_id", .integer, .staff, "NOT NULL REFERENCES notices (id) ON DELETE CASCADE"),
            .init("day", .text, .staff), .init("language", .text, .staff), .init("way", .text, .staff),
            .init("count", .integer, .staff),
        ],
        key: ["notice_id", "day", "language", "way"])

    /// A published report is kept as the files that went out, so that the same year never goes out otherwise.
    private static let publications = TableDefinition(
        "publications",
        [
            .init("year", .integer, .public), .init("name", .text, .public), .init("bytes", .blob, .public),
            .init("cell_limit", .integer, .public), .init("published_at", .text, .public),
        ],
        key: ["year", "name"])
}
