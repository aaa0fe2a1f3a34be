import Directory
import Routing

/// Hypergraphs as lines of text, so that other programs can be compared with the search.
///
/// `held a b` begins one; then come its offices, a line each: `3|a,b;c|d:2,e:0` is a wait of three days, a group of
/// `a` or `b`, a group of `c`, `d` given after two days and `e` at once. The answer is a line for each hypergraph:
/// the day on which each office can be asked at the soonest, `-` for never.
enum HypergraphReader {
    /// Answers every hypergraph of the standard input; false when a line cannot be read.
    static func run() -> Bool {
        var held: [String]?
        var offices: [Office] = []
        func answer() {
            guard let held else { return }
            let graph = PathwayGraph(offices)
            let search = PathwaySearch(graph, holding: held.compactMap(graph.number))
            print(offices.indices.map { search.startDay(of: $0)?.description ?? "-" }.joined(separator: " "))
        }
        while let line = readLine() {
            if line.hasPrefix("held") {
                answer()
                held = line.split(separator: " ").dropFirst().map(String.init)
                offices = []
            } else if let office = office(line) {
                offices.append(office)
            } else {
                print("pathways: cannot read: \(line)")
                return false
            }
        }
        answer()
        return true
    }

    private static func office(_ line: String) -> Office? {
        let parts = line.split(separator: "|", omittingEmptySubsequences: false)
        guard parts.count == 3, let wait = Int(parts[0]) else { return nil }
        let groups = parts[1].split(separator: ";").map { $0.split(separator: ",").map(String.init) }
        let issues = parts[2].split(separator: ",").compactMap { text -> IssuedDocument? in
            let words = text.split(separator: ":")
            guard words.count == 2, let days = Int(words[1]) else { return nil }
            return IssuedDocument(String(words[0]), afterDays: days)
        }
        return Office(requirements: groups, issues: issues, waitDays: wait)
    }
}
