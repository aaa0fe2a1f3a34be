import Directory

/// A service for one of the needs that some rule excludes, with what would change that.
public struct NearMiss: Sendable, Hashable {
    /// The service at its best place: the one where the fewest rules fail, then the lowest score.
    public let match: Match
    /// What would have to change, all of it together, at that place.
    public let remedies: [Remedy]

    /// The rules that fail.
    public var failures: [Reason] { match.reasons.filter { $0.rule.isHard && $0.verdict == .no } }

    /// Whether all that fails can be changed.
    public var isRemediable: Bool { remedies.allSatisfy { $0.change != nil } }
}
