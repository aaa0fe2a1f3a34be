import Directory
import Testing

@testable import Importers

/// What a value of a profile may do with a cell, and what a table may have around its rows.
struct ProfileLanguageTests {
    private func profile(value: String, table: String = "{}", more: String = "") throws -> PartnerProfile {
        try PartnerProfile(
            json: """
                {"version": 1, "name": "t", "source": "t", "format": "table", "table": \(table), \(more) "key": "{id}",
                 "records": [{"table": "services", "fields": {"name": "{id}", "description": \(value)}}]}
                """)
    }

    private func descriptions(_ profile: PartnerProfile, _ csv: String) throws -> [String?] {
        let plan = try PlainArchive(source: "t").plan(profile, Delivery(["t.csv": csv]))
        return plan.changes.filter { $0.table == .services }.sorted { $0.sourceID < $1.sourceID }
            .map { change in change.fields.first { $0.column == "description" }?.new }
    }

    @Test(arguments: [
        (#"{"from": "{a}", "pattern": "is (-?[0-9.]+)"}"#, "Geolocation is 42.1, -87.9", "42.1"),
        (#"{"from": "{a}", "pattern": ", (-?[0-9.]+)"}"#, "Geolocation is 42.1, -87.9", "-87.9"),
        (#"{"from": "{a}", "pattern": "[0-9]{5}"}"#, "CAP _15121", "15121"),
        (#"{"from": "{a}", "pattern": "[0-9]{5}"}"#, "no digits", nil),
        (#"{"from": "{a}", "pad": 5}"#, "184", "00184"), (#"{"from": "{a}", "pad": 5}"#, "151213", "151213"),
        (#"{"from": "{a}", "pad": 5}"#, "1a", "1a"), (#"{"from": "{a}", "html": true}"#, "<p>a<br/>b</p>", "a\nb"),
        (#"{"from": "{a}", "date": ["dd/MM/yyyy", "yyyyMMdd"]}"#, "20250903", "2025-09-03"),
        (#"{"from": "{a}", "date": ["dd/MM/yyyy", "yyyyMMdd"]}"#, "03/09/2025", "2025-09-03"),
        (#"{"from": "{a}", "otherwise": "none"}"#, "N.D.", "none"),
    ])
    func `a value takes what it is told from a cell`(value: String, cell: String, wanted: String?) throws {
        let profile = try profile(value: value, more: #""blanks": ["n.d."],"#)
        #expect(try descriptions(profile, "id,a\n1,\"\(cell)\"\n") == [wanted])
    }

    @Test(arguments: [
        (#"{"from": "{a}", "pattern": "("}"#, "records[0].fields.description.pattern"),
        (#"{"from": "{a}", "pad": 0}"#, "records[0].fields.description.pad"),
        (#"{"from": "{a}", "date": ["dd/MM/yyyy", "d"]}"#, "records[0].fields.description.date"),
    ])
    func `a malformed step is refused with its place`(value: String, place: String) {
        #expect { try profile(value: value) } throws: { ($0 as? ImportError)?.place == place }
    }

    @Test func `a header is found under titles, and tags and totals are no entries`() throws {
        let profile = try profile(value: "\"{a}\"", table: ##"{"header": ["ID", "a"], "skip": ["#", "Totale"]}"##)
        let csv = "Elenco 2025,\n,\nid,a\n#org,#name\n1,x\n2,y\nTotale: 2,\n"
        #expect(try descriptions(profile, csv) == ["x", "y"])
        let plan = try PlainArchive(source: "t").plan(profile, Delivery(["t.csv": csv]))
        #expect(plan.findings.isEmpty)
        #expect(plan.rowsRead == 2)
        let headless = try PlainArchive(source: "t").plan(profile, Delivery(["t.csv": "x,y\n1,2\n"]))
        #expect(headless.findings.map(\.code) == [.missingColumn])
    }

    @Test func `a profile is the same after it is written and read`() throws {
        let profile = try profile(
            value: #"{"from": "{a}", "pattern": "x", "pad": 3, "html": true, "date": ["dd/MM/yyyy", "d.M.yy"]}"#,
            table: ##"{"header": ["a"], "skip": ["#"]}"##, more: #""blanks": ["N.D."],"#)
        #expect(try PartnerProfile(json: profile.json) == profile)
    }
}
