/// What a matcher found.
public struct MatchReport: Sendable {
    /// The records in an order of the matcher's own, whatever the order they came in.
    public let records: [MatchRecord]
    /// The pairs that are the same or for review, in the order of their places.
    public let pairs: [MatchPair]
    /// For each record, the smallest place among the records that are taken for one with it.
    public let clusters: [Int]
    /// What agreement was found to be worth; `nil` when there was nothing to compare.
    public let model: MatchModel?
    /// How many pairs were compared.
    public let comparedPairs: Int
}
