import Directory
import Foundation
import Importers
import Routing
import Store

/// Compares the router with the oracle of the performance kit, person by person.
///
/// The network goes the way of a partner's list: through the importer into an archive and out as a snapshot.
enum OracleCheck {
    /// Checks the folder that is the first argument; 0 when every person's answer agrees, 1 when not, 2 without one.
    static func run(arguments: [String]) -> Int32 {
        guard arguments.count == 2 else {
            print("usage: oracle FOLDER (with services.csv, queries.tsv and expected.tsv)")
            return 2
        }
        do {
            let folder = URL(filePath: arguments[1])
            return try compare(folder) ? 0 : 1
        } catch {
            print("oracle: \(error)")
            return 2
        }
    }

    private static func compare(_ folder: URL) throws -> Bool {
        let clock = ContinuousClock()
        let start = clock.now
        let persons = try PersonFile(url: folder.appending(path: "queries.tsv"))
        let network = try network(folder.appending(path: "services.csv"), persons)
        print("\(network.services.count) services imported and read in \(start.duration(to: clock.now))")
        let expected = try expectedAnswers(folder.appending(path: "expected.tsv"))
        let inquiries = persons.inquiries(in: network)
        guard inquiries.count == expected.count else {
            print("oracle: \(inquiries.count) persons but \(expected.count) answers")
            return false
        }
        let router = Router(network: network)
        let routing = clock.now
        let answers = inquiries.map { inquiry in
            router.route(inquiry).matches.map { Answer(id: localID($0.serviceID), score: $0.score.total) }
        }
        let each = routing.duration(to: clock.now) / inquiries.count
        return report(answers, expected, each: each)
    }

    private static func report(_ answers: [[Answer]], _ expected: [[Answer]], each: Duration) -> Bool {
        let differing = answers.indices.filter { answers[$0] != expected[$0] }
        for person in differing.prefix(5) {
            print("person \(person): \(answers[person]) instead of \(expected[person])")
        }
        let agreeing = answers.count - differing.count
        print("\(agreeing) of \(answers.count) persons agree in ids, order and scores; \(each) a person")
        return differing.isEmpty
    }

    /// One line of an answer: the service's number and its score.
    struct Answer: Equatable, CustomStringConvertible {
        let id: String
        let score: Int

        var description: String { "\(id):\(score)" }
    }

    private static func localID(_ id: String) -> String {
        String(id.drop { $0 != ":" }.dropFirst())
    }

    private static func network(_ list: URL, _ persons: PersonFile) throws -> ServiceNetwork {
        let path = FileManager.default.temporaryDirectory.appending(path: "oracle-\(UUID().uuidString).sportello")
            .path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let archive = try Archive.open(path: path, mode: .create)
        guard let profile = PartnerProfile.bundled["perf-table"] else {
            throw CocoaError(.fileNoSuchFile)
        }
        try take(try Delivery(path: list.path()), profile, into: archive)
        let homes = persons.missingHomes(in: try archive.snapshot())
        try take(homes, PartnerProfile(hsdsPackagesOf: "homes"), into: archive)
        return try archive.snapshot()
    }

    private static func take(_ delivery: Delivery, _ profile: PartnerProfile, into archive: Archive) throws {
        let plan = try Importer(profile).plan(delivery, known: archive.known(source: profile.source))
        for finding in plan.findings.prefix(5) { print("\(finding)") }
        _ = try archive.apply(plan, rawFiles: [], at: "2026-01-19T00:00:00Z", by: "oracle")
    }

    private static func expectedAnswers(_ url: URL) throws -> [[Answer]] {
        try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            return columns[1].split(separator: ",").map { item in
                let parts = item.split(separator: ":")
                return Answer(id: String(parts[0]), score: Int(parts[1]) ?? -1)
            }
        }
    }
}
