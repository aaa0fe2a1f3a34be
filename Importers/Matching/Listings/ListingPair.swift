import Directory

/// Two records of different sources that may tell of one thing, and why.
public struct ListingPair: Sendable, Hashable {
    /// What one thing that the two were compared by says.
    public struct Evidence: Sendable, Hashable {
        /// What was compared.
        public let column: MatchColumn
        /// The level of agreement, one of the kind's; `nil` when one of the two has no value.
        public let level: String?
        /// The bits it speaks for the two being one; below 0 against it.
        public let bits: Double
        /// What the two say, in the order of the pair; `nil` for what is to be kept from strangers.
        public let values: [[String]?]
    }

    /// The two records.
    public let pair: RecordPair
    /// How probably they are one, from 0 to 1.
    public let probability: Double
    /// What is to be done.
    public let band: MatchPair.Band
    /// What each column says, those without a value left out.
    public let evidence: [Evidence]

    /// The evidence as a decision remembers it: column, level and bits, without what the records say.
    public var record: String {
        evidence.map { "\($0.column.name):\($0.level ?? "-"):\((($0.bits * 10).rounded() / 10))" }
            .joined(separator: " ")
    }
}
