import Foundation
import Testing

/// The built tool, which stands beside the test bundle, run as a process.
struct Tool {
    /// What one call answered.
    struct Answer {
        let status: Int32
        let output: String
        let complaint: String

        /// Everything it said.
        var words: String { output + complaint }

        /// The output as a JSON object.
        func object() throws -> [String: Any] {
            try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        }

        /// The output as a JSON list of objects.
        func list() throws -> [[String: Any]] {
            try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
        }
    }

    /// The data file that every call names.
    let data: String
    /// The locale of every call.
    var locale = "C"
    /// The wall clock of every call: a Monday morning.
    var now = "2026-11-23T10:00"

    /// The seconds after which a call is ended, and fails.
    static let patience = 60.0

    static let binary: URL = {
        let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        let beside = bundle ?? URL(filePath: CommandLine.arguments[0])
        return beside.deletingLastPathComponent().appending(path: "sportello")
    }()

    /// Runs the tool on its own data file.
    func run(_ words: String...) throws -> Answer { try run(words) }

    /// Runs the tool on its own data file.
    func run(_ words: [String]) throws -> Answer {
        try Self.run(words + ["--data", data], locale: locale, now: now)
    }

    /// The same tool at another time.
    func at(_ time: String) -> Tool { Tool(data: data, locale: locale, now: time) }

    /// Runs the tool with these words and no others.
    static func run(_ words: [String], locale: String = "C", now: String = "2026-11-23T10:00") throws -> Answer {
        let folder = try Scratch.folder()
        defer { Scratch.remove(folder) }
        let process = Process()
        process.executableURL = binary
        process.arguments = words
        process.environment = environment(home: folder, locale: locale, now: now)
        // Files rather than pipes: a full pipe would hold the tool up while nobody reads the other.
        let output = try file("output", in: folder), complaint = try file("complaint", in: folder)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: complaint)
        try process.run()
        try wait(for: process, words)
        return Answer(
            status: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
            complaint: String(decoding: try Data(contentsOf: complaint), as: UTF8.self))
    }

    /// What a call is told by the system.
    static func environment(home: URL, locale: String, now: String) -> [String: String] {
        [
            "SPORTELLO_NOW": now, "LC_ALL": locale, "HOME": home.path, "USER": "tester",
            "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
        ]
    }

    private static func file(_ name: String, in folder: URL) throws -> URL {
        let url = folder.appending(path: name)
        try Data().write(to: url)
        return url
    }

    private static func wait(for process: Process, _ words: [String]) throws {
        let limit = Date().addingTimeInterval(patience)
        while process.isRunning {
            guard Date() < limit else {
                process.terminate()
                Issue.record("sportello \(words.joined(separator: " ")) did not end")
                break
            }
            Thread.sleep(forTimeInterval: 0.005)
        }
        process.waitUntilExit()
    }
}
