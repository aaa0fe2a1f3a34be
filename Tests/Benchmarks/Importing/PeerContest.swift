import Foundation
import TestSupport

/// Plans a national network, from CSV and from XML, against what others load or check the same files with.
///
/// Everything of ours runs in a process of its own, timed from the first byte to the finished plan. The peers that are
/// not here are named and left out.
enum PeerContest {
    private static let rounds = 3
    /// Frictionless checks some thousand rows a second, so that it gets a small network and is compared by its rate.
    private static let smallNetwork = 3000

    static func run(rows: Int) throws {
        let command = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
        guard let python = Peer(command), let network = try MadeNetwork(rows: rows, by: python) else {
            return print("\(command) or the performance kit (SPORTELLO_SHARED) is not here: no network is imported")
        }
        print("Importing \(rows) services of netgen, each a row of 27 columns, into plans")
        let peers = PythonPeers(python: python)
        var runs = OwnRuns()
        var entrants = [
            Contest.Entrant.timingItself("CSV, plan") { try runs.run(network.table, "perf-table", rows) },
            Contest.Entrant.timingItself("XML, plan") { try runs.run(network.elements, "perf-elements", rows) },
        ]
        let sqlite = Peer("sqlite3")
        if let sqlite { entrants.append(.timingItself("sqlite3") { try load(network, by: sqlite) }) }
        if peers.hasLXML { entrants.append(.timingItself("lxml") { try peers.load(network) }) }
        let times = try Contest(rounds: rounds).run(entrants)
        for line in ContestReport(amount: Double(rows), unit: "rows").lines(times) { print(line) }
        report(times, "CSV", to: "sqlite3", said: "sqlite3 .import raw")
        report(times, "XML", to: "lxml", said: "lxml iterparse into SQLite")
        let rate = Double(rows) / times[0].median
        try compareWithFrictionless(peers, rate: rate, recordsEach: runs.records / Double(rows))
        runs.memoryLines.forEach { print($0) }
        print("  Plans hold every value checked, every key and reference looked up, and all records in order.")
        print("  The bytes of a plan are those of its own buffers; all else that the process ever had counts as above.")
    }

    /// Says how the rows a second of a format stand to a peer's, by the medians.
    private static func report(_ times: [Contest.Times], _ format: String, to peer: String, said: String) {
        guard let own = times.first(where: { $0.name.hasPrefix(format) }),
            let other = times.first(where: { $0.name == peer })
        else { return print("\(format): \(peer) is not here, so there is no ratio to \(said)") }
        print("\(format): validated import with plan and index, \(number(other.median / own.median)) times \(said)")
    }

    private static func compareWithFrictionless(
        _ peers: PythonPeers, rate: Double, recordsEach: Double
    ) throws {
        guard peers.hasFrictionless, let small = try MadeNetwork(rows: smallNetwork, asPackage: true, by: peers.python)
        else {
            return print("CSV: frictionless is not here, so there is no ratio to it")
        }
        let rows = try small.packageRows()
        let times = try Contest(rounds: rounds).run([.timingItself("frictionless") { try peers.check(small) }])
        let services = Double(smallNetwork) / times[0].median
        let checked = Double(rows) / times[0].median
        print("  frictionless, of \(smallNetwork) services \(rows) rows in seven tables: \(number(checked)) rows/s")
        print("CSV: validated import with plan and index, services/s: \(number(rate / services)) times frictionless")
        print("  By records, ours a second to its rows, it is \(number(rate * recordsEach / checked)) times.")
    }

    /// The time of the shell's import into a new database.
    private static func load(_ network: MadeNetwork, by sqlite: Peer) throws -> Duration {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).db").path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let time = try ContinuousClock().measure {
            _ = try sqlite.run([path, ".mode csv", ".import \(network.table) services"])
        }
        let count = try sqlite.run([path, "SELECT count(*) FROM services"])
        guard Int(count.split(separator: "\n").first ?? "") == network.rows else {
            throw ListImport.Failure(detail: "sqlite3 has loaded \(count) rows")
        }
        return time
    }

    private static func number(_ value: Double) -> String { ContestReport.number(value) }
}
