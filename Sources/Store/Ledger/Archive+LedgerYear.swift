import Database
import Directory
import Referrals
import Routing

extension Archive {
    /// All that a report of the year needs: what was recorded in it, and the people and needs that belongs to.
    public func ledger(year: Int) throws(ArchiveError) -> Ledger {
        try read { connection in
            let span: [SQLValue] =
                Day(year: year, month: 1, day: 1).map { first in
                    [.text(first.description), .text("\(year)-12-31T99")]
                } ?? ["", ""]
            func rows(_ table: String, _ condition: String) throws -> [LedgerRow] {
                try connection.rows("SELECT * FROM \(table) WHERE \(condition)", span).map { LedgerRow($0, of: table) }
            }
            let made = "SELECT case_need_id FROM referrals WHERE created_at BETWEEN $1 AND $2"
            let needs = "recorded_on BETWEEN $1 AND $2 OR id IN (\(made))"
            let people = """
                opened_on BETWEEN $1 AND $2 OR code IN (SELECT case_code FROM case_needs WHERE \(needs))
                OR code IN (SELECT case_code FROM activities WHERE day BETWEEN $1 AND $2) ORDER BY code
                """
            return Ledger(
                cases: try rows("cases LEFT JOIN case_facts ON case_code = code", people).map { try $0.personCase() },
                needs: try rows("case_needs", "\(needs) ORDER BY id").map { try $0.need() },
                referrals: try Self.referrals("r.created_at BETWEEN $1 AND $2", span, connection),
                activities: try rows("activities", "day BETWEEN $1 AND $2 ORDER BY id").map { try $0.activity() },
                projects: try Self.projects(connection),
                unansweredInquiries: try rows("unanswered_inquiries", "day BETWEEN $1 AND $2 ORDER BY id").map {
                    UnansweredInquiry(
                        needID: try $0.text("need_id"), areaID: $0.row.text("area_id"), day: try $0.day("day"))
                })
        }
    }

    /// How the referrals to each service ended, over all years kept; with a network those to all records of a joined
    /// service together.
    public func standingCounts(in network: ServiceNetwork? = nil) throws(ArchiveError) -> [String: StandingCount] {
        try read { connection in
            let referrals = try Self.referrals(
                "r.state IN ('completed', 'declined', 'failed', 'expired')", [], connection)
            return StandingCount.counts(of: referrals) { network?.findService($0)?.id ?? $0 }
        }
    }

    /// What the outcomes say of each service of a network, as the router takes it; nothing where the desk says so.
    public func standings(in network: ServiceNetwork) throws(ArchiveError) -> [String: Standing] {
        guard try usesStandings else { return [:] }
        return StandingCount.standings(try standingCounts(in: network), in: network)
    }

    /// Whether outcomes count in the ranking, which they do unless the desk has switched them off.
    public var usesStandings: Bool {
        get throws(ArchiveError) { try setting(Self.standingSetting) != "off" }
    }

    /// Has outcomes count in the ranking, or not.
    public func useStandings(_ isOn: Bool) throws(ArchiveError) {
        try set(Self.standingSetting, to: isOn ? nil : "off")
    }

    private static let standingSetting = "routing.standing"

    /// The referrals that want the desk's attention on that day, those that waited longest first.
    public func dueReferrals(
        on today: Day, policy: FollowUpPolicy = .standard
    ) throws(ArchiveError) -> [DueReferral] {
        try read { connection in
            let open = ReferralState.allCases.filter { !$0.isFinal && $0 != .draft }.map { "'\($0.rawValue)'" }
            let referrals = try Self.referrals("r.state IN (\(open.joined(separator: ", ")))", [], connection)
            return try referrals.compactMap { referral in
                try policy.action(for: referral, on: today).map { action in
                    DueReferral(
                        referral: referral, caseCode: try Self.need(referral.caseNeedID, connection).caseCode,
                        action: action)
                }
            }.sorted { ($0.referral.changedAt, $0.referral.id) < ($1.referral.changedAt, $1.referral.id) }
        }
    }
}
