import Foundation
import Testing

/// An import that is called off or killed: the data file is as it was, and nothing is left lying about.
@Suite(.serialized) struct InterruptionTests {
    /// Enough rows that each part of the work takes longer than it takes to see that it has begun.
    private static let rows = 20_000

    /// What the tool says when a part of the work begins: the list of what is here is read, the file is read, the
    /// changes are written.
    private static let parts = ["Looking up", "Reading", "Reading: ", "Writing", "Writing: "]

    private func names(beside tool: Tool) throws -> Set<String> {
        // SQLite keeps its journal, of no length, beside a file it has written to (docs/decisions/0003).
        let names = try FileManager.default.contentsOfDirectory(
            atPath: URL(filePath: tool.data).deletingLastPathComponent().path)
        return Set(names.filter { !$0.hasSuffix("-journal") })
    }

    private func journalLength(of tool: Tool) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: tool.data + "-journal")
        return (attributes?[.size] as? NSNumber)?.intValue ?? 0
    }

    private func inCanteens(_ body: (Tool, [String]) throws -> Void) throws {
        try Scratch.withTool { tool in
            try tool.succeed("init")
            _ = try tool.run(try Canteens.words("apply", Canteens.list(Self.rows), beside: tool))
            // Each row has changed, so that the archive is read and every record written.
            let words = try Canteens.words("apply", Canteens.list(Self.rows, at: "sample.org"), beside: tool)
            try body(tool, words + ["--progress"])
        }
    }

    @Test func `Ctrl-C at any part of an import leaves everything as before and ends with 130`() throws {
        try inCanteens { tool, words in
            let (hash, before) = (try tool.contentHash(), try names(beside: tool))
            for part in Self.parts {
                let running = try RunningTool(words, on: tool)
                #expect(running.wait { $0.words.contains(part) }, "\(part): \(running.words)")
                let end = running.end(by: SIGINT)
                #expect(end.reason == .exit && end.status == 130, "\(part): \(end)")
                #expect(running.words.contains("everything is as before"), "\(part)")
                #expect(try tool.contentHash() == hash, "\(part)")
                #expect(try names(beside: tool) == before && journalLength(of: tool) == 0, "\(part)")
                #expect(try tool.succeed("import", "list", "--json").list().count == 1)
            }
            // And the same import, left alone, is done.
            #expect(try tool.run(words).status == 0)
            #expect(try tool.contentHash() != hash)
        }
    }

    @Test func `an import killed at any part leaves everything as before`() throws {
        try inCanteens { tool, words in
            let (hash, before) = (try tool.contentHash(), try names(beside: tool))
            for part in Self.parts {
                let running = try RunningTool(words, on: tool)
                #expect(running.wait { $0.words.contains(part) })
                #expect(running.end(by: SIGKILL).reason == .uncaughtSignal, "\(part)")
                #expect(try tool.contentHash() == hash, "\(part)")
                #expect(try names(beside: tool) == before, "\(part)")
                #expect(try tool.succeed("check").output.contains("sound"))
            }
        }
    }

    @Test func `Ctrl-C in a first import leaves no data file`() throws {
        for part in ["Reading", "Writing: "] {
            try Scratch.withTool { tool in
                let words = try Canteens.words("apply", Canteens.list(Self.rows), beside: tool) + ["--progress"]
                let before = try names(beside: tool)
                let running = try RunningTool(words, on: tool)
                #expect(running.wait { $0.words.contains(part) })
                #expect(running.end(by: SIGINT).status == 130, "\(running.words)")
                #expect(try names(beside: tool) == before)
                #expect(!FileManager.default.fileExists(atPath: tool.data + "-journal"))
            }
        }
    }

    @Test(arguments: [("C", "Writing: ", "left"), ("it_IT.UTF-8", "Scrivo: ", "restano")])
    func `progress says how much is done, how fast, and how long it will take`(
        locale: String, writing: String, left: String
    ) throws {
        try Scratch.withTool { tool in
            var tool = tool
            tool.locale = locale
            let words = try Canteens.words("apply", Canteens.list(Self.rows), beside: tool)
            let quiet = try tool.run(words)
            #expect(quiet.status == 0 && quiet.complaint.isEmpty)
            let said = try tool.run(
                try Canteens.words("apply", Canteens.list(Self.rows, at: "b.example"), beside: tool) + ["--progress"])
            let lines = said.complaint.split(separator: "\n").filter { $0.hasPrefix(writing) }
            #expect(!lines.isEmpty && lines.allSatisfy { $0.contains("%, ") && $0.contains(left) })
            let percents = lines.compactMap {
                $0.dropFirst(writing.count).split(separator: "%").first.flatMap { Int($0) }
            }
            #expect(percents.count == lines.count && percents == percents.sorted() && percents.allSatisfy { $0 <= 100 })
            #expect(!HelpTests.showsKey(said.complaint))
        }
    }
}
