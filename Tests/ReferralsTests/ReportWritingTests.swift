import Directory
import Foundation
import Referrals
import Testing

@Suite struct ReportWritingTests {
    private static let table = ReportTable(
        id: "sample",
        rowHeadings: [.init("service", Phrase("w", ["value": .text("Service")]))],
        columns: [
            .init("count", Phrase("w", ["value": .text("Count")])),
            .init("minutes", Phrase("w", ["value": .text("Time")])),
        ],
        rows: [
            row("plain", "Plain", [.count(12), .minutes(605)]),
            row("evil", "=cmd|'/c'!A1", [.fewerThan(5), .withheld]),
            row("quoted", "\"Casa\", Roma\nb", [.count(0), .days(3)]),
        ])

    private static func row(_ id: String, _ text: String, _ cells: [ReportCell]) -> ReportTable.Row {
        .init([.init(id, Phrase("w", ["value": .text(text)]))], cells)
    }

    private func words(_ phrase: Phrase) -> String {
        if case .text(let text)? = phrase.arguments["value"] { text } else { phrase.key }
    }

    @Test func `CSV is quoted as RFC 4180 says and starts no formula`() {
        #expect(
            Self.table.csv(words: words) == """
                Service,Count,Time\r
                Plain,12,10:05\r
                '=cmd|'/c'!A1,<5,–\r
                "\"\"Casa\"\", Roma\nb",0,3\r

                """)
    }

    @Test(arguments: ["=1", "+39 000", "-1", "@x", "\tx", "\rx", "\r\nx"])
    func `a heading that a spreadsheet would run is defused`(text: String) {
        let table = ReportTable(
            id: "t", rowHeadings: [.init("a", Phrase("A"))], columns: [], rows: [Self.row("a", text, [])])
        let line = table.csv(words: words).dropFirst("A\r\n".count)
        #expect(line.hasPrefix("'") || line.hasPrefix("\"'"))
    }

    @Test func `text stands in columns, headings left and numbers right`() {
        let table = ReportTable(
            id: "sample", rowHeadings: Self.table.rowHeadings, columns: Self.table.columns,
            rows: Array(Self.table.rows.prefix(1)))
        #expect(
            table.text(words: words) == """
                report.title.sample
                Service  Count   Time
                Plain       12  10:05

                """)
    }

    @Test func `JSON names rows and columns by code, time in minutes and what is hidden as it is`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(Self.table), as: UTF8.self)
        let rows = [
            #"{"count":12,"minutes":605,"service":"plain"}"#, #"{"count":"<5","minutes":null,"service":"evil"}"#,
            #"{"count":0,"minutes":3,"service":"quoted"}"#,
        ]
        #expect(json == #"{"id":"sample","rows":["# + rows.joined(separator: ",") + "]}")
    }

    @Test func `a report is one JSON value and one text`() throws {
        let report = YearReport(of: .random(people: 60, seed: 5), year: 2025, areas: Ledger.tree)
        let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(report)) as? [String: Any]
        #expect(object?["year"] as? Int == 2025)
        #expect((object?["tables"] as? [Any])?.count == report.tables.count)
        let text = report.text(words: words)
        for table in report.tables { #expect(text.contains("report.title.\(table.id)\n")) }
    }
}
