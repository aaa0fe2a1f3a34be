/// Whose value stands where joined records differ: the desk's, then the one confirmed last, then the preferred source's.
public struct JoinPreference: Sendable, Hashable {
    /// The desk's last run on each field that it set, by place and column.
    public var deskRuns: [KnownRecords.Place: [String: Int]]
    /// The day on which each field was last confirmed, by place and column or table of details; blank for the whole.
    public var confirmedOn: [KnownRecords.Place: [String: Day]]
    /// The sources, most trusted first; those not named come after, by identifier.
    public var sources: [String]

    /// A preference from its parts.
    public init(
        deskRuns: [KnownRecords.Place: [String: Int]] = [:], confirmedOn: [KnownRecords.Place: [String: Day]] = [:],
        sources: [String] = []
    ) {
        self.deskRuns = deskRuns
        self.confirmedOn = confirmedOn
        self.sources = sources
    }

    /// What speaks for one record's say; the greatest wins.
    struct Claim: Comparable {
        let deskRun: Int
        let confirmed: Int
        let rank: Int
        let id: String

        static func < (left: Claim, right: Claim) -> Bool {
            if left.deskRun != right.deskRun { return left.deskRun < right.deskRun }
            if left.confirmed != right.confirmed { return left.confirmed < right.confirmed }
            if left.rank != right.rank { return left.rank > right.rank }
            return left.id != right.id && IdentifierOrder.precedes(right.id, left.id)
        }
    }

    /// The claim of a record on columns of its own.
    func claim(_ place: KnownRecords.Place, on columns: [String]) -> Claim {
        let runs = deskRuns[place].map { own in columns.compactMap { own[$0] } } ?? []
        return claim(place, deskRun: runs.max(), confirmed: columns)
    }

    /// The claim of a record on having its details of one table stand.
    func claim(_ place: KnownRecords.Place, onDetails table: ListingTable, _ rows: [String]) -> Claim {
        let runs = rows.compactMap { deskRuns[.init(table, id: $0)]?.values.max() }
        return claim(place, deskRun: runs.max(), confirmed: [table.rawValue])
    }

    /// Whether the desk has set one of the columns, be it to nothing.
    func isSetByDesk(_ place: KnownRecords.Place, _ columns: [String]) -> Bool {
        deskRuns[place].map { own in columns.contains { own[$0] != nil } } ?? false
    }

    private func claim(_ place: KnownRecords.Place, deskRun: Int?, confirmed fields: [String]) -> Claim {
        let days = confirmedOn[place].map { own in (fields + [""]).compactMap { own[$0]?.ordinal } } ?? []
        let source = RecordJoins.source(of: place.id)
        return Claim(
            deskRun: deskRun ?? 0, confirmed: days.max() ?? .min,
            rank: sources.firstIndex(of: source) ?? sources.count, id: place.id)
    }
}
