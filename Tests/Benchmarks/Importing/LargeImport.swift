import Directory
import Foundation
import Importers

/// Plans the import of one large list in a process of its own, so that its memory is that of nothing else.
enum LargeImport {
    /// What a run came to.
    struct Figures: Codable {
        let rows: Int
        let changes: Int
        let findings: Int
        let seconds: Double
        /// Bytes that the plan's packed records hold.
        let planBytes: Int
        /// The most memory that the process had at a time, in bytes.
        let peakBytes: Int

        /// The most memory that was not the plan's.
        var bytesAbove: Int { peakBytes - planBytes }
    }

    /// Plans the file by a bundled profile and prints the figures as JSON.
    static func run(file: String, profile name: String) throws {
        guard let profile = PartnerProfile.bundled[name] else {
            throw ListImport.Failure(detail: "no profile \(name)")
        }
        let clock = ContinuousClock()
        let start = clock.now
        let plan = try Importer(profile).plan(path: file, known: KnownRecords(source: profile.source))
        let time = start.duration(to: clock.now)
        let figures = Figures(
            rows: plan.rowsRead, changes: plan.changes.count, findings: plan.findings.count,
            seconds: time / .seconds(1), planBytes: plan.changes.packedByteCount, peakBytes: try peak())
        print(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
        // The plan must have been there to the end.
        if plan.changes.isEmpty { print("no changes") }
    }

    /// The process's peak of resident memory, as Linux tells it.
    private static func peak() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        let kilobytes = line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
        return (kilobytes ?? 0) * 1024
    }
}
