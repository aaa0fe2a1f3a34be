import Foundation
import Testing

/// What a partner's new file does to what is here, as the command line shows it.
struct MergingTests {
    private func withCanteens(_ body: (Tool) throws -> Void) throws {
        try Scratch.withTool { tool in
            try tool.succeed("init")
            #expect(
                try send("A,Mensa alta,a@x.example\nB,Mensa bassa,b@x.example\n", tool.at("2026-03-02T09:00")).status
                    == 0)
            try body(tool)
        }
    }

    @discardableResult
    private func send(_ rows: String, _ tool: Tool, _ more: String...) throws -> Tool.Answer {
        try tool.run(try Canteens.words("apply", "code,name,email\n" + rows, beside: tool) + more)
    }

    private func name(_ tool: Tool) throws -> String? {
        let fields = try #require(try tool.succeed("show", "mense:A", "--json").object()["fields"] as? [[String: Any]])
        return fields.first { $0["column"] as? String == "name" }?["value"] as? String
    }

    /// The desk renames A; then the partner does, to something else.
    private func bothChange(_ tool: Tool, rule: String?, now: String = "2026-11-23T10:00") throws -> Tool.Answer {
        try tool.at("2026-04-01T09:00").succeed("edit", "organizations", "mense:A", "name=Ours")
        if let rule {
            let file = tool.data + ".policy.json"
            try Data(#"{"rules": [\#(rule)]}"#.utf8).write(to: URL(filePath: file))
            try tool.succeed("import", "policy", "mense", file)
        }
        return try send("A,Theirs,a@x.example\nB,Mensa bassa,b@x.example\n", tool.at(now))
    }

    @Test func `the plan says of each field what becomes of it`() throws {
        try withCanteens { tool in
            try tool.succeed("edit", "organizations", "mense:B", "name=Ours", "email=ours@x.example")
            let rows = "A,Mensa alta nuova,\nB,Theirs,b@x.example\nC,Mensa nuova,c@x.example\n"
            let page = try tool.run(
                try Canteens.words("plan", "code,name,email\n" + rows, beside: tool)
            ).output
            #expect(page.contains("organizations: 1 new, 1 changed, 1 in conflict"))
            #expect(page.contains("  organizations mense:A: changes\n    name: Mensa alta → Mensa alta nuova\n"))
            #expect(page.contains("    email: blank now; ours stays, not confirmed: a@x.example\n"))
            #expect(page.contains("    name: conflict; ours: Ours; theirs: Theirs\n"))
            #expect(page.contains("    email: ours stays (ours@x.example); theirs: b@x.example\n"))
            #expect(!HelpTests.showsKey(page))
        }
    }

    @Test func `what a new list lacks is said with the day it was last listed, by plan, show and the due list`() throws
    {
        try withCanteens { tool in
            let short = try send("A,Mensa alta,a@x.example\n", tool.at("2026-05-04T09:00"))
            #expect(
                short.output.contains(
                    "organizations mense:B: not in this file: it stays, not confirmed since 2 March 2026"))
            let later = tool.at("2026-05-05T09:00")
            let again = try later.run(
                try Canteens.words("plan", "code,name,email\nA,Mensa alta,a@x.example\n", beside: tool))
            #expect(again.output.contains("not confirmed since 2 March 2026"))
            let page = try later.succeed("show", "mense:B").output
            #expect(page.contains("name: from mense, 2 March 2026; not confirmed since 2 March 2026"))
            let whole = try later.succeed("show", "mense:B", "--fields").output
            #expect(whole.contains("no longer in its list since 4 May 2026"))
            #expect(try later.succeed("show", "mense:A").output.contains("confirmed 1 day ago by the list of mense"))
        }
    }

    @Test(arguments: [
        (#"{"rule": "partner"}"#, "Theirs", 0), (#"{"rule": "desk"}"#, "Ours", 0), (#"{"rule": "ask"}"#, "Ours", 1),
        // The column weighs more than the table, and that more than the source.
        (#"{"rule": "partner"}, {"table": "organizations", "rule": "desk"}"#, "Ours", 0),
        (#"{"rule": "desk"}, {"table": "organizations", "column": "name", "rule": "partner"}"#, "Theirs", 0),
        (#"{"rule": "desk"}, {"source": "mense", "rule": "partner"}"#, "Theirs", 0),
        (#"{"rule": "desk"}, {"source": "others", "rule": "partner"}"#, "Ours", 0),
    ])
    func `the policy of a source or a field decides where both sides have changed`(
        rules: String, name: String, conflicts: Int
    ) throws {
        try withCanteens { tool in
            _ = try bothChange(tool, rule: rules)
            #expect(try self.name(tool) == name)
            #expect(try tool.run("import", "conflicts", "--json").list().count == conflicts)
        }
    }

    @Test(arguments: [("2026-03-15", "Ours"), ("2026-04-02", "Theirs")])
    func `of two changes the newest verified stands`(checked: String, name: String) throws {
        try Scratch.withTool { tool in
            let profile = """
                {"version": 1, "name": "s", "source": "mense", "format": "table", "key": "{code}",
                 "policy": {"rules": [{"rule": "newest_verified"}]},
                 "records": [{"table": "services", "fields": {"name": "{name}", "assured_date": "{checked}"}}]}
                """
            let folder = URL(filePath: tool.data).deletingLastPathComponent()
            let (file, list) = (folder.appending(path: "s.json"), folder.appending(path: "s.csv"))
            try Data(profile.utf8).write(to: file)
            func send(_ row: String, _ now: String) throws {
                try Data("code,name,checked\n\(row)\n".utf8).write(to: list)
                let answer = try tool.at(now).run("import", "apply", list.path, "--profile", file.path)
                #expect(answer.status == 0, "\(answer.words)")
            }
            try send("A,Mensa,2026-03-01", "2026-03-02T09:00")
            // The desk's name is of 1 April.
            try tool.at("2026-04-01T09:00").succeed("edit", "services", "mense:A", "name=Ours")
            try send("A,Theirs,\(checked)", "2026-04-03T09:00")
            #expect(try self.name(tool) == name)
        }
    }

    @Test func `an import taken back leaves what people changed since, and lists it`() throws {
        try withCanteens { tool in
            try send("A,Theirs,new@x.example\nB,Mensa bassa,b@x.example\n", tool)
            try tool.succeed("edit", "organizations", "mense:A", "name=Ours")
            let answer = try tool.run("import", "undo", "2")
            #expect(answer.status == 1)
            #expect(answer.output.contains("Kept: organizations mense:A, name (changed by import 3)"))
            #expect(try name(tool) == "Ours")
            let fields = try tool.succeed("show", "mense:A", "--json").object()["fields"] as? [[String: Any]]
            #expect(fields?.first { $0["column"] as? String == "email" }?["value"] as? String == "a@x.example")
        }
    }

    @Test func `a list that would lose too much is not carried out unless it is forced`() throws {
        try Scratch.withTool { tool in
            try tool.succeed("init")
            _ = try tool.run(try Canteens.words("apply", Canteens.list(20), beside: tool))
            let (hash, short) = (try tool.contentHash(), try Canteens.words("apply", Canteens.list(10), beside: tool))
            let stopped = try tool.run(short)
            #expect(stopped.status == 5 && stopped.output.contains("10 of 20 records are no longer listed"))
            let bad =
                "code,name,email\n"
                + (1...20).map { $0 < 11 ? "\($0),,\n" : "\($0),Mensa \($0),m\($0)@example.org\n" }.joined()
            let wrong = try tool.run(try Canteens.words("apply", bad, beside: tool))
            #expect(wrong.status == 5 && wrong.output.contains("10 of 20 rows are rejected"))
            #expect(try tool.contentHash() == hash)
            #expect(
                try tool.run(try Canteens.words("apply", Canteens.list(10), beside: tool) + ["--force"]).status == 0)
            #expect(try tool.succeed("import", "list", "--json").list().count == 2)
        }
    }

    @Test func `the plan on lines has every change and every finding, and its head counts them`() throws {
        try withCanteens { tool in
            let rows = "A,Mensa \"\"alta\"\"\u{1},a@x.example\nC,Mensa nuova,c@x.example\nD,,d@x.example\n"
            let words = try Canteens.words("plan", "code,name,email\n" + rows, beside: tool)
            let answer = try tool.run(words + ["--lines"])
            let lines = try answer.output.split(separator: "\n").map { line in
                try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            }
            let byType = Dictionary(grouping: lines) { $0["type"] as? String ?? "" }
            #expect(Set(byType.keys) == ["plan", "change", "finding"] && byType["plan"]?.count == 1)
            let counts = try #require(lines[0]["counts"] as? [String: [String: Int]])
            #expect(counts["organizations"]?["create"] == 1 && counts["organizations"]?["not_confirmed"] == 1)
            let kinds = byType["change"]?.compactMap { $0["kind"] as? String } ?? []
            #expect(kinds.sorted() == ["create", "not_confirmed", "update"])
            let made = byType["change"]?.first { $0["kind"] as? String == "create" }
            #expect(made?["values"] as? [String: String] == ["name": "Mensa nuova", "email": "c@x.example"])
            let json = try tool.run(words + ["--json"]).object()
            #expect((json["findings"] as? [Any])?.count == byType["finding"]?.count)
            #expect(json["changes_of_note"] as? Int == 2)
        }
    }

    @Test func `the answer of a long plan is short, and its lines are many`() throws {
        try Scratch.withTool { tool in
            try tool.succeed("init")
            let words = try Canteens.words("plan", Canteens.list(2000), beside: tool)
            #expect(try tool.run(words + ["--json"]).output.utf8.count < 2000)
            #expect(try tool.run(words + ["--lines"]).output.split(separator: "\n").count == 2001)
        }
    }
}
