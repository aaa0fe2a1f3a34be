import Referrals

/// Why a referral was not moved on.
public enum LedgerError: Error, Sendable, Hashable {
    /// The archive refused or failed.
    case archive(ArchiveError)
    /// The referral cannot take the step.
    case referral(ReferralError)
    /// The key does not let in, or the answer was not taken.
    case link(LinkError)
}
