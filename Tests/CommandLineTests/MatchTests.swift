import Foundation
import Testing

/// What two partners list: proposed with reasons, decided by a person or the policy, shown as one, parted again.
struct MatchTests {
    private static let demo = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Importers/Demo")

    /// The list of the agencies, sent once more by another partner.
    private static func agencies(_ verb: String, _ options: String...) -> [String] {
        [
            "import", verb, demo.appending(path: "agenzie/agenzie.csv").path, "--profile",
            demo.appending(path: "profili/agenzie.json").path, "--source", "altri",
        ] + options
    }

    private static func inDemoTwice(_ body: (Tool) throws -> Void) throws {
        try Scratch.withDemo { tool in
            // Two rows are rejected: Importers/Demo/README.md.
            #expect(try tool.run(agencies("apply")).status == 1)
            try body(tool)
        }
    }

    private func pairs(_ tool: Tool, _ options: String...) throws -> [[String: Any]] {
        try tool.run(["match", "list", "--json"] + options).list()
    }

    private func serviceCount(_ tool: Tool) throws -> Int {
        let line = try tool.succeed("network", "check").output.split(separator: "\n").first {
            $0.hasPrefix("services: ")
        }
        return try #require(line.flatMap { Int($0.dropFirst("services: ".count)) })
    }

    @Test func `a plan lists with reasons what others list too, and writes nothing`() throws {
        try Scratch.withDemo { tool in
            let before = try Data(contentsOf: URL(filePath: tool.data))
            let text = try tool.run(Self.agencies("plan")).output
            #expect(text.contains("services agenzie:AG-001 and altri:AG-001: the same ("))
            #expect(text.contains("mailbox: equal, +") && !HelpTests.showsKey(text))
            let matches = try #require(
                try tool.run(Self.agencies("plan", "--json")).object()["matches"] as? [String: Any])
            #expect(Set(matches.keys) == ["pairs", "new", "postponed", "joined"])
            let pairs = try #require(matches["pairs"] as? [[String: Any]])
            for pair in pairs {
                #expect(Set(pair.keys) == ["table", "one", "other", "band", "probability", "evidence"])
                #expect(pair["one"] as? String == (pair["other"] as? String)?.replacing("altri:", with: "agenzie:"))
            }
            // 29 services, 29 places, 11 organisations: what the plan of the same list makes.
            #expect(pairs.count == 69)
            #expect(matches["new"] as? [String: Int] == ["organizations": 0, "services": 0, "locations": 0])
            #expect(try Data(contentsOf: URL(filePath: tool.data)) == before)
            let italian = try tool.run(Self.agencies("plan", "--language", "it")).output
            #expect(italian.contains("la stessa scheda") && !HelpTests.showsKey(italian))
        }
    }

    @Test func `without another source nothing is compared`() throws {
        try Scratch.withTool { tool in
            try tool.succeed("init")
            let answer = try tool.run(Self.agencies("apply", "--json")).object()
            let matches = try #require(answer["matches"] as? [String: Any])
            #expect((matches["pairs"] as? [Any])?.isEmpty == true && matches["postponed"] as? Int == 0)
            try tool.succeed("match", "list")
            #expect(try tool.succeed("match", "decisions").output.contains("No decisions"))
        }
    }

    @Test func `what is accepted is one in every answer, and taken back it is two`() throws {
        try Self.inDemoTwice { tool in
            #expect(try serviceCount(tool) == 134 + 29)
            let before = try tool.contentHash()
            #expect(try tool.run("match", "list").status == 1)
            #expect(try pairs(tool, "--table", "services").count == 29)
            try tool.succeed("match", "accept")
            #expect(try pairs(tool).isEmpty)
            #expect(try serviceCount(tool) == 134)
            #expect(try tool.contentHash() != before)
            for id in ["agenzie:AG-001", "altri:AG-001"] {
                #expect(try tool.succeed("show", id).output.contains("agenzie:AG-001  ["))
            }
            let referral = try tool.refer("altri:AG-001", "--need", "work", "--logged").referral
            #expect(Int(referral) != nil)
            let table = try tool.succeed("export", "table").output
            #expect(table.contains("agenzie:AG-001") && !table.contains("altri:"))
            #expect(try tool.succeed("import", "replay", "--check").output.contains(tool.contentHash()))
            for decision in try tool.succeed("match", "decisions", "--json").list() {
                #expect(decision["by"] as? String == "tester" && decision["way"] as? String == "person")
                #expect((decision["evidence"] as? String)?.contains("name:equal:") == true)
                try tool.succeed("match", "undo", "\(try #require(decision["decision"] as? Int))")
            }
            #expect(try tool.contentHash() == before)
            #expect(try serviceCount(tool) == 134 + 29)
            try tool.succeed("check")
        }
    }

    @Test func `a person decides of each pair, and is not asked again`() throws {
        try Self.inDemoTwice { tool in
            func decide(_ id: String, _ verdict: String) throws -> Int32 {
                try tool.run("match", "decide", "services", "altri:\(id)", "agenzie:\(id)", verdict).status
            }
            #expect(
                try [decide("AG-001", "same"), decide("AG-002", "different"), decide("AG-003", "unsure")] == [0, 0, 0])
            #expect(try pairs(tool, "--table", "services").count == 26)
            #expect(try serviceCount(tool) == 134 + 28)
            let shown = try tool.succeed("match", "show", "services", "altri:AG-001", "agenzie:AG-001")
            #expect(shown.output.contains("  → agenzie:AG-001") && shown.output.contains("the same, by tester"))
            try tool.succeed("match", "sources", "altri")
            let again = try tool.succeed("match", "show", "services", "altri:AG-001", "agenzie:AG-001").output
            #expect(again.contains("  → altri:AG-001"))
            // The partner's next file, and taking back its import, leave the decisions as they are.
            try tool.succeed("import", "undo", "6")
            #expect(try tool.run(Self.agencies("apply")).status == 1)
            #expect(try pairs(tool, "--table", "services").count == 26)
            #expect(try serviceCount(tool) == 134 + 28)
            #expect(try decide("AG-001", "different") == 0)
            #expect(try serviceCount(tool) == 134 + 29)
        }
    }

    @Test func `a policy may join what is surely the same`() throws {
        try Scratch.withDemo { tool in
            let policy = tool.data + ".policy.json"
            try Data(#"{"matching": "join"}"#.utf8).write(to: URL(filePath: policy))
            try tool.succeed("import", "policy", "altri", policy)
            #expect(try tool.run(Self.agencies("plan")).status == 1)
            #expect(try tool.succeed("match", "decisions", "--json").list().isEmpty)
            let answer = try tool.run(Self.agencies("apply", "--json")).object()
            let joined = try #require((answer["matches"] as? [String: Any])?["joined"] as? [Int])
            let decisions = try tool.succeed("match", "decisions", "--json").list()
            #expect(decisions.compactMap { $0["decision"] as? Int } == joined && joined.count == 69)
            #expect(decisions.allSatisfy { $0["way"] as? String == "policy" && $0["evidence"] is String })
            #expect(try serviceCount(tool) == 134)
            try Data(#"{"matching": "off"}"#.utf8).write(to: URL(filePath: policy))
            try tool.succeed("import", "policy", "ombra", policy)
            let ombra = Self.agencies("plan", "--json").map { $0 == "altri" ? "ombra" : $0 }
            let quiet = try #require(try tool.run(ombra).object()["matches"] as? [String: Any])
            #expect((quiet["pairs"] as? [Any])?.isEmpty == true)
        }
    }

    @Test func `what cannot be decided is refused with a word on what can`() throws {
        try Self.inDemoTwice { tool in
            let wrong = [
                ["decide", "servces", "a:1", "b:1", "same"], ["decide", "phones", "a:1", "b:1", "same"],
                ["decide", "services", "agenzie:AG-001", "altri:no", "same"], ["undo", "7"], ["undo", "x"],
                ["decide", "services", "agenzie:AG-001", "agenzie:AG-001", "same"], ["sources", "altro"],
                ["decide", "services", "agenzie:AG-001", "altri:AG-001", "equal"],
                ["show", "services", "agenzie:AG-001", "altri:no"], ["list", "--table", "phones"],
            ]
            for words in wrong {
                let answer = try tool.run(["match"] + words)
                #expect(answer.status == 2 && !answer.complaint.isEmpty, "\(words)")
                #expect(!HelpTests.showsKey(answer.complaint), "\(answer.complaint)")
            }
            #expect(try tool.run("match", "decide", "servces", "a:1", "b:1", "same").complaint.contains("services"))
        }
    }

    @Test func `no comparison tells the confidential place`() throws {
        try Scratch.withDemo { tool in
            let package = Self.demo.appending(path: "cooperazione").path
            let profile = Self.demo.appending(path: "profili/cooperazione.json").path
            let apply = ["import", "apply", package, "--profile", profile, "--source", "ombra"]
            let pair = ["services", "cooperazione:svc-querce-rifugio", "ombra:svc-querce-rifugio"]
            let doors =
                [apply + ["--all"], ["match", "list", "--limit", "10000"], ["match", "list", "--json"]]
                + [["match", "show"] + pair, ["match", "show"] + pair + ["--json"], ["match", "accept"]]
                + [["match", "decisions"], ["match", "show"] + pair, ["show", pair[2]], ["network", "dot"]]
                + [["export", "table"], ["export", "geojson"], ["export", "airs"]]
            for words in doors {
                let answer = try tool.run(words)
                #expect(answer.status <= 1, "\(words): \(answer.complaint)")
                for canary in ["Canarino", "0131 555 977", "0131555977", "44.98359", "8.87644", "l-rifugio"] {
                    #expect(!answer.words.contains(canary), "\(words) tells \(canary)")
                }
            }
            #expect(try tool.succeed("match", "decisions").output.contains(pair[2]))
        }
    }
}
