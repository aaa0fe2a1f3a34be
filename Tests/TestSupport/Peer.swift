import Foundation

/// A command of the machine that a benchmark is compared with.
public struct Peer: Sendable {
    /// What was asked for did not run to its end.
    public struct Failure: Error {
        /// What was run and what it said.
        public let detail: String
    }

    /// The command and what it says of its version.
    public let command: String, version: String

    /// The command, looked for on the path; nil when it is not there or does not tell its version.
    public init?(_ command: String) {
        guard let version = try? Self.run([command, "--version"], isQuiet: true) else { return nil }
        self.command = command
        self.version = version.split(separator: "\n").first.map(String.init) ?? ""
    }

    /// A program that is known to be there and is not asked for its version.
    public init(unchecked command: String) {
        self.command = command
        version = ""
    }

    /// What the command prints for some arguments. Throws when it cannot be run or fails.
    public func run(_ arguments: [String]) throws -> String { try Self.run([command] + arguments) }

    private static func run(_ words: [String], isQuiet: Bool = false) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        let output = Pipe()
        process.standardOutput = output
        if isQuiet { process.standardError = FileHandle.nullDevice }
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(detail: "\(words[0]) failed") }
        return String(decoding: bytes, as: UTF8.self)
    }
}
