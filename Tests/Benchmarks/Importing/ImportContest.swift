import Directory
import Foundation
import Store
import TestSupport

/// Imports a made-up list into an empty archive, against `.import` of the same file by the shell of SQLite.
enum ImportContest {
    private static let rowCount = 5000

    static func run() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "importing-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var maker = MadeList(seed: 4)
        let file = folder.appending(path: "list.csv")
        try Data(maker.bytes(rows: rowCount)).write(to: file)
        let list = try ListImport(file: file, folder: folder)
        let plan = try list.plan(for: try list.newArchive())
        print("Importing \(rowCount) rows into an empty archive, where they become \(plan.changes.count) records")
        let times = try Contest(rounds: 3).run(try entrants(list, plan))
        for line in ContestReport(amount: Double(rowCount), unit: "rows").lines(times) { print(line) }
        guard times.count > 3 else { return print("  sqlite3 is not here, so there is no peer and no ratio") }
        print(ContestReport.ratio(times[1], to: times[3]))
        print("  The peer fills one table with text, checks nothing and remembers nothing; its start is timed with it.")
        print("  The archive checks every value, fills many tables, and keeps beside each what the partner gave.")
    }

    private static func entrants(_ list: ListImport, _ plan: ChangePlan) throws -> [Contest.Entrant] {
        let filled = list.newPath()
        try list.apply(plan, to: try Archive.open(path: filled, mode: .create))
        let own = [
            Contest.Entrant.timingItself("plan alone") {
                let archive = try list.newArchive()
                return try ContinuousClock().measure { _ = try list.plan(for: archive) }
            },
            Contest.Entrant.timingItself("plan and apply") {
                let archive = try list.newArchive()
                return try ContinuousClock().measure { try list.apply(try list.plan(for: archive), to: archive) }
            },
            Contest.Entrant.timingItself("snapshot of the archive filled") {
                // Opened anew, for an archive keeps the snapshot it has given.
                let archive = try Archive.open(path: filled, mode: .existing)
                return try ContinuousClock().measure { try check(try archive.snapshot().services.count) }
            },
        ]
        guard let sqlite = Peer("sqlite3") else { return own }
        let version = sqlite.version.prefix { $0 != " " }
        return own + [Contest.Entrant.timingItself("sqlite3 \(version)'s .import") { try importByShell(sqlite, list) }]
    }

    private static func importByShell(_ sqlite: Peer, _ list: ListImport) throws -> Duration {
        let path = list.newPath()
        let time = try ContinuousClock().measure {
            _ = try sqlite.run([path, ".mode csv", ".import \(list.file.path()) services"])
        }
        let count = try sqlite.run([path, "SELECT count(*) FROM services"])
        try check(Int(count.split(separator: "\n").first ?? "") ?? 0)
        return time
    }

    private static func check(_ count: Int) throws {
        guard count == rowCount else { throw ListImport.Failure(detail: "\(count) services instead of \(rowCount)") }
    }
}
