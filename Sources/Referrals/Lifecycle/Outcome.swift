import Directory

/// What came of a referral that was completed.
public struct Outcome: Sendable, Hashable {
    /// Whether the person got help.
    public enum Help: String, Sendable, CaseIterable {
        /// All of it, a part of it, none.
        case yes, partly, no

        /// The answer in words.
        public var phrase: Phrase { Phrase("referral.outcome.\(rawValue)") }
    }

    /// Whether the person got help.
    public let help: Help
    /// Why not all of it.
    public let reason: ReferralReason?
    /// Days from sending the person to the outcome.
    public let days: Int

    /// An outcome from its parts.
    public init(help: Help, reason: ReferralReason? = nil, days: Int) {
        self.help = help
        self.reason = reason
        self.days = days
    }
}
