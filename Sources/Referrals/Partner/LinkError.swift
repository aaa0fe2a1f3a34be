import Directory

/// Why a key does not let in, or an answer was not taken.
public enum LinkError: Error, Sendable, Hashable {
    /// There is no such key; its time is over; it was taken back.
    case unknown, expired, revoked
    /// The person no longer agrees that this partner be told.
    case consentWithdrawn
    /// Too many wrong keys were tried; it opens again then.
    case tooManyAttempts(until: LocalTime)
    /// The referral does not take this answer.
    case referral(ReferralError)

    /// The code, for pages and logs.
    public var code: String {
        switch self {
        case .unknown: "unknown"
        case .expired: "expired"
        case .revoked: "revoked"
        case .consentWithdrawn: "consent_withdrawn"
        case .tooManyAttempts: "too_many_attempts"
        case .referral: "answer_refused"
        }
    }

    /// The error in words for the partner or the person; it names nothing of the referral.
    public var phrase: Phrase {
        switch self {
        case .tooManyAttempts(let until):
            Phrase(
                "link.error.too_many_attempts",
                ["time": ClockTime(minutes: until.minute).map { .time($0) } ?? .text(until.description)])
        default: Phrase("link.error.\(code)")
        }
    }
}
