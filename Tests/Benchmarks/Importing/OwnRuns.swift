import Foundation
import TestSupport

/// Runs of this very program that plan one file, and the most memory that any of them needed.
struct OwnRuns {
    /// For each profile the run that needed most above its plan.
    private var worst: [String: LargeImport.Figures] = [:]
    /// How many records the table's plan has.
    var records: Double { Double(worst["perf-table"]?.changes ?? 0) }
    private let program = Peer(unchecked: "/proc/\(ProcessInfo.processInfo.processIdentifier)/exe")

    /// Plans a file in a process of its own, and gives the time it took there. Throws unless all rows are good.
    mutating func run(_ file: String, _ profile: String, _ rows: Int) throws -> Duration {
        let output = try program.run(["plan", file, profile])
        let line = output.split(separator: "\n").first.map { Data($0.utf8) } ?? Data()
        let figures = try JSONDecoder().decode(LargeImport.Figures.self, from: line)
        guard figures.rows == rows, figures.findings == 0 else {
            throw ListImport.Failure(detail: "\(profile): \(figures.rows) rows, \(figures.findings) findings")
        }
        if figures.bytesAbove > worst[profile]?.bytesAbove ?? .min { worst[profile] = figures }
        return .seconds(figures.seconds)
    }

    /// What the most memory was, for people: of the table, and of the list of elements.
    var memoryLines: [String] {
        func megabytes(_ bytes: Int) -> String { String(format: "%.1f", Double(bytes) / 1e6) }
        return ["CSV": "perf-table", "XML": "perf-elements"].sorted { $0.key < $1.key }.compactMap { format, profile in
            guard let figures = worst[profile] else { return nil }
            return "\(format): peak memory \(megabytes(figures.peakBytes)) MB for a plan of "
                + "\(megabytes(figures.planBytes)) MB, \(megabytes(figures.bytesAbove)) MB above what the plan holds"
        }
    }
}
