import Foundation
import Testing

/// The confidential place of the demo leaves by no door: its street, its number, its name, its point.
struct SecrecyTests {
    /// From the rows of `l-rifugio` in Importers/Demo/cooperazione.
    private static let canaries = ["Canarino", "0131 555 977", "0131555977", "44.98359", "8.87644", "l-rifugio"]
    private static let shelter = "cooperazione:svc-querce-rifugio"

    private static let doors = [
        "show \(shelter)", "show \(shelter) --fields", "show \(shelter) --json", "show cooperazione:org-querce",
        "show cooperazione:org-querce --json", "network due --limit 1000", "network due --limit 1000 --json",
        "find rifugio", "find rifugio --json",
        "route --need protection.shelter --at Tortona", "route --need protection.shelter --at Tortona --json",
        "route --need protection.shelter --at Tortona --by bus",
        "route --need protection.shelter --at Tortona --by bus --travel-time 600 --json",
        "network dot", "network check", "network check --json", "check", "check --json", "import list",
        "import list --json", "guide area", "guide area --format html", "guide area --need protection.shelter --in en",
        "report", "report --json", "refer due --json",
    ]

    private static func expectSecret(_ text: String, _ door: String) {
        for canary in canaries { #expect(!text.contains(canary), "\(door) tells \(canary)") }
    }

    @Test func `the demo holds the secret that these tests look for`() throws {
        let file = try Demo.bytes.get()
        for canary in ["Canarino", "0131 555 977"] { #expect(file.range(of: Data(canary.utf8)) != nil) }
    }

    @Test(arguments: doors)
    func `no answer tells the confidential place`(door: String) throws {
        try Scratch.withDemo { tool in
            let answer = try tool.run(door.split(separator: " ").map(String.init))
            #expect(answer.status <= 1, "\(answer.complaint)")
            Self.expectSecret(answer.words, door)
        }
    }

    @Test func `nothing is found by the words of the confidential place`() throws {
        try Scratch.withDemo { tool in
            for words in ["Canarino", "Via del Canarino Nascosto"] {
                let hits = try tool.run("find", words, "--kinds", "service", "--json").list()
                #expect(!hits.contains { $0["id"] as? String == Self.shelter })
            }
        }
    }

    @Test func `not even importing it tells the confidential place`() throws {
        Self.expectSecret(try Demo.answer.get().words, "demo")
    }

    @Test(arguments: ["it", "en", "ar"], ["text", "html"])
    func `no sheet tells the confidential place, and each says that it is kept`(
        language: String, format: String
    ) throws {
        try Scratch.withDemo { tool in
            let sheet = try tool.succeed(
                "guide", "sheet", "--services", Self.shelter, "--in", language, "--format", format)
            Self.expectSecret(sheet.words, "sheet \(language) \(format)")
            if language == "en" { #expect(sheet.output.contains("The address is confidential")) }
            let answer = try tool.succeed(
                "guide", "sheet", "--need", "protection.shelter", "--at", "Tortona", "--in", language, "--format",
                format,
                "--bilingual")
            Self.expectSecret(answer.words, "sheet of an answer \(language) \(format)")
        }
    }

    @Test func `no distance tells how far the confidential place is`() throws {
        try Scratch.withDemo { tool in
            let answer = try tool.succeed("route", "--need", "protection.shelter", "--at", "45.0,8.9", "--json")
                .object()
            let matches = try #require(answer["matches"] as? [[String: Any]])
            let shelter = try #require(matches.first { $0["service_id"] as? String == Self.shelter })
            #expect(shelter["distance_metres"] is NSNull)
            #expect(shelter["address"] is NSNull)
            let parts = try #require(shelter["score_parts"] as? [[String: Any]])
            #expect(!parts.contains { $0["kind"] as? String == "distance" })
        }
    }

    @Test func `a referral to the confidential place tells nobody where it is`() throws {
        try Scratch.withDemo { tool in
            let made = try tool.run("refer", Self.shelter, "--need", "protection.shelter", "--logged")
            Self.expectSecret(made.words, "refer")
            let again = try tool.refer(Self.shelter, "--need", "protection.shelter", "--logged")
            for words in [
                ["show", again.code], ["outcome", again.referral, "yes"], ["report"], ["report", "--json"],
            ] {
                Self.expectSecret(try tool.run(words).words, words[0])
            }
        }
    }
}
