/// What was decided of two records, by whom and when; it outlives imports of either.
public struct MatchDecision: Sendable, Hashable {
    /// What was decided.
    public enum Verdict: String, Sendable, CaseIterable {
        /// Both tell of one thing: they are joined.
        case same
        /// They tell of two things, and are not proposed again.
        case different
        /// Nobody can tell yet; they are not proposed again either.
        case unsure
    }

    /// Who decided.
    public enum Way: String, Sendable, CaseIterable {
        /// A person who looked at both.
        case person
        /// The policy of the source that brought one of them.
        case policy
    }

    /// The number by which it can be taken back.
    public let number: Int
    /// The two records.
    public let pair: RecordPair
    /// What was decided.
    public let verdict: Verdict
    /// Who decided.
    public let way: Way
    /// When, UTC as `YYYY-MM-DDTHH:MM:SSZ`.
    public let at: String
    /// The account that decided or ran the import.
    public let by: String
    /// What spoke for the two then: column, level and bits, as `name:equal:7.2`, with blanks between.
    public let evidence: String?
    /// Whether it was taken back.
    public let isUndone: Bool

    /// A decision from its parts.
    public init(
        number: Int, _ pair: RecordPair, _ verdict: Verdict, _ way: Way = .person, at: String, by: String,
        evidence: String? = nil, isUndone: Bool = false
    ) {
        self.number = number
        self.pair = pair
        self.verdict = verdict
        self.way = way
        self.at = at
        self.by = by
        self.evidence = evidence
        self.isUndone = isUndone
    }
}
