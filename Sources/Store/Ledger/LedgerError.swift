import Referrals

/// Why a referral was not moved on.
public enum LedgerError: Error, Sendable, Hashable {
    /// The archive refused or failed.
    case archive(ArchiveError)
    /// The referral cannot take the step.
    case referral(ReferralError)
}
