import Foundation

/// Folders of their own for tests.
enum Scratch {
    /// A new empty folder.
    static func folder() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appending(path: "sportello-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url
    }

    /// Takes a folder away; a leftover in the temporary directory is no reason for a test to fail.
    static func remove(_ folder: URL) { try? FileManager.default.removeItem(at: folder) }

    /// Runs `body` in a new folder and takes it away.
    static func inFolder<T>(_ body: (URL) throws -> T) throws -> T {
        let folder = try folder()
        defer { remove(folder) }
        return try body(folder)
    }

    /// Runs `body` with the tool on a data file that is not there yet.
    static func withTool<T>(_ body: (Tool) throws -> T) throws -> T {
        try inFolder { try body(Tool(data: $0.appending(path: "network.sportello").path)) }
    }

    /// Runs `body` with the tool on a fresh copy of the demo network.
    static func withDemo<T>(_ body: (Tool) throws -> T) throws -> T {
        try withTool { tool in
            try Demo.bytes.get().write(to: URL(filePath: tool.data))
            return try body(tool)
        }
    }
}

/// The demo network's data file, made once by the tool itself.
enum Demo {
    /// What `sportello demo` said.
    static let answer = made.map(\.answer)
    /// The file it made.
    static let bytes = made.map(\.bytes)

    private static let made = Result {
        try Scratch.withTool { tool in
            (answer: try tool.run("demo"), bytes: try Data(contentsOf: URL(filePath: tool.data)))
        }
    }
}
