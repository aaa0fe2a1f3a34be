/// A referral that wants the desk's attention.
public struct DueReferral: Sendable, Hashable {
    /// The referral.
    public let referral: Referral
    /// Whose it is.
    public let caseCode: CaseCode
    /// What is to be done.
    public let action: FollowUpPolicy.Action

    /// A due referral from its parts.
    public init(referral: Referral, caseCode: CaseCode, action: FollowUpPolicy.Action) {
        self.referral = referral
        self.caseCode = caseCode
        self.action = action
    }
}
