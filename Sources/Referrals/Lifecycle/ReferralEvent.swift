import Directory

/// One step that a referral took; the events of a referral, in order, give its state.
public struct ReferralEvent: Sendable, Hashable {
    /// The referral.
    public let referralID: Int
    /// In what role the step was taken.
    public let role: ReferralRole
    /// Who took it: an account or an organisation, never the person of the case.
    public let by: String?
    /// When.
    public let at: LocalTime
    /// The state before.
    public let from: ReferralState
    /// The state after.
    public let to: ReferralState
    /// Why.
    public let reason: ReferralReason?

    /// An event from its parts.
    public init(
        referralID: Int, role: ReferralRole, by: String? = nil, at: LocalTime, from: ReferralState, to: ReferralState,
        reason: ReferralReason? = nil
    ) {
        self.referralID = referralID
        self.role = role
        self.by = by
        self.at = at
        self.from = from
        self.to = to
        self.reason = reason
    }
}
