import Foundation
import Testing

/// Sheets and guides, in every language and format.
struct GuideTests {
    private static let clinic = "volontariato:vol-01"

    /// The languages that the tool itself names when it refuses another.
    private static func languages() throws -> [String] {
        try Scratch.withDemo { tool in
            let complaint = try tool.run("guide", "sheet", "--services", clinic, "--in", "xx").complaint
            let list = try #require(complaint.split(separator: "\n").first?.components(separatedBy: ": ").last)
            return list.components(separatedBy: ", ")
        }
    }

    @Test func `a sheet can be had in every shipped language, its telephone number in one piece`() throws {
        try Scratch.withDemo { tool in
            let languages = try Self.languages()
            #expect(Set(languages).count == 21)
            for language in languages {
                let words = ["guide", "sheet", "--services", Self.clinic, "--in", language]
                let text = try tool.run(words), page = try tool.run(words + ["--format", "html"])
                #expect(text.status == 0 && page.status == 0, "\(language): \(text.complaint)\(page.complaint)")
                #expect(text.output.contains("0131 555 501"), "\(language)")
                #expect(page.output.contains("0131 555 501"), "\(language)")
                #expect(!HelpTests.showsKey(text.output), "\(language)")
                let direction = ["ar", "fa", "ur", "ps"].contains(language) ? "rtl" : "ltr"
                let head = try #require(page.output.firstMatch(of: /<html[^>]*>/)).output
                #expect(head.contains("lang=\"\(language)"), "\(head)")
                #expect(head.contains("dir=\"\(direction)\""), "\(head)")
            }
        }
    }

    @Test func `an answer becomes a sheet with the way to the papers`() throws {
        try Scratch.withDemo { tool in
            let sheet = try tool.succeed(
                "guide", "sheet", "--need", "health.doctor", "--status", "asylum_seeker", "--lacks", "tax_code",
                "--has",
                "asylum_form", "--has", "hospitality_declaration", "--at", "Alessandria", "--in", "en")
            #expect(sheet.output.contains("Tax code"))
            #expect(sheet.output.contains("Getting a tax code"))
        }
    }

    @Test func `a sheet goes to a file, with Italian beside`() throws {
        try Scratch.withDemo { tool in
            let path = tool.data + ".html"
            let answer = try tool.succeed(
                "guide", "sheet", "--services", Self.clinic, "--in", "ar", "--bilingual", "--format", "html", "--to",
                path)
            #expect(answer.output.contains(path))
            let page = try String(contentsOfFile: path, encoding: .utf8)
            #expect(page.contains("عيادة من دون موعد"))
            #expect(page.contains("lang=\"it\""))
        }
    }

    @Test(arguments: ["text", "html"])
    func `the guide of a municipality names what is there`(format: String) throws {
        try Scratch.withDemo { tool in
            let guide = try tool.succeed("guide", "area", "Alessandria", "--format", format)
            #expect(guide.output.contains("Via Guasco 49"))
            #expect(guide.output.contains("0131 555 501"))
        }
    }
}
