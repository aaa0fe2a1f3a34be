import Foundation
import Testing

/// The main job: where to send this person, and why.
struct RouteTests {
    /// An asylum seeker, 29, at Alessandria station, without a tax code, as in scripts/run.
    private static let person = [
        "route", "--status", "asylum_seeker", "--age", "29", "--has", "asylum_form", "--has",
        "hospitality_declaration", "--lacks", "tax_code", "--no-other-documents", "--speaks", "ar", "--at",
        "44.9085,8.6062",
    ]

    private static func matches(_ answer: [String: Any]) throws -> [[String: Any]] {
        try #require(answer["matches"] as? [[String: Any]])
    }

    @Test func `somebody without a tax code finds the walk-in clinic, and every match says why`() throws {
        try Scratch.withDemo { tool in
            let answer = try tool.run(Self.person + ["--need", "health.doctor", "--json"]).object()
            let matches = try Self.matches(answer)
            #expect(matches.contains { $0["service_id"] as? String == "volontariato:vol-01" })
            for match in matches {
                let reasons = try #require(match["reasons"] as? [[String: Any]])
                #expect(!reasons.isEmpty)
                for reason in reasons {
                    #expect(Set(reason.keys) == ["rule", "verdict", "words", "field", "assured_on"])
                    #expect(["yes", "no", "unknown"].contains(reason["verdict"] as? String))
                    #expect((reason["words"] as? String)?.isEmpty == false)
                }
                let parts = try #require(match["score_parts"] as? [[String: Any]])
                #expect(parts.compactMap { $0["metres"] as? Int }.reduce(0, +) == match["score"] as? Int)
            }
        }
    }

    @Test func `what the tax code bars is nearly fitting, and getting it is the remedy`() throws {
        try Scratch.withDemo { tool in
            let answer = try tool.run(Self.person + ["--need", "health.doctor", "--json"]).object()
            let misses = try #require(answer["near_misses"] as? [[String: Any]])
            let miss = try #require(
                misses.first { miss in
                    (miss["match"] as? [String: Any])?["service_id"] as? String == "cooperazione:svc-asl-scelta-medico"
                })
            let remedies = try #require(miss["remedies"] as? [[String: Any]])
            #expect(remedies.count == 1)
            #expect(remedies[0]["rule"] as? String == "document")
            #expect(remedies[0]["can_change"] as? Bool == true)
            #expect((remedies[0]["words"] as? String)?.contains("Tax code") == true)
        }
    }

    @Test func `the way to the family doctor begins where the tax code is given`() throws {
        try Scratch.withDemo { tool in
            let answer = try tool.run(Self.person + ["--need", "health.doctor", "--json"]).object()
            let pathways = try #require(answer["pathways"] as? [[String: Any]])
            let way = try #require(
                pathways.first {
                    $0["goal_service_id"] as? String == "cooperazione:svc-asl-scelta-medico"
                })
            let steps = try #require(way["steps"] as? [[String: Any]])
            #expect(steps.first?["service_id"] as? String == "cooperazione:svc-entrate-codice-fiscale")
            #expect(steps.first?["gives"] as? [String] == ["tax_code"])
            #expect(steps.last?["service_id"] as? String == way["goal_service_id"] as? String)
            #expect(way["visits"] as? Int == steps.count)
            #expect(way["missing"] as? [String] == [])
        }
    }

    @Test func `the same question has the same bytes for an answer`() throws {
        try Scratch.withDemo { tool in
            let line = Self.person + ["--need", "health.doctor", "--need", "training.italian"]
            for call in [line, line + ["--json"]] {
                let first = try tool.run(call).output, second = try tool.run(call).output
                #expect(first == second)
            }
        }
    }

    @Test func `the answer has the documented members`() throws {
        try Scratch.withDemo { tool in
            let answer = try tool.run(Self.person + ["--need", "health.doctor", "--json"]).object()
            #expect(
                Set(answer.keys)
                    == [
                        "needs", "eligible_count", "matches", "beyond_travel_time", "near_misses", "next_question",
                        "pathways",
                    ])
            #expect(
                try Self.matches(answer).allSatisfy {
                    Set($0.keys).isSuperset(of: [
                        "service_id", "name", "address", "distance_metres", "opening", "score",
                    ])
                })
        }
    }

    @Test func `several needs have the fewest visits, and the best services of each`() throws {
        try Scratch.withDemo { tool in
            let call = Self.person + ["--need", "health.doctor", "--need", "training.italian"]
            let answer = try tool.run(call + ["--json"]).object()
            let visits = try #require(answer["visits"] as? [[String: Any]])
            let errands = visits.flatMap { $0["errands"] as? [[String: Any]] ?? [] }
            #expect(errands.compactMap { $0["need"] as? String }.sorted() == ["health.doctor", "training.italian"])
            let byNeed = try #require(answer["by_need"] as? [[String: Any]])
            for errand in errands {
                let service = try #require(errand["service_id"] as? String)
                let need = try #require(byNeed.first { $0["need"] as? String == errand["need"] as? String })
                #expect(try #require(need["eligible_count"] as? Int) > 0 && !service.isEmpty)
            }
            #expect(answer["unserved"] as? [String] == [] && answer["visits_proven"] as? Bool == true)
            #expect(try tool.run(call).output.contains(visits.count == 1 ? "All in 1 visit:" : "In 2 visits:"))
        }
    }

    @Test func `a limit holds, and the count still tells of all`() throws {
        try Scratch.withDemo { tool in
            let all = try tool.run(Self.person + ["--need", "health.doctor", "--json"]).object()
            let few = try tool.run(Self.person + ["--need", "health.doctor", "--limit", "1", "--json"]).object()
            #expect(try Self.matches(few).count == 1)
            #expect(few["eligible_count"] as? Int == all["eligible_count"] as? Int)
        }
    }

    @Test func `nothing within reach ends with 1 and says so`() throws {
        try Scratch.withDemo { tool in
            let answer = try tool.run("route", "--need", "health.doctor", "--at", "38.1,13.4", "--within", "1")
            #expect(answer.status == 1)
            #expect(answer.output.contains("No service fits"))
        }
    }
}
