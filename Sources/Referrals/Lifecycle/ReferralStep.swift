import Directory

/// What someone wants to do with a referral.
public struct ReferralStep: Sendable, Hashable {
    /// The state wanted.
    public let to: ReferralState
    /// In what role.
    public let role: ReferralRole
    /// Who: an account or an organisation, never the person of the case.
    public let by: String?
    /// When.
    public let at: LocalTime
    /// Why; with an outcome, why not all of the help was got.
    public let reason: ReferralReason?
    /// Whether the person got help, when the referral is completed.
    public let help: Outcome.Help?

    /// A step from its parts.
    public init(
        to: ReferralState, role: ReferralRole, by: String? = nil, at: LocalTime, reason: ReferralReason? = nil,
        help: Outcome.Help? = nil
    ) {
        self.to = to
        self.role = role
        self.by = by
        self.at = at
        self.reason = reason
        self.help = help
    }
}
