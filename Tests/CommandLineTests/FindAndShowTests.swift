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
            #expect(page.contains("Where the data come from:"))
            #expect(page.contains("volontariato"))
            #expect(!HelpTests.showsKey(page))
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
            #expect(Set(check.keys) == ["nodes", "edges", "faults"])
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
