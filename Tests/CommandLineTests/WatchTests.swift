import Foundation
import Testing

/// The folder where partners leave their files.
struct WatchTests {
    private static let profile = """
        {"version": 1, "name": "canteens", "source": "mense", "format": "table", "language": "it", "key": "{code}",
         "records": [{"table": "organizations", "fields": {"name": "{name}", "email": "{email}"}}]}
        """
    private static let list = """
        code,name,email
        A,Mensa alta,a@example.org
        B,Mensa bassa,b@example.org
        C,,c@example.org

        """

    private func inDropFolder(_ body: (Tool, URL, URL) throws -> Void) throws {
        try Scratch.withTool { tool in
            try tool.succeed("init")
            let root = URL(filePath: tool.data).deletingLastPathComponent().appending(path: "drop")
            let partner = root.appending(path: "mense")
            try FileManager.default.createDirectory(at: partner, withIntermediateDirectories: true)
            try Data(Self.profile.utf8).write(to: partner.appending(path: "profile.json"))
            try body(tool, root, partner)
        }
    }

    private func names(_ folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }

    private func watch(_ tool: Tool, _ root: URL) throws -> String {
        try tool.succeed("import", "watch", root.path, "--once", "--every", "1").output
    }

    @Test func `a file left there is applied, with the rejected rows and a note in the partner's language`() throws {
        try inDropFolder { tool, root, partner in
            try Data(Self.list.utf8).write(to: partner.appending(path: "list.csv"))
            #expect(try watch(tool, root).contains("mense: list.csv applied"))
            #expect(!names(partner).contains("list.csv"))
            let done = partner.appending(path: "done")
            let kept = names(done)
            #expect(kept.count == 3)
            let errors = try String(contentsOf: done.appending(path: kept[2]), encoding: .utf8)
            #expect(kept[2].hasSuffix("-list.csv.errors.csv"))
            #expect(errors.contains("C,,c@example.org") && !errors.contains("Mensa alta"))
            let note = try String(contentsOf: done.appending(path: kept[1]), encoding: .utf8)
            #expect(kept[1].hasSuffix("-list.csv.changes.txt"))
            #expect(note.contains("Che cosa ne è stato di list.csv") && note.contains("list.csv:4"))
            #expect(note.contains(kept[2]) && !HelpTests.showsKey(note))
            #expect(try tool.succeed("find", "Mensa bassa").output.contains("Mensa bassa"))
        }
    }

    @Test func `a changed file is told line by line, and what it lacks stays`() throws {
        try inDropFolder { tool, root, partner in
            try Data(Self.list.utf8).write(to: partner.appending(path: "list.csv"))
            _ = try watch(tool, root)
            try Data("code,name,email\nA,Mensa alta,nuova@example.org\n".utf8)
                .write(to: partner.appending(path: "list.csv"))
            _ = try watch(tool, root)
            let done = partner.appending(path: "done")
            let notes = names(done).filter { $0.hasSuffix(".changes.txt") }
            let texts = try notes.map { try String(contentsOf: done.appending(path: $0), encoding: .utf8) }
            #expect(texts.contains { $0.contains("list.csv:2 organizations A, email: → nuova@example.org") })
            #expect(texts.contains { $0.contains("  organizations B\n") })
            #expect(try tool.succeed("find", "Mensa bassa").output.contains("Mensa bassa"))
        }
    }

    @Test func `what cannot be read is refused and what has no profile waits, each with a note`() throws {
        try inDropFolder { tool, root, partner in
            let before = try tool.contentHash()
            try Data([0x50, 0x4B, 3, 4, 0, 0]).write(to: partner.appending(path: "list.csv"))
            let stranger = root.appending(path: "stranger")
            try FileManager.default.createDirectory(at: stranger, withIntermediateDirectories: true)
            try Data(Self.list.utf8).write(to: stranger.appending(path: "a.csv"))
            let said = try watch(tool, root)
            #expect(said.contains("mense: list.csv refused") && said.contains("stranger: a.csv held"))
            #expect(names(partner.appending(path: "refused")).count == 2)
            let held = names(stranger.appending(path: "held"))
            #expect(held.count == 2)
            let note = try String(contentsOf: stranger.appending(path: "held/\(held[1])"), encoding: .utf8)
            #expect(note.contains("profile.json"))
            #expect(try tool.contentHash() == before)
        }
    }

    @Test func `a file still being sent waits, and one left in the middle of the work is taken up again`() throws {
        try inDropFolder { tool, root, partner in
            try Data(Self.list.utf8).write(to: partner.appending(path: "list.csv.part"))
            let working = partner.appending(path: ".working")
            try FileManager.default.createDirectory(at: working, withIntermediateDirectories: true)
            try Data(Self.list.utf8).write(to: working.appending(path: "old.csv"))
            let said = try watch(tool, root)
            #expect(said.contains("old.csv applied") && !said.contains("list.csv"))
            #expect(names(partner).contains("list.csv.part"))
        }
    }

    @Test func `a file that still grows is not taken, and is when it has come to rest`() throws {
        try inDropFolder { tool, root, partner in
            let place = partner.appending(path: "list.csv")
            let lines = Self.list.split(separator: "\n", omittingEmptySubsequences: false)
            try Data((lines[0] + "\n").utf8).write(to: place)
            let watcher = try RunningTool(["import", "watch", root.path, "--every", "3"], on: tool)
            #expect(watcher.wait { $0.words.contains("Watching") })
            for line in lines.dropFirst() {
                let file = try FileHandle(forWritingTo: place)
                try file.seekToEnd()
                for byte in Data((line + "\n").utf8) {
                    try file.write(contentsOf: [byte])
                    Thread.sleep(forTimeInterval: 0.06)
                }
                try file.close()
                #expect(!watcher.words.contains("applied"))
            }
            #expect(watcher.wait { $0.words.contains("list.csv applied") })
            #expect(watcher.end(by: SIGINT).status == 130)
            #expect(try tool.succeed("find", "Mensa bassa").output.contains("Mensa bassa"))
        }
    }

    @Test func `a second watcher of the folder is refused, and let in when the first has gone`() throws {
        try inDropFolder { tool, root, _ in
            let first = try RunningTool(["import", "watch", root.path, "--every", "1"], on: tool)
            #expect(first.wait { $0.words.contains("Watching") })
            let second = try tool.run("import", "watch", root.path, "--once", "--every", "1")
            #expect(second.status == 2 && second.complaint.contains(root.path))
            _ = first.end(by: SIGKILL)
            #expect(try tool.run("import", "watch", root.path, "--once", "--every", "1").status == 0)
        }
    }

    @Test func `a watcher killed while it writes leaves the archive whole, and the next one takes the file up`() throws
    {
        try inDropFolder { tool, root, partner in
            let hash = try tool.contentHash()
            try Data(Canteens.list(20_000).utf8).write(to: partner.appending(path: "list.csv"))
            let watcher = try RunningTool(
                ["import", "watch", root.path, "--every", "1", "--progress"], on: tool)
            #expect(watcher.wait { $0.words.contains("Writing: ") })
            _ = watcher.end(by: SIGKILL)
            #expect(try tool.contentHash() == hash && !names(partner).contains("done"))
            // Meanwhile another one of the same name has come.
            try Data(Self.list.utf8).write(to: partner.appending(path: "list.csv"))
            let said = try watch(tool, root)
            #expect(said.contains("earlier-list.csv applied") && said.contains("mense: list.csv held"))
            #expect(try tool.succeed("find", "Mensa 19999").output.contains("Mensa 19999"))
            #expect(names(partner.appending(path: ".working")).isEmpty)
        }
    }

    @Test func `Ctrl-C while a delivery is dealt with puts it back where the partner left it`() throws {
        try inDropFolder { tool, root, partner in
            let hash = try tool.contentHash()
            for part in ["Reading", "Writing: "] {
                try Data(Canteens.list(20_000).utf8).write(to: partner.appending(path: "list.csv"))
                let watcher = try RunningTool(["import", "watch", root.path, "--every", "1", "--progress"], on: tool)
                #expect(watcher.wait { $0.words.contains(part) }, "\(watcher.words)")
                #expect(watcher.end(by: SIGINT).status == 130, "\(part)")
                #expect(try tool.contentHash() == hash, "\(part)")
                #expect(names(partner).filter { !$0.hasPrefix(".") } == ["list.csv", "profile.json"], "\(part)")
                #expect(names(partner.appending(path: ".working")).isEmpty, "\(part)")
            }
        }
    }

    @Test func `fields left blank are told to the partner`() throws {
        try inDropFolder { tool, root, partner in
            try Data(Self.list.utf8).write(to: partner.appending(path: "list.csv"))
            _ = try watch(tool, root)
            try Data("code,name,email\nA,Mensa alta,\nB,Mensa bassa,b@example.org\n".utf8)
                .write(to: partner.appending(path: "list.csv"))
            _ = try watch(tool, root)
            let done = partner.appending(path: "done")
            let texts = try names(done).filter { $0.hasSuffix(".changes.txt") }.map {
                try String(contentsOf: done.appending(path: $0), encoding: .utf8)
            }
            let note = texts.first { $0.contains("Lasciati vuoti questa volta") }
            #expect(note?.contains("  list.csv:2 organizations A, email\n") == true)
        }
    }

    @Test(arguments: [
        ("fr", "Ce qu'il est advenu de list.csv", "À corriger"), ("es", "Qué ha sido de list.csv", "Por corregir"),
    ])
    func `the note and the error file are in the partner's language`(
        language: String, title: String, findings: String
    ) throws {
        try inDropFolder { tool, root, partner in
            try Data(Self.profile.replacing("\"language\": \"it\"", with: "\"language\": \"\(language)\"").utf8)
                .write(to: partner.appending(path: "profile.json"))
            try Data(Self.list.utf8).write(to: partner.appending(path: "list.csv"))
            _ = try watch(tool, root)
            let done = partner.appending(path: "done")
            let texts = try names(done).map { try String(contentsOf: done.appending(path: $0), encoding: .utf8) }
            #expect(texts.contains { $0.contains(title) && $0.contains(findings) && !HelpTests.showsKey($0) })
            let italian = ["righe", "Righe", "Manca", "nuovi", "Accolto"]
            #expect(texts.allSatisfy { text in !italian.contains { text.contains($0) } })
        }
    }

    @Test func `a list that suddenly lacks most of its records waits for a person`() throws {
        try inDropFolder { tool, root, partner in
            let rows = (1...20).map { "\($0),Mensa \($0),\n" }.joined()
            try Data(("code,name,email\n" + rows).utf8).write(to: partner.appending(path: "list.csv"))
            _ = try watch(tool, root)
            let before = try tool.contentHash()
            try Data("code,name,email\n1,Mensa 1,\n".utf8).write(to: partner.appending(path: "list.csv"))
            #expect(try watch(tool, root).contains("mense: list.csv held"))
            #expect(try tool.contentHash() == before)
            let held = partner.appending(path: "held")
            let note = try #require(names(held).first { $0.hasSuffix(".changes.txt") })
            // Nineteen of twenty, worked out by hand.
            let text = try String(contentsOf: held.appending(path: note), encoding: .utf8)
            #expect(text.contains("mancano 19 schede delle 20"))
        }
    }
}
