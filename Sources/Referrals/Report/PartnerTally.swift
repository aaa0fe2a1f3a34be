import Directory

/// How a year's referrals to partners went, before small groups are hidden. Referrals that were only logged are left
/// out: nobody was asked.
public struct PartnerTally: Sendable, Hashable {
    /// Where a referral to a partner stands, as a partner report tells it.
    public enum Standing: String, Sendable, CaseIterable {
        /// Not answered; taken on; helped, all or in part; without help; declined; called off; never answered.
        case waiting, accepted, helped, notHelped = "not_helped", declined, cancelled, expired

        /// The standing of a referral; `nil` for one that was never sent or was an error.
        public init?(_ state: ReferralState, _ help: Outcome.Help?) {
            switch state {
            case .draft, .enteredInError: return nil
            case .sent, .seen: self = .waiting
            case .accepted, .waitlisted, .inProgress: self = .accepted
            case .completed: self = help == .no ? .notHelped : .helped
            case .failed: self = .notHelped
            case .declined: self = .declined
            case .cancelled: self = .cancelled
            case .expired: self = .expired
            }
        }
    }

    /// The referrals by organisation and standing.
    public var standings: [String: [Standing: Int]] = [:]
    /// How many answers came after so many days, by organisation.
    public var answerDays: [String: [Int: Int]] = [:]
    /// How often a part of a service's listing was put in doubt, by service.
    public var doubts: [String: [ListingField: Int]] = [:]

    /// Nothing.
    public init() {}
}
