import Foundation
import Testing

/// Partners' files: planned, applied, taken back.
struct ImportTests {
    private static let demo = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Importers/Demo")
    private static let agencies = demo.appending(path: "agenzie/agenzie.csv").path
    private static let partners = ["cooperazione", "agenzie", "volontariato", "famiglie", "mappa"]
    private static let profile = demo.appending(path: "profili/agenzie.json").path

    @Test func `the demo lands with the counts its page promises`() throws {
        let answer = try Demo.answer.get()
        #expect(answer.status == 0, "\(answer.complaint)")
        // 75 + 29 + 25 + 2 + 3: Importers/Demo/README.md.
        #expect(answer.output.contains("134 services"))
        #expect(!HelpTests.showsKey(answer.output))
        try Scratch.withDemo { tool in
            let check = try tool.succeed("network", "check").output
            #expect(check.contains("services: 134\n"))
            let runs = try tool.succeed("import", "list", "--json").list()
            #expect(runs.map { $0["source"] as? String } == Self.partners)
            #expect(runs.allSatisfy { $0["state"] as? String == "applied" })
            #expect(Set(runs[0].keys) == ["id", "source", "format", "applied_at", "state", "files", "counts"])
        }
    }

    @Test func `the demo a second time changes nothing`() throws {
        try Scratch.withDemo { tool in
            let before = try tool.succeed("network", "dot").output
            try tool.succeed("demo")
            #expect(try tool.succeed("network", "dot").output == before)
            for run in try tool.succeed("import", "list", "--json").list().dropFirst(Self.partners.count) {
                let counts = try #require(run["counts"] as? [String: Int])
                #expect(counts["create"] == 0 && counts["update"] == 0 && counts["not_confirmed"] == 0)
            }
        }
    }

    @Test func `an import taken back leaves the content as it was before`() throws {
        try Scratch.withTool { tool in
            try tool.succeed("init")
            let empty = try tool.contentHash()
            let applied = try tool.run("import", "apply", Self.agencies, "--profile", Self.profile)
            #expect(applied.status == 1, "two rows are rejected: \(applied.complaint)")
            #expect(try tool.contentHash() != empty)
            #expect(try tool.succeed("import", "undo", "1").output.contains("1"))
            #expect(try tool.contentHash() == empty)
            #expect(try tool.succeed("import", "list", "--json").list().first?["state"] as? String == "undone")
            let again = try tool.run("import", "undo", "1")
            #expect(again.status == 2)
            #expect(try tool.contentHash() == empty)
        }
    }

    @Test func `a plan with rejected rows ends with 1, and its good rows land`() throws {
        try Scratch.withTool { tool in
            let answer = try tool.run("import", "apply", Self.agencies, "--profile", Self.profile, "--json")
            #expect(answer.status == 1)
            let plan = try answer.object()
            // AG-007 comes twice and AG-030 breaks off in the middle: Importers/Demo/README.md.
            #expect(plan["rows_rejected"] as? Int == 2)
            let rejected = try #require(plan["findings"] as? [[String: Any]]).filter {
                $0["rejects_row"] as? Bool == true
            }
            #expect(rejected.count == 2)
            #expect(rejected.allSatisfy { $0["line"] is Int && $0["remedy"] is String })
            #expect(try tool.succeed("network", "check").output.contains("services: 29\n"))
        }
    }

    @Test func `a plan writes nothing`() throws {
        try Scratch.withDemo { tool in
            let before = try Data(contentsOf: URL(filePath: tool.data))
            let answer = try tool.run(
                "import", "plan", Self.agencies, "--profile", Self.profile, "--source", "altri", "--json")
            #expect(answer.status == 1)
            let plan = try answer.object()
            #expect(plan["is_empty"] as? Bool == false)
            #expect(plan["run"] is NSNull)
            #expect(try Data(contentsOf: URL(filePath: tool.data)) == before)
        }
    }

    @Test func `a malformed profile ends with 4, names the place in it, and makes no data file`() throws {
        let text = try String(contentsOfFile: Self.profile, encoding: .utf8)
        let wrong = [
            (text.replacing("\"table\": \"services\"", with: "\"table\": \"servizi\""), "records[1].table"),
            (text.replacing("\"key\": \"{Codice}\"", with: "\"kye\": \"{Codice}\""), "kye"),
        ]
        for (json, place) in wrong {
            try Scratch.withTool { tool in
                let path = tool.data + ".json"
                try Data(json.utf8).write(to: URL(filePath: path))
                let answer = try tool.run("import", "apply", Self.agencies, "--profile", path)
                #expect(answer.status == 4, "\(answer.words)")
                #expect(answer.complaint.contains(place), "\(answer.complaint)")
                #expect(!FileManager.default.fileExists(atPath: tool.data))
            }
        }
    }

    @Test func `a missing delivery ends with 4 and makes no data file`() throws {
        try Scratch.withTool { tool in
            let answer = try tool.run("import", "apply", tool.data + ".csv", "--source", "asl-al")
            #expect(answer.status == 4)
            #expect(answer.complaint.contains(tool.data + ".csv"))
            #expect(!FileManager.default.fileExists(atPath: tool.data))
        }
    }

    @Test func `a misspelt profile names the nearest`() throws {
        try Scratch.withTool { tool in
            let answer = try tool.run("import", "plan", Self.agencies, "--profile", "hsds-cvs")
            #expect(answer.status == 2)
            #expect(answer.complaint.contains("hsds-csv"))
        }
    }

    @Test func `the bundled profiles are listed with their documented members`() throws {
        let profiles = try Tool.run(["import", "profiles", "--json"]).list()
        #expect(!profiles.isEmpty)
        for profile in profiles { #expect(Set(profile.keys) == ["name", "source", "format", "title"]) }
    }
}
