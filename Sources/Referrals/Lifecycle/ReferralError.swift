import Directory

/// Why a referral cannot take a step.
public struct ReferralError: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such step, or not for this role.
        case illegalStep = "illegal_step", roleNotAllowed = "role_not_allowed"
        /// The step says too little or too much of why.
        case reasonMissing = "reason_missing", reasonNotAllowed = "reason_not_allowed"
        /// The step says too little or too much of what came of it.
        case outcomeMissing = "outcome_missing", outcomeNotAllowed = "outcome_not_allowed"
        /// The person has not agreed that this organisation be told.
        case consentMissing = "consent_missing"
        /// The partner or the clock cannot move what the partner was never told of.
        case partnerNotTold = "partner_not_told"
        /// The step would come before the last one.
        case beforeLastStep = "before_last_step"
    }

    /// What is wrong.
    public let code: Code
    /// The referral.
    public let referralID: Int
    /// The state it is in.
    public let from: ReferralState
    /// The state wanted.
    public let to: ReferralState
    /// The role in which it was wanted.
    public let role: ReferralRole

    /// An error from its parts.
    public init(code: Code, referralID: Int, from: ReferralState, to: ReferralState, role: ReferralRole) {
        self.code = code
        self.referralID = referralID
        self.from = from
        self.to = to
        self.role = role
    }

    /// The error in words.
    public var phrase: Phrase {
        Phrase("referral.error.\(code.rawValue)", ["referral": .text(String(referralID))])
    }
}
