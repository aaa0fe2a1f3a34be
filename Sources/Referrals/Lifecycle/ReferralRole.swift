import Directory

/// Who moves a referral on.
public enum ReferralRole: String, Sendable, CaseIterable {
    /// The desk that sends the person, also when it records what a partner said on the telephone.
    case desk
    /// The organisation the person is sent to.
    case partner
    /// The person.
    case person
    /// The clock.
    case system

    /// The role in words.
    public var phrase: Phrase { Phrase("referral.role.\(rawValue)") }
}
