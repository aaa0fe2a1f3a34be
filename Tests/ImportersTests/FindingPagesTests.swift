import Directory
import Foundation
import Importers
import Testing

struct FindingPagesTests {
    private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    private func text(_ path: String) throws -> String {
        try String(contentsOfFile: Self.root + "/" + path, encoding: .utf8)
    }

    @Test(arguments: FindingCode.allCases) func `each code has a page that says how much it matters`(
        code: FindingCode
    ) throws {
        let page = try text("docs/findings/\(code.rawValue).md")
        #expect(page.hasPrefix("# \(code.rawValue)\n\n**Severity:** \(code.severity.rawValue)\n"))
        #expect(try text("docs/findings/README.md").contains("[\(code.rawValue)](\(code.rawValue).md)"))
    }

    @Test func `no page is about a code that is gone`() throws {
        let pages = try FileManager.default.contentsOfDirectory(atPath: Self.root + "/docs/findings")
        let codes = FindingCode.allCases.map { $0.rawValue + ".md" } + ["README.md"]
        #expect(Set(pages) == Set(codes))
    }

    @Test(arguments: ["Italian", "English"]) func `each code can be said`(language: String) throws {
        let phrases = try text("Sources/Guides/Phrases/Staff/FindingPhrases+\(language).swift")
        for code in FindingCode.allCases {
            let finding = Finding(code, file: "a.csv")
            for phrase in [finding.seen, finding.remedy] {
                let line = phrases.split(separator: "\n").first { $0.contains(" \(phrase.key) = ") }
                let words = try #require(line, "\(phrase.key)")
                let names = words.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first }
                let strangers = names.filter { phrase.arguments[String($0)] == nil }
                #expect(strangers.isEmpty)
            }
        }
    }
}
