import Foundation
import Testing

/// A call of the tool that goes on while the test does something else; its child alone is ever signalled.
final class RunningTool {
    private let process = Process()
    private let folder: URL

    /// Starts the tool on a data file.
    init(_ words: [String], on tool: Tool) throws {
        folder = try Scratch.folder()
        process.executableURL = Tool.binary
        process.arguments = words + ["--data", tool.data]
        process.environment = Tool.environment(home: folder, locale: tool.locale, now: tool.now)
        process.standardInput = FileHandle.nullDevice
        for name in ["output", "complaint"] { try Data().write(to: folder.appending(path: name)) }
        process.standardOutput = try FileHandle(forWritingTo: folder.appending(path: "output"))
        process.standardError = try FileHandle(forWritingTo: folder.appending(path: "complaint"))
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        Scratch.remove(folder)
    }

    /// What it has said so far.
    var words: String {
        ["output", "complaint"].map { name in
            (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
        }.joined()
    }

    var isRunning: Bool { process.isRunning }

    /// Waits until `holds` or the tool has ended; `false` when neither comes within a minute.
    @discardableResult
    func wait(until holds: (RunningTool) -> Bool) -> Bool {
        let limit = Date().addingTimeInterval(Tool.patience)
        while Date() < limit {
            if holds(self) { return true }
            guard process.isRunning else { return holds(self) }
            Thread.sleep(forTimeInterval: 0.002)
        }
        return false
    }

    /// Sends a signal to this child and waits for its end; how it ended and with what.
    func end(by signal: Int32) -> (reason: Process.TerminationReason, status: Int32) {
        kill(process.processIdentifier, signal)
        if !wait(until: { !$0.isRunning }) {
            Issue.record("the tool does not end by signal \(signal): \(words)")
            kill(process.processIdentifier, SIGKILL)
        }
        process.waitUntilExit()
        return (process.terminationReason, process.terminationStatus)
    }
}
