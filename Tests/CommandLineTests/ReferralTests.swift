import Foundation
import Testing

/// A person, known by a code, sent to a service and followed to the year's report.
struct ReferralTests {
    private static let service = "cooperazione:svc-asl-continuita"

    private static func rows(_ table: String, _ tool: Tool) throws -> [[String: Any]] {
        let report = try tool.succeed("report", "--json").object()
        let tables = try #require(report["tables"] as? [[String: Any]])
        let found = try #require(tables.first { $0["id"] as? String == table })
        return try #require(found["rows"] as? [[String: Any]])
    }

    /// The total of a table: `0`, or `<5`, for the report never tells a small number.
    private static func total(_ table: String, _ tool: Tool) throws -> String {
        let row = try #require(try rows(table, tool).last)
        let count = try #require(row["count"])
        return "\(count)"
    }

    @Test func `a logged referral has an outcome, and both are in the report`() throws {
        try Scratch.withDemo { tool in
            let made = try tool.refer(Self.service, "--need", "medico", "--logged", "--age", "29")
            #expect(made.code.wholeMatch(of: /[0-9A-Z]{3}-[0-9A-Z]{4}/) != nil)
            try tool.succeed("outcome", made.referral, "yes")
            #expect(try Self.total("people_by_age", tool) == "<5")
            #expect(try Self.total("referrals_by_state", tool) == "<5")
            #expect(try Self.total("needs", tool) == "<5")
            #expect(try tool.succeed("show", made.code).output.contains(Self.service))
        }
    }

    @Test func `twenty outcomes count in the ranking and are shown, until they are switched off`() throws {
        try Scratch.withDemo { tool in
            func route() throws -> [String: Any] {
                let answer = try tool.succeed("route", "--need", "health", "--limit", "200", "--json").object()
                let matches = try #require(answer["matches"] as? [[String: Any]])
                return try #require(matches.first { $0["service_id"] as? String == Self.service })
            }
            let before = try #require(try route()["score"] as? Int)
            for _ in 0..<20 {
                let made = try tool.refer(Self.service, "--need", "medico", "--logged")
                try tool.succeed("outcome", made.referral, "yes")
            }
            let after = try route()
            #expect(try #require(after["score"] as? Int) < before)
            #expect(after["standing"] as? String == "20 of 20 got help; in 0 days")
            #expect(try tool.succeed("show", Self.service).output.contains("20 of 20 got help; in 0 days"))
            #expect(try tool.succeed("network", "standing").output.contains(Self.service))
            #expect(try !tool.succeed("network", "standing", "off").output.contains(Self.service))
            #expect(try route()["score"] as? Int == before)
        }
    }

    @Test func `without consent nothing is sent, and no case is left behind`() throws {
        try Scratch.withDemo { tool in
            let answer = try tool.run("refer", Self.service, "--need", "medico")
            #expect(answer.status == 2)
            #expect(answer.complaint.contains("--consent") && answer.complaint.contains("--logged"))
            #expect(try Self.total("people_by_age", tool) == "0")
            #expect(try Self.total("referrals_by_state", tool) == "0")
        }
    }

    @Test func `a referral with consent is sent, accepted, and helps`() throws {
        try Scratch.withDemo { tool in
            let sent = try tool.succeed(
                "refer", Self.service, "--need", "medico", "--consent", "age,sex", "--until", "2027-05-23", "--json"
            ).object()
            #expect(sent["state"] as? String == "sent")
            let referral = try #require(sent["referral"] as? Int).description,
                code = try #require(sent["case"] as? String)
            #expect(
                try tool.succeed("refer", "step", referral, "accepted", "--actor", "partner").output.contains(
                    "accepted"))
            try tool.succeed("outcome", referral, "partly")
            let story = try tool.succeed("show", code).output
            for state in ["sent", "accepted", "completed"] { #expect(story.contains(state)) }
        }
    }

    @Test func `a consent once given to an organisation serves its next referral`() throws {
        try Scratch.withDemo { tool in
            let first = try tool.refer(
                Self.service, "--need", "medico", "--consent", "age", "--until", "2027-05-23")
            let second = try tool.refer(
                "cooperazione:svc-asl-vaccini", "--need", "health.doctor", "--case", first.code)
            #expect(second.code == first.code)
            let other = try tool.run(
                "refer", "cooperazione:svc-entrate-codice-fiscale", "--need", "legal.tax_code", "--case", first.code)
            #expect(other.status == 2)
            #expect(other.complaint.contains("--consent"))
        }
    }

    @Test func `a partner without a place says what is to be verified on the listing`() throws {
        try Scratch.withDemo { tool in
            let made = try tool.refer(Self.service, "--need", "medico", "--consent", "age", "--until", "2027-05-23")
            let answer = try tool.succeed(
                "refer", "step", made.referral, "declined", "--actor", "partner", "--reason", "no_capacity")
            #expect(answer.output.contains("To verify on the listing: capacity"))
            #expect(try tool.run("refer", "step", made.referral, "accepted", "--actor", "partner").status == 2)
        }
    }

    @Test func `a referral not answered comes up when it is due, and not before`() throws {
        try Scratch.withDemo { tool in
            let made = try tool.refer(Self.service, "--need", "medico", "--consent", "age", "--until", "2027-05-23")
            #expect(try tool.succeed("refer", "due", "--json").list().isEmpty)
            let later = tool.at("2027-03-01T10:00")
            let due = try later.succeed("refer", "due", "--json").list()
            #expect(due.map { $0["case"] as? String } == [made.code])
            #expect(Set(due[0].keys) == ["referral", "case", "service_id", "action"])
            #expect(try later.succeed("refer", "due").output.contains(made.code))
        }
    }

    @Test func `an erased case cannot be shown, and is in no report`() throws {
        try Scratch.withDemo { tool in
            let made = try tool.refer(Self.service, "--need", "medico", "--logged", "--age", "29")
            try tool.succeed("show", made.code)
            try tool.succeed("case", "erase", made.code)
            #expect(try tool.run("show", made.code).status == 2)
            #expect(try tool.run("case", "erase", made.code).status == 2)
            let file = try Data(contentsOf: URL(filePath: tool.data))
            #expect(file.range(of: Data(made.code.replacing("-", with: "").utf8)) == nil)
            #expect(file.range(of: Data(made.code.utf8)) == nil)
        }
    }

    @Test func `a case is opened with no name`() throws {
        try Scratch.withDemo { tool in
            let opened = try tool.succeed("case", "open", "--age", "29", "--in", "ar", "--json").object()
            #expect(Set(opened.keys) == ["case"])
            let code = try #require(opened["case"] as? String)
            let made = try tool.refer(Self.service, "--need", "medico", "--logged", "--case", code)
            #expect(made.code == code)
        }
    }

    @Test func `work and its project are in the report`() throws {
        try Scratch.withDemo { tool in
            try tool.succeed("project", "p1", "Porte aperte", "--funder", "FAMI")
            #expect(try tool.succeed("project").output == "p1\tPorte aperte\tFAMI\n")
            try tool.succeed("activity", "interview", "--minutes", "45", "--project", "p1")
            try tool.succeed("activity", "cv", "--minutes", "30", "--day", "2026-11-20")
            let kinds = try Self.rows("activities_by_kind", tool)
            #expect("\(kinds)".contains("75"), "45 + 30 minutes in all: \(kinds)")
            #expect("\(try Self.rows("activities_by_project", tool))".contains("45"))
            #expect(try tool.succeed("report").output.contains("Porte aperte"))
            #expect(try tool.run("activity", "cv", "--minutes", "30", "--project", "p2").status == 2)
        }
    }

    @Test func `what nobody could answer is counted, but not for whom`() throws {
        try Scratch.withDemo { tool in
            for _ in 1...6 {
                let answer = try tool.run("route", "--need", "health.doctor", "--at", "38.1,13.4", "--within", "1")
                #expect(answer.status == 1)
            }
            let rows = try Self.rows("unanswered_inquiries", tool)
            #expect("\(rows)".contains("health.doctor"))
        }
    }

    @Test func `each table of the report can be had as CSV`() throws {
        try Scratch.withDemo { tool in
            let report = try tool.succeed("report", "--json").object()
            for table in try #require(report["tables"] as? [[String: Any]]) {
                let id = try #require(table["id"] as? String)
                let lines = try tool.succeed("report", "--csv", id).output.split(whereSeparator: \.isNewline)
                #expect(!lines.isEmpty, "\(id)")
            }
        }
    }

    @Test func `every reason has words`() throws {
        for language in HelpTests.languages {
            let lines = try Tool.run(["refer", "reasons", "--language", language]).output.split(separator: "\n")
            #expect(lines.count > 10)
            for line in lines {
                let parts = line.split(separator: "\t")
                #expect(parts.count == 2 && !HelpTests.showsKey(String(parts[1])), "\(line)")
            }
        }
    }
}
