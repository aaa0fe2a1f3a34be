import Directory
import Foundation
import Importers
import Testing

struct ProfileDocumentationTests {
    private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    private func text(_ path: String) throws -> String {
        try String(contentsOfFile: Self.root + "/" + path, encoding: .utf8)
    }

    /// The lists and the profiles of the page, each in its order.
    private func examples() throws -> [(list: Delivery, profile: String)] {
        let pieces = try text("docs/profiles.md").components(separatedBy: "```")
        let blocks = pieces.enumerated().filter { $0.offset % 2 == 1 }.map { block in
            let lines = block.element.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            return (kind: String(lines[0]), text: String(lines.last ?? ""))
        }
        var examples: [(list: Delivery, profile: String)] = []
        var files: [String: String] = [:]
        for block in blocks {
            // A list of several files has the name of each after the kind: `csv enti`.
            let words = block.kind.split(separator: " ")
            if block.kind == "json" {
                examples.append((Delivery(files), block.text))
                files = [:]
            } else if let kind = words.first {
                files["\(words.dropFirst().first ?? "elenco").\(kind)"] = block.text
            }
        }
        #expect(files.isEmpty)
        return examples
    }

    @Test(arguments: [
        (
            0,
            [
                ListingTable.organizations: 2, .services: 3, .locations: 3, .serviceAtLocations: 3, .addresses: 3,
                .phones: 3, .schedules: 3, .costOptions: 1, .attributes: 3,
            ], [FindingCode.unstructuredHours]
        ),
        (1, [.organizations: 1, .services: 2, .phones: 2, .languages: 2, .eligibilityRules: 1], []),
        (2, [.services: 2, .locations: 2, .serviceAtLocations: 2, .phones: 1, .languages: 3], []),
        (3, [.services: 2, .phones: 2], []),
        (4, [.services: 2, .locations: 2, .addresses: 2, .phones: 4, .schedules: 2], []),
        (5, [.organizations: 2, .services: 2, .schedules: 2], []),
    ])
    func `each example of the page gives the records it shows`(
        place: Int, counts: [ListingTable: Int], findings: [FindingCode]
    ) throws {
        let examples = try examples()
        try #require(examples.count == 6)
        let profile = try PartnerProfile(json: examples[place].profile)
        let plan = try PlainArchive(source: profile.source).plan(profile, examples[place].list)
        #expect(plan.findings.map(\.code) == findings)
        #expect(plan.rowsRejected == 0)
        for table in ListingTable.allCases {
            #expect(plan.count(of: .create, in: table) == counts[table] ?? 0, "\(table)")
        }
    }

    @Test func `each member of the language has its word on the page`() throws {
        let page = try text("docs/profiles.md")
        var members: Set<Substring> = []
        let folder = "Importers/Profiles"
        for file in try FileManager.default.contentsOfDirectory(atPath: Self.root + "/" + folder)
        where file.hasSuffix(".swift") {
            let source = try text(folder + "/" + file)
            for keys in source.components(separatedBy: "CodingKeys: String, CodingKey, CaseIterable {").dropFirst() {
                let list = keys.prefix { $0 != "}" }.split { ", \n".contains($0) }
                members.formUnion(list.filter { $0 != "case" })
            }
        }
        #expect(members.isSuperset(of: ["version", "ancestors", "otherwise", "blank", "shared", "cells"]))
        #expect(members.filter { !page.contains("`\($0)`") }.isEmpty)
    }

    @Test func `each table and column that the page names is there`() throws {
        let page = try text("docs/profiles.md")
        let rows = try #require(page.components(separatedBy: "| Table | Columns |").last).split(separator: "\n")
        for row in rows where row.hasPrefix("| `") {
            let cells = row.split(separator: "|")
            let words = cells.map { $0.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element) }
            let table = try #require(words.first?.first.flatMap { ListingTable(rawValue: String($0)) })
            // `services` stands in brackets as the value of `link_entity`.
            let strangers = words[1].filter { table.index(of: String($0)) == nil && $0 != "services" }
            #expect(strangers.isEmpty)
        }
    }
}
