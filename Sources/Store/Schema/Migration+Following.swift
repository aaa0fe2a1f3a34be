extension Migration {
    /// The seventh step: partners' links, appointments, reminders, receipts and what people said, tasks of
    /// verification, sealed fields, and the audit log. Of links and receipts only keyed digests are kept.
    static let following = Migration(
        additions: [
            "cases": [
                .init("reference", .text, .personal, "NOT NULL DEFAULT ''"),
                .init("retention_days", .integer, .personal, "NOT NULL DEFAULT 730"),
            ],
            "consents": [.init("fields", .text, .personal, "NOT NULL DEFAULT ''")],
        ],
        tables: [
            partnerLinks, failedAttempts, appointments, reminders, receipts, followUps, verificationTasks,
            sealedFields, auditLog,
        ],
        statements: [
            "UPDATE cases SET reference = lower(hex(randomblob(8)))",
            """
            UPDATE cases SET retention_days = max(1, CAST(julianday(retain_until) - julianday(opened_on) AS INTEGER))
            """,
            """
            CREATE TRIGGER audit_log_stays BEFORE UPDATE ON audit_log
            BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END
            """,
            """
            CREATE TRIGGER audit_log_remains BEFORE DELETE ON audit_log
            BEGIN SELECT RAISE(ABORT, 'the audit log is never cut'); END
            """,
        ])

    private static let number = "PRIMARY KEY AUTOINCREMENT"
    private static let ofReferral = "NOT NULL REFERENCES referrals (id) ON DELETE CASCADE"

    private static let partnerLinks = TableDefinition(
        "partner_links",
        [
            .init("id", .integer, .personal, number), .init("referral_id", .integer, .personal, ofReferral),
            .init("token_digest", .text, .staff, "NOT NULL UNIQUE"),
            .init("code_digest", .text, .staff, "NOT NULL UNIQUE"),
            .init("created_at", .text, .personal), .init("expires_at", .text, .personal),
            .init("revoked_at", .text, .personal, ""),
        ],
        indices: ["CREATE INDEX partner_links_by_referral ON partner_links (referral_id)"])

    /// From where a wrong key came is a digest too, and goes after a day.
    private static let failedAttempts = TableDefinition(
        "failed_attempts",
        [
            .init("id", .integer, .staff, number), .init("door", .text, .staff), .init("origin", .text, .staff),
            .init("at", .text, .staff),
        ],
        indices: ["CREATE INDEX failed_attempts_by_door ON failed_attempts (door, at)"])

    private static let appointments = TableDefinition(
        "appointments",
        [
            .init("referral_id", .integer, .personal, "PRIMARY KEY REFERENCES referrals (id) ON DELETE CASCADE"),
            .init("at", .text, .personal), .init("role", .text, .personal),
        ])

    private static let reminders = TableDefinition(
        "reminders",
        [
            .init("id", .integer, .personal, number), .init("referral_id", .integer, .personal, ofReferral),
            .init("at", .text, .personal), .init("action", .text, .personal),
        ],
        indices: ["CREATE INDEX reminders_by_referral ON reminders (referral_id)"])

    private static let receipts = TableDefinition(
        "follow_up_receipts",
        [
            .init("id", .integer, .personal, number),
            .init("case_code", .text, .personal, "NOT NULL REFERENCES cases (code) ON DELETE CASCADE"),
            .init("digest", .text, .staff, "NOT NULL UNIQUE"), .init("created_on", .text, .personal),
            .init("expires_on", .text, .personal), .init("revoked_on", .text, .personal, ""),
        ],
        indices: ["CREATE INDEX follow_up_receipts_by_case ON follow_up_receipts (case_code)"])

    private static let followUps = TableDefinition(
        "follow_ups",
        [
            .init("id", .integer, .personal, number), .init("referral_id", .integer, .personal, ofReferral),
            .init("at", .text, .personal), .init("delivery", .text, .personal), .init("reason", .text, .personal, ""),
            .init("wait", .text, .personal, ""), .init("difficulty", .text, .personal, ""),
            .init("quality", .integer, .personal, "CHECK (quality BETWEEN 1 AND 5)"),
        ],
        indices: ["CREATE INDEX follow_ups_by_referral ON follow_ups (referral_id)"])

    /// A task says what of a listing to look at and why; it outlives the person whose referral opened it.
    private static let verificationTasks = TableDefinition(
        "verification_tasks",
        [
            .init("id", .integer, .staff, number), .init("service_id", .text, .staff),
            .init("field", .text, .staff), .init("reason", .text, .staff), .init("opened_on", .text, .staff),
            .init("closed_on", .text, .staff, ""), .init("closed_by", .text, .staff, ""),
        ],
        indices: [
            "CREATE INDEX verification_tasks_open ON verification_tasks (service_id, field) WHERE closed_on IS NULL"
        ])

    private static let sealedFields = TableDefinition(
        "sealed_fields",
        [
            .init("case_code", .text, .personal, "NOT NULL REFERENCES cases (code) ON DELETE CASCADE"),
            .init("field", .text, .personal), .init("box", .blob, .sealed), .init("changed_on", .text, .personal),
        ],
        key: ["case_code", "field"])

    /// A subject is `case/REFERENCE` or `referral/NUMBER`: words that mean nobody once the person is erased.
    private static let auditLog = TableDefinition(
        "audit_log",
        [
            .init("id", .integer, .staff, number), .init("at", .text, .staff), .init("actor", .text, .staff),
            .init("action", .text, .staff), .init("subject", .text, .staff), .init("detail", .text, .staff),
            .init("hash", .text, .staff), .init("seal", .text, .staff, ""),
        ])
}
