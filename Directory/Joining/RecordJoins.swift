/// Which records are one by the decisions in force: what is the same as the same is the same.
///
/// Of several decisions of one pair the last that was not taken back counts. Records need not be there: a decision
/// waits for a record that an undone import took with it.
public struct RecordJoins: Sendable, Hashable {
    /// The decisions in force, by pair.
    public let inForce: [RecordPair: MatchDecision]
    /// The members of each group of two or more, in identifier order, by each of them.
    private var groups: [KnownRecords.Place: [String]] = [:]

    /// The joins of decisions, oldest first.
    public init(_ decisions: some Sequence<MatchDecision>) {
        var inForce: [RecordPair: MatchDecision] = [:]
        for decision in decisions where !decision.isUndone { inForce[decision.pair] = decision }
        self.inForce = inForce
        for decision in inForce.values where decision.verdict == .same { join(decision.pair) }
    }

    private mutating func join(_ pair: RecordPair) {
        guard !areJoined(pair) else { return }
        let all = (members(of: pair.places[0]) + members(of: pair.places[1])).sorted {
            IdentifierOrder.precedes($0, $1)
        }
        for id in all { groups[.init(pair.table, id: id)] = all }
    }

    /// Those of the pairs, the surest first, that can be joined one after the other without a person: none that
    /// contradicts a decision, nor brings two records of one source together.
    public func joinable(_ pairs: [RecordPair]) -> [RecordPair] {
        var joins = self
        return pairs.filter { pair in
            guard !joins.isSettled(pair) else { return false }
            joins.join(pair)
            return true
        }
    }

    /// Whether nothing is joined.
    public var isEmpty: Bool { groups.isEmpty }

    /// The records that are one with this one, itself among them, in identifier order.
    public func members(of place: KnownRecords.Place) -> [String] { groups[place] ?? [place.id] }

    /// Every group of a table, in the order of their first members.
    public func groups(in table: ListingTable) -> [[String]] {
        groups.filter { $0.key.table == table && $0.value.first == $0.key.id }.map(\.value)
            .sorted { IdentifierOrder.precedes($0[0], $1[0]) }
    }

    /// Whether two records are one.
    public func areJoined(_ pair: RecordPair) -> Bool { members(of: pair.places[0]).contains(pair.other) }

    /// The decisions that two records differ which others, taken together, say are one; none where all is well.
    public var contradictions: [MatchDecision] {
        inForce.values.filter { $0.verdict == .different && areJoined($0.pair) }.sorted { $0.number < $1.number }
    }

    /// Whether nothing is left to be asked of a pair: it was decided, or follows from what was, or one of the two
    /// has its like in the other's source already.
    public func isSettled(_ pair: RecordPair) -> Bool {
        if inForce[pair] != nil { return true }
        let (ones, others) = (members(of: pair.places[0]), members(of: pair.places[1]))
        guard ones.count + others.count > 2 else { return false }
        let (sources, otherSources) = (Set(ones.map(Self.source)), Set(others.map(Self.source)))
        guard sources.isDisjoint(with: otherSources) else { return true }
        return ones.contains { one in
            others.contains { RecordPair(pair.table, one, $0).flatMap { inForce[$0] }?.verdict == .different }
        }
    }

    /// The source in an identifier: what stands before the first colon.
    public static func source(of id: String) -> String { String(id.prefix { $0 != ":" }) }
}
