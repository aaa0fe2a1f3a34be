import Directory
import Importers
import Store

/// `sportello match list`, `show` and `accept`: which records of different partners may be one, and why.
enum MatchCommands {
    private static let table = OptionDescription.single(
        "table", ListingMatcher.tables.map(\.rawValue).joined(separator: "|"), "option.match_table")

    static let commands = [
        CommandDescription(
            "match list", options: [table, .single("limit", "N", "option.limit"), .flag("json", "option.json")],
            run: list),
        CommandDescription(
            "match show", operands: ["TABLE", "ID", "OTHER"], options: [.flag("json", "option.json")], run: show),
        CommandDescription("match accept", options: [table], run: accept),
    ]

    private static func matcher(_ archive: Archive) throws -> ListingMatcher {
        ListingMatcher(try archive.unjoinedRecords(of: ListingMatcher.tablesRead), joins: try archive.joins())
    }

    /// The pairs that nobody has decided, those that are surely the same first.
    private static func pairs(_ archive: Archive, _ invocation: Invocation) throws -> [ListingPair] {
        let tables = try invocation.arguments.value("table").map { [try Self.table($0)] } ?? ListingMatcher.tables
        let matcher = try matcher(archive)
        return tables.flatMap { matcher.pairs(in: $0) }
    }

    /// The table of a word, if its records may be joined.
    static func table(_ word: String) throws(UsageError) -> ListingTable {
        let known = ListingMatcher.tables.map(\.rawValue)
        guard let table = ListingMatcher.tables.first(where: { $0.rawValue == word }) else {
            throw .badValue(
                "TABLE", value: word, expected: Nearest.word(to: word, among: known) ?? known.joined(separator: ", "))
        }
        return table
    }

    /// The pair of the operands table, identifier and other identifier.
    static func pair(_ invocation: Invocation) throws(UsageError) -> RecordPair {
        let operands = invocation.arguments.operands
        guard let pair = RecordPair(try table(operands[0]), operands[1], operands[2]) else {
            throw .badValue("OTHER", value: operands[2], expected: "sportello match list")
        }
        return pair
    }

    private static func list(_ invocation: Invocation) throws -> ExitStatus {
        let limit = try invocation.limit(20)
        let pairs = try pairs(try invocation.archive(), invocation)
        if invocation.arguments.has("json") {
            invocation.print(try JSONValue.array(pairs.map { MatchText.json($0) }).text())
        } else {
            for pair in pairs.prefix(limit) {
                MatchText(pair: pair, phrasebook: invocation.phrasebook).lines.forEach { invocation.print($0) }
            }
            if pairs.count > limit { invocation.say("match.more", ["count": .count(pairs.count - limit)]) }
            invocation.say(pairs.isEmpty ? "match.none" : "match.open", ["count": .count(pairs.count)])
        }
        return pairs.isEmpty ? .success : .negative
    }

    private static func accept(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let pairs = try pairs(archive, invocation)
        let made = try archive.decide(sure: pairs, .person, invocation)
        invocation.say("match.joined", ["count": .count(made.count)])
        if pairs.count > made.count { invocation.say("match.open", ["count": .count(pairs.count - made.count)]) }
        return .success
    }

    /// Both records field by field, whose value stands where they are joined, and what was decided of them.
    private static func show(_ invocation: Invocation) throws -> ExitStatus {
        let pair = try pair(invocation)
        let archive = try invocation.archive()
        let records = try archive.unjoinedRecords(of: ListingMatcher.tablesRead)
        let sides = try pair.places.map { place in
            guard let record = records[place.table]?.first(where: { $0.id == place.id }) else {
                throw ArchiveError(.noSuchRecord, ["table": place.table.rawValue, "id": place.id])
            }
            return record
        }
        let matcher = ListingMatcher(records, joins: try archive.joins())
        let isJoined = try archive.joins().areJoined(pair)
        let givers = isJoined ? try archive.givers(of: pair.places[0]) ?? [:] : [:]
        let comparison = PairComparison(
            pair: pair, sides: sides, isJoined: isJoined, givers: givers,
            decisions: try archive.matchDecisions().filter { $0.pair == pair }, allows: matcher.allows)
        if invocation.arguments.has("json") {
            invocation.print(try comparison.json.text())
        } else {
            comparison.lines(invocation).forEach { invocation.print($0) }
        }
        return .success
    }
}
