import Directory

/// A service, at the best of its places, with its score and the reasons for it.
public struct Match: Sendable, Hashable {
    /// The service.
    public let serviceID: String
    /// The service at its place; `nil` for a service without a place.
    public let siteID: String?
    /// The way to the place; `nil` without an origin or a known point, and for a confidential place.
    public let distance: Distance?
    /// What ranks it.
    public let score: Score
    /// The answer of every rule, hard ones first.
    public let reasons: [Reason]
    /// Whether it is open at the inquiry's `now`.
    public let opening: OpeningState
    /// How those sent before fared, where outcomes enough are known.
    public let standing: Standing?

    /// The reasons that nobody can answer yet.
    public var unknowns: [Reason] { reasons.filter { $0.rule.isHard && $0.verdict == .unknown } }
}
