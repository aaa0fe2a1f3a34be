/// Two records, how probably they are the same, and why.
public struct MatchPair: Sendable, Hashable {
    /// What is to be done about a pair.
    public enum Band: String, Sendable, CaseIterable {
        /// Sure enough to take the two for one.
        case same
        /// For a person to decide.
        case review
        /// Two records.
        case new
    }

    /// What one column says.
    public struct Evidence: Sendable, Hashable {
        /// The column.
        public let column: MatchColumn
        /// The level of agreement, one of the kind's; `nil` when one of the two has no value.
        public let level: String?
        /// The bits it speaks for the two being the same; below 0 against it.
        public let bits: Double
    }

    /// The places of the two in the report's records, the smaller first.
    public let left: Int, right: Int
    /// The bits of all evidence and of the prior.
    public let bits: Double
    /// What is to be done.
    public let band: Band
    /// What each column says.
    public let evidence: [Evidence]

    /// The probability from 0 to 1 that the two are the same.
    public var probability: Double { MatchModel.probability(bits: bits) }
}
