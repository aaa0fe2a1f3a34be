import Database
import Directory
import Referrals

extension Archive {
    /// The referrals whose partners are to be reminded, called or no longer waited for, the longest waiting first.
    public func dueReminders(
        at now: LocalTime, policy: ReminderPolicy = .standard, hours: ContactHours
    ) throws(ArchiveError) -> [(referral: Referral, action: ReminderPolicy.Action)] {
        try read { connection in
            let waiting = try Self.referrals("r.state IN ('sent', 'seen') AND r.is_logged_only = 0", [], connection)
            return try waiting.compactMap { referral in
                let done = try Self.reminders(of: referral.id, connection)
                return policy.action(for: referral, done: done, at: now, hours: hours).map { (referral, $0) }
            }.sorted { ($0.referral.changedAt, $0.referral.id) < ($1.referral.changedAt, $1.referral.id) }
        }
    }

    /// Notes that a partner was reminded or called.
    public func note(_ reminder: Reminder) throws(ArchiveError) {
        try writeLedger { connection in
            _ = try Self.referralAndNeed(reminder.referralID, connection)
            try connection.execute(
                "INSERT INTO reminders (referral_id, at, action) VALUES ($1, $2, $3)",
                [SQLValue(reminder.referralID), .text(reminder.at.description), .text(reminder.action.rawValue)])
            try audit(
                .partnerReminded, "referral/\(reminder.referralID)", reminder.action.rawValue, connection)
        }
    }

    /// Records that nobody answered, for all whose time is over, and says which they were.
    public func expireReferrals(
        at now: LocalTime, policy: ReminderPolicy = .standard
    ) throws(LedgerError) -> [Referral] {
        let always = ContactHours(minutes: 0..<1440, weekdays: Set(Weekday.allCases), holidays: HolidayCalendar())
        let due: [(referral: Referral, action: ReminderPolicy.Action)]
        do { due = try dueReminders(at: now, policy: policy, hours: always) } catch { throw .archive(error) }
        var expired: [Referral] = []
        for item in due where item.action == .expire {
            let step = ReferralStep(
                to: .expired, role: .system, at: now, reason: ReferralReason(.noAnswer))
            expired.append(try advance(referral: item.referral.id, by: step))
        }
        return expired
    }

    static func reminders(of id: Int, _ connection: Connection) throws -> [Reminder] {
        try connection.rows("SELECT * FROM reminders WHERE referral_id = $1 ORDER BY id", [SQLValue(id)]).map { row in
            let row = LedgerRow(row, of: "reminders")
            return Reminder(
                referralID: id, at: try row.time("at"),
                action: try row.value("action") { ReminderPolicy.Action(rawValue: $0) })
        }
    }
}
