/// What a desk has recorded, as values: the material of a report.
public struct Ledger: Sendable, Hashable {
    /// The people.
    public var cases: [Case]
    /// Their needs.
    public var needs: [CaseNeed]
    /// The referrals for the needs.
    public var referrals: [Referral]
    /// The time given.
    public var activities: [Activity]
    /// What paid for it.
    public var projects: [Project]
    /// The inquiries that found nothing.
    public var unansweredInquiries: [UnansweredInquiry]

    /// A ledger from its parts.
    public init(
        cases: [Case] = [], needs: [CaseNeed] = [], referrals: [Referral] = [], activities: [Activity] = [],
        projects: [Project] = [], unansweredInquiries: [UnansweredInquiry] = []
    ) {
        self.cases = cases
        self.needs = needs
        self.referrals = referrals
        self.activities = activities
        self.projects = projects
        self.unansweredInquiries = unansweredInquiries
    }
}
