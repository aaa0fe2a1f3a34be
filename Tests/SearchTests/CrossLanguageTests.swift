import Directory
import Foundation
import Testing

@testable import Search

/// What people type in sixteen languages, and the need that must come first among all that is found.
struct CrossLanguageTests {
    struct Query: CustomStringConvertible {
        let language: String
        let text: String
        let needs: [String]

        var description: String { "\(language) \(text)" }
    }

    /// The table, a query a line: language, words, needs parted by a bar.
    static let queries: [Query] = {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Tables/queries.tsv")
        let lines = (try? String(contentsOf: path, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.filter { !$0.hasPrefix("#") }.map { line in
            let cells = line.split(separator: "\t").map(String.init)
            return Query(language: cells[0], text: cells[1], needs: cells[2].split(separator: "|").map(String.init))
        }
    }()

    @Test func `ninety-five of a hundred queries in sixteen languages lead first to the need that they mean`() {
        let lookup = Lookup(network: NetworkBuilder().build())
        let wrong = Self.queries.compactMap { query -> String? in
            let first = lookup.find(query.text).first
            return first.map { query.needs.contains($0.id) } == true ? nil : "\(query): \(first?.id ?? "nothing")"
        }
        #expect(Self.queries.count >= 200 && Set(Self.queries.map(\.language)).count == 16)
        #expect(wrong.count * 20 <= Self.queries.count, "\(wrong.joined(separator: "\n"))")
    }

    @Test func `every need that the table names is one of the shipped needs`() {
        for need in Self.queries.flatMap(\.needs) { #expect(NeedVocabulary.taxonomy.find(need) != nil, "\(need)") }
    }
}
