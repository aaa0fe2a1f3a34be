import Directory
import Guides
import Importers
import Store

/// What a plan's new records may be among those that other sources list.
///
/// It is looked for only where others list anything at all, and only up to a size that does not keep a person waiting;
/// of more, `match list` tells after the import.
struct PlanMatches {
    /// The pairs that nobody has decided, by table.
    let pairs: [ListingPair]
    /// By table the new records that no pair holds, of the tables that were compared.
    let new: [ListingTable: Int]
    /// The new records of the tables that are too long to be compared now.
    let postponed: Int

    /// The most records of a table, those of others and the new ones, that are compared.
    static let most = 50_000

    /// Compares the new records of a plan with those of others.
    init(_ plan: ChangePlan, _ policy: MergePolicy, _ known: KnownRecords, _ archive: Archive?) throws {
        var (tables, postponed): ([ListingTable], Int) = ([], 0)
        for table in ListingMatcher.tables where policy.matching != .off && !plan.isUnreadable {
            let (others, created) = (Self.others(known, table), plan.count(of: .create, in: table))
            guard others > 0, created > 0 else { continue }
            if others + created > Self.most { postponed += created } else { tables.append(table) }
        }
        self.postponed = postponed
        guard let archive, !tables.isEmpty else {
            (pairs, new) = ([], [:])
            return
        }
        var records = try archive.unjoinedRecords(of: ListingMatcher.tablesRead)
        var created: [ListingTable: Set<String>] = [:]
        for change in plan.changes where change.kind == .create && ListingMatcher.tablesRead.contains(change.table) {
            var record = ListingRecord(change.table, id: change.id)
            for field in change.fields { record[field.column] = field.new }
            records[change.table, default: []].append(record)
            created[change.table, default: []].insert(change.id)
        }
        let matcher = ListingMatcher(records, joins: try archive.joins())
        pairs = tables.flatMap { matcher.pairs(in: $0, touching: created[$0] ?? []) }
        let paired = Set(pairs.flatMap(\.pair.places))
        new = tables.reduce(into: [:]) { new, table in
            new[table] = (created[table] ?? []).count { !paired.contains(.init(table, id: $0)) }
        }
    }

    private static func others(_ known: KnownRecords, _ table: ListingTable) -> Int {
        let prefix = known.source + ":"
        return known.identifiers[table]?.count { !$0.hasPrefix(prefix) } ?? 0
    }

    /// Joins those of the band "same" where the policy says so, and returns the decisions.
    func join(_ policy: MergePolicy, in archive: Archive, _ invocation: Invocation) throws -> [MatchDecision] {
        guard policy.matching == .join else { return [] }
        return try archive.decide(sure: pairs, .policy, invocation)
    }

    /// The pairs with what speaks for them, at most `limit`, and what to do next.
    func lines(limit: Int, joined: [MatchDecision], _ phrasebook: Phrasebook) -> [String] {
        func words(_ key: String, _ count: Int) -> String {
            phrasebook.text(Phrase(key, ["count": .count(count)]))
        }
        var lines: [String] = []
        if !new.isEmpty {
            let counts = MatchPair.Band.allCases.map { words("match.band.\($0.rawValue)", count(of: $0)) }
            lines.append(words("match.plan", new.count) + " " + counts.joined(separator: ", "))
        }
        for pair in pairs.prefix(limit) {
            lines += MatchText(pair: pair, phrasebook: phrasebook).lines.map { "  " + $0 }
        }
        if pairs.count > limit { lines.append("  " + words("match.more", pairs.count - limit)) }
        if !joined.isEmpty { lines.append(words("match.joined", joined.count)) }
        if pairs.count > joined.count { lines.append(words("match.open", pairs.count - joined.count)) }
        if postponed > 0 { lines.append(words("match.postponed", postponed)) }
        return lines
    }

    private func count(of band: MatchPair.Band) -> Int {
        band == .new ? new.values.reduce(0, +) : pairs.count { $0.band == band }
    }

    /// The same for programs.
    func json(joined: [MatchDecision]) -> JSONValue {
        let new = new.map { ($0.key.rawValue, JSONValue.int($0.value)) }
        return [
            "pairs": .array(pairs.map { MatchText.json($0) }), "postponed": .int(postponed),
            "new": .object(Dictionary(uniqueKeysWithValues: new)), "joined": .array(joined.map { .int($0.number) }),
        ]
    }
}

extension Archive {
    /// Decides for the pairs of the band "same" that they are one; what would contradict a decision, or join two
    /// records of one source, is left to a person.
    func decide(
        sure pairs: [ListingPair], _ way: MatchDecision.Way, _ invocation: Invocation
    ) throws -> [MatchDecision] {
        let sure = pairs.filter { $0.band == .same }
        let joinable = try joins().joinable(sure.map(\.pair))
        guard !joinable.isEmpty else { return [] }
        return try decide(
            joinable, .same, way, evidence: Dictionary(uniqueKeysWithValues: sure.map { ($0.pair, $0.record) }),
            at: invocation.surroundings.timestamp, by: invocation.surroundings.user)
    }
}
