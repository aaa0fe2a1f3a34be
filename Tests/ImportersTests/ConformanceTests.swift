import Foundation
import Importers
import TestSupport
import Testing

struct ConformanceTests {
    private func report(_ text: String, schema: String? = nil) throws -> ConformanceReport {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xml").path
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try ConformanceReport(path: path, schemaPath: schema)
    }

    @Test func `without a schema the version, the counts and what is lacking are told`() throws {
        let report = try report(AIRSSample.source(AIRSSample.agency))
        #expect(report.dialect == "AIRS 3.1")
        #expect(
            report.counts == [
                "Agency": 2, "Site": 2, "SiteService": 2, "ServiceGroup": 1, "Phone": 4, "Taxonomy": 3, "TimeOpen": 2,
            ])
        #expect(report.lacking.isEmpty)
        #expect(report.violations == nil)
        let short = try self.report(AIRSSample.source("<Agency><Site/><Site/></Agency>"))
        #expect(short.lacking == ["Agency/Key": 1, "Site/Key": 2])
        #expect(try self.report("<x/>").dialect == nil)
    }

    @Test(.enabled(if: SharedData.isPresent)) func `the sample instance of 4.0.0 lacks nothing`() throws {
        let report = try ConformanceReport(path: SharedData.path("data/airs/doc/airs_instance.xml"), schemaPath: nil)
        #expect(report.dialect == "AIRS 4.0.0")
        #expect(report.lacking.isEmpty)
        #expect(report.counts["Phone"] == 14)
    }

    /// `xmllint --noout --schema airs_3_1.xsd` on the same text says the same.
    @Test(.enabled(if: SharedData.isPresent)) func `with a schema each broken rule is told at its line`() throws {
        let schema = SharedData.path("data/airs/opencioc/airs_3_1.xsd")
        #expect(try report(AIRSSample.source(AIRSSample.agency), schema: schema).violations == [])
        let broken = try report(AIRSSample.source("<Agency>\n<Name>A</Name>\n</Agency>"), schema: schema)
        #expect(broken.violations?.map(\.rule) == ["unexpected_element"])
        #expect(broken.violations?.map(\.line) == [4])
        #expect(broken.violations?.map(\.element) == ["Name"])
    }
}
