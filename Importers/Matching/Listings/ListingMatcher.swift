import Directory

/// Finds the records of different sources that may tell of one thing, among organisations, services and places.
///
/// Branches are kept apart: neither two places nor services at two places are ever taken for one.
public struct ListingMatcher: Sendable {
    /// The tables whose records are compared.
    public static let tables = JoinedListings.tables
    /// The tables that records are known by.
    public static let tablesRead = tables + [.serviceAtLocations, .addresses, .phones]

    private let facts: ListingFacts
    private let joins: RecordJoins

    /// A matcher of records, each as its source gave it, that knows what was decided of them.
    public init(_ records: [ListingTable: [ListingRecord]], joins: RecordJoins) {
        facts = ListingFacts(records)
        self.joins = joins
    }

    /// The pairs of a table that nobody has decided, those of the band `same` first, then the most probable first.
    ///
    /// With `ids`, only those in which one of these records is.
    public func pairs(in table: ListingTable, touching ids: Set<String>? = nil) -> [ListingPair] {
        let columns = ListingFacts.columns(of: table)
        var settings = MatchSettings()
        settings.keepsSitesApart = table != .organizations
        let report = RecordMatcher(columns, settings: settings).match(
            facts.matchRecords(of: table),
            isSettled: { one, other in
                RecordPair(table, one.id, other.id).map { joins.isSettled($0) } ?? true
            })
        return report.pairs.compactMap { pair -> ListingPair? in
            let (left, right) = (report.records[pair.left], report.records[pair.right])
            guard ids.map({ $0.contains(left.id) || $0.contains(right.id) }) ?? true else { return nil }
            return listingPair(pair, left, right, in: table)
        }.sorted { one, other in
            if one.band != other.band { return one.band == .same }
            return one.probability != other.probability ? one.probability > other.probability : one.pair < other.pair
        }
    }

    /// Whether a text names nothing that is kept from strangers.
    public func allows(_ text: String) -> Bool { facts.secrets.allows(text) }

    private func listingPair(
        _ found: MatchPair, _ left: MatchRecord, _ right: MatchRecord, in table: ListingTable
    ) -> ListingPair? {
        guard let pair = RecordPair(table, left.id, right.id) else { return nil }
        let sides = pair.one == left.id ? [left, right] : [right, left]
        let evidence = found.evidence.enumerated().compactMap { place, said -> ListingPair.Evidence? in
            guard said.level != nil else { return nil }
            let values = sides.map { facts.shown($0.values[place], of: $0.id, in: table, said.column) }
            return ListingPair.Evidence(column: said.column, level: said.level, bits: said.bits, values: values)
        }
        return ListingPair(pair: pair, probability: found.probability, band: found.band, evidence: evidence)
    }
}
