import Foundation
import Testing

/// Looking things up by words, and seeing one in full.
struct FindAndShowTests {
    @Test(arguments: ["medico", "طبيب", "doctor"])
    func `the need for a doctor is found by its word in any language`(word: String) throws {
        try Scratch.withDemo { tool in
            let hits = try tool.succeed("find", word, "--kinds", "need", "--json").list()
            #expect(hits.contains { $0["id"] as? String == "health.doctor" })
            for hit in hits { #expect(Set(hit.keys) == ["kind", "id", "label", "matches_all_words"]) }
            #expect(try tool.succeed("find", word).output.contains("\thealth.doctor\t"))
        }
    }

    @Test func `each kind can be looked for alone`() throws {
        try Scratch.withDemo { tool in
            for (kind, word) in [("service", "ambulatorio"), ("organization", "questura"), ("area", "tortona")] {
                let hits = try tool.succeed("find", word, "--kinds", kind, "--json").list()
                #expect(!hits.isEmpty && hits.allSatisfy { $0["kind"] as? String == kind })
            }
        }
    }

    @Test func `nothing found ends with 1 and says for what`() throws {
        try Scratch.withDemo { tool in
            let answer = try tool.run("find", "zzqxw")
            #expect(answer.status == 1)
            #expect(answer.output.contains("zzqxw"))
            let json = try tool.run("find", "zzqxw", "--json")
            #expect(json.status == 1)
            #expect(try json.list().isEmpty)
        }
    }

    @Test func `a service is shown with its telephone and where each field comes from`() throws {
        try Scratch.withDemo { tool in
            let page = try tool.succeed("show", "volontariato:vol-01").output
            #expect(page.contains("0131 555 501"))
            #expect(page.contains("Where the data come from"))
            // The demo is made by the test's clock: its telephones were listed on that day.
            #expect(
                page.contains(
                    "telephone: from volontariato, 23 November 2026; confirmed today by the list of volontariato\n"))
            #expect(!HelpTests.showsKey(page))
        }
    }

    @Test func `each field is shown with source, import, day, value before, and freshness in words`() throws {
        try Scratch.withDemo { tool in
            let later = tool.at("2027-02-01T10:00")
            try later.succeed("verify", "volontariato:vol-01", "--field", "phones", "--how", "phone")
            try later.succeed("edit", "services", "volontariato:vol-01", "name=Walk-in")
            let end = tool.at("2027-02-22T10:00")
            let page = try end.succeed("show", "volontariato:vol-01", "--fields").output
            #expect(page.contains("from desk, import 6, 1 February 2027; before: “Ambulatorio senza appuntamento”"))
            #expect(page.contains("confirmed 3 weeks ago by phone"))
            #expect(!HelpTests.showsKey(page))
            let words = try end.run(["show", "volontariato:vol-01", "--fields", "--language", "it"]).output
            #expect(words.contains("confermato 3 settimane fa per telefono") && !HelpTests.showsKey(words))
            let answer = try end.succeed("show", "volontariato:vol-01", "--json").object()
            let fields = try #require(answer["fields"] as? [[String: Any]])
            let name = try #require(fields.first { $0["column"] as? String == "name" })
            #expect(name["value"] as? String == "Walk-in" && name["source"] as? String == "desk")
            #expect(name["previous_value"] as? String == "Ambulatorio senza appuntamento" && name["run"] as? Int == 6)
            let number = try #require(fields.first { $0["column"] as? String == "number" })
            #expect(number["confirmed_on"] as? String == "2027-02-01" && number["confirmed_by"] as? String == "phone")
            #expect(number["freshness"] as? String == "confirmed 3 weeks ago by phone")
        }
    }

    @Test func `the due list names the field in words, the most used and doubtful first`() throws {
        try Scratch.withDemo { tool in
            let later = tool.at("2027-02-01T10:00")
            for _ in 0..<3 { _ = try later.refer("volontariato:vol-01", "--need", "health.doctor", "--logged") }
            try later.succeed("verify", "volontariato:vol-01", "--field", "schedules", "--outcome", "wrong")
            let lines = try later.succeed("network", "due").output.split(separator: "\n")
            let first = try #require(lines.first)
            #expect(first.hasPrefix("volontariato:vol-01\t"))
            #expect(first.contains("opening hours: found wrong on 1 February 2027, not put right yet"))
            let due = try later.succeed("network", "due", "--json").list()
            #expect(due.first?["table"] as? String == "schedules" && due.first?["use"] as? Int == 4)
            let weights = due.map { ($0["doubt"] as? Double ?? 0) * Double($0["use"] as? Int ?? 0) }
            #expect(weights == weights.sorted(by: >) && weights.count == 20)
        }
    }

    @Test func `an organisation is shown with its services`() throws {
        try Scratch.withDemo { tool in
            let page = try tool.succeed("show", "cooperazione:org-asl").output
            #expect(page.contains("cooperazione:svc-asl-scelta-medico"))
        }
    }

    @Test func `the graph is sound and can be drawn`() throws {
        try Scratch.withDemo { tool in
            let check = try tool.succeed("network", "check", "--json").object()
            #expect(Set(check.keys) == ["nodes", "edges", "faults", "gaps"])
            #expect((check["faults"] as? [Any])?.isEmpty == true)
            let dot = try tool.succeed("network", "dot").output
            #expect(dot.hasPrefix("digraph ") && dot.hasSuffix("}\n"))
            #expect(dot.contains("\"service volontariato:vol-01\""))
        }
    }

    @Test func `the same graph is drawn in the same bytes`() throws {
        try Scratch.withDemo { tool in
            let first = try tool.succeed("network", "dot").output, second = try tool.succeed("network", "dot").output
            #expect(first == second)
        }
    }
}
