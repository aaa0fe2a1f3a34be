import Feeds
import Importers

/// Records of which is known who is who; what is known is used to count, never to match.
struct LabelledList {
    /// Two records by source and identifier, the smaller first.
    struct Link: Hashable {
        let left: String, right: String

        init(_ one: String, _ other: String) { (left, right) = one < other ? (one, other) : (other, one) }
    }

    let columns: [MatchColumn]
    let settings: MatchSettings
    let records: [MatchRecord]
    let truth: Set<Link>

    /// What the matcher makes of the list.
    func report() -> MatchReport { RecordMatcher(columns, settings: settings).match(records) }

    /// Counts of right and wrong links.
    struct Score {
        var right = 0, found = 0, wanted = 0
        var precision: Double { Double(right) / Double(max(1, found)) }
        var recall: Double { Double(right) / Double(max(1, wanted)) }
        var measure: Double { 2 * Double(right) / Double(max(1, found + wanted)) }
    }

    /// The score of links.
    func score(_ links: Set<Link>) -> Score {
        Score(right: links.intersection(truth).count, found: links.count, wanted: truth.count)
    }

    /// All links inside the clusters of a report.
    static func links(ofClusters report: MatchReport) -> Set<Link> {
        var members: [Int: [String]] = [:]
        for (place, head) in report.clusters.enumerated() { members[head, default: []].append(name(report, place)) }
        return Set(members.values.flatMap(links(among:)))
    }

    /// All links among some records.
    static func links(among names: [String]) -> [Link] {
        names.indices.flatMap { one in names[(one + 1)...].map { Link(names[one], $0) } }
    }

    /// The links of the pairs of a band.
    static func links(of report: MatchReport, _ isWanted: (MatchPair) -> Bool) -> Set<Link> {
        Set(report.pairs.filter(isWanted).map { Link(name(report, $0.left), name(report, $0.right)) })
    }

    private static func name(_ report: MatchReport, _ place: Int) -> String {
        report.records[place].source + ":" + report.records[place].id
    }

    /// The rows of a table by the names of its columns.
    static func rows(_ path: String) throws -> [[String: String]] {
        var header: [String] = []
        var rows: [[String: String]] = []
        try CSVReader().read(path: path) { row in
            let values = Array(row.strings)
            if header.isEmpty {
                header = values
            } else {
                rows.append(Dictionary(zip(header, values)) { first, _ in first })
            }
            return .proceed
        }
        return rows
    }

    /// A record of the columns of a row.
    static func record(_ source: String, _ row: [String: String], id: String, _ names: [String]) -> MatchRecord {
        MatchRecord(
            source: source, id: row[id] ?? "",
            values: names.map { name in row[name].flatMap { $0.isEmpty ? nil : [$0] } ?? [] })
    }
}
