import Directory

/// The router's answer to an inquiry; the same inquiry over the same data gives the same answer.
public struct RoutingAnswer: Sendable, Hashable {
    /// The best services that no rule excludes, best first, at most the inquiry's `limit`.
    public let matches: [Match]
    /// The services nearest to fitting: fewest failed rules first, then by score.
    public let nearMisses: [NearMiss]
    /// The fact whose answer would decide the most; `nil` when nothing is open.
    public let nextQuestion: Question?
    /// The ways through missing papers, in the order of the needs.
    public let pathways: [Pathway]
    /// How many services no rule excludes, those beyond the limit too.
    public let eligibleCount: Int
}
