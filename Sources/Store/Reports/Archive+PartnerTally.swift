import Database
import Directory
import Referrals

extension Archive {
    /// What a year's partner report counts.
    public func partnerTally(_ year: Int) throws(ArchiveError) -> PartnerTally {
        try read { connection in
            let span: [SQLValue] = [.text("\(year)-01-01"), .text("\(year)-12-31T99")]
            var tally = PartnerTally()
            try connection.forEachRow(
                """
                SELECT r.organization_id, r.state, o.help,
                    (SELECT CAST(julianday(substr(min(e.at), 1, 10)) - julianday(r.sent_on) AS INTEGER)
                        FROM referral_events e WHERE e.referral_id = r.id AND e."to" IN
                            ('accepted', 'waitlisted', 'in_progress', 'completed', 'declined', 'failed')), count(*)
                FROM referrals r LEFT JOIN outcomes o ON o.referral_id = r.id
                WHERE r.created_at BETWEEN $1 AND $2 AND r.is_logged_only = 0 AND r.organization_id IS NOT NULL
                GROUP BY 1, 2, 3, 4
                """, span
            ) { row in
                let state = try LedgerRow(row, of: "referrals").value("state") { ReferralState(rawValue: $0) }
                let help = row.text(2).flatMap { Outcome.Help(rawValue: $0) }
                guard let standing = PartnerTally.Standing(state, help), let organization = row.text(0) else { return }
                let count = Int(row.integer(4) ?? 0)
                tally.standings[organization, default: [:]][standing, default: 0] += count
                if let days = row.integer(3) {
                    tally.answerDays[organization, default: [:]][Int(days), default: 0] += count
                }
            }
            try connection.forEachRow(
                """
                SELECT service_id, field, count(*) FROM verification_tasks
                WHERE opened_on BETWEEN $1 AND $2 GROUP BY 1, 2
                """, span
            ) { row in
                guard let field = row.text(1).flatMap({ ListingField(rawValue: $0) }) else { return }
                tally.doubts[row.text(0) ?? "", default: [:]][field] = Int(row.integer(2) ?? 0)
            }
            return tally
        }
    }
}
