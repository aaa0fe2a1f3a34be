import Directory
import Foundation
import Importers
import TestSupport
import Testing

/// Files made to break readers: each gives a plan or a refusal with its place, and refused files give nothing.
@Suite(.enabled(if: SharedData.isPresent))
struct HostileFileTests {
    private static func files(in folder: String, ending: String) -> [String] {
        let root = SharedData.path("data/hostile/" + folder)
        guard let found = FileManager.default.enumerator(atPath: root) else { return [] }
        return found.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }.sorted().map { root + "/" + $0 }
    }

    @Test(arguments: ["csv-spectrum", "csv-test-data", "csvlint"]) func `no CSV file brings the importer down`(
        folder: String
    ) throws {
        let profile = try PartnerProfile(
            json: """
                {"version": 1, "name": "any", "source": "p", "format": "table", "key": "{#1}",
                 "records": [{"table": "services", "fields": {"name": "{#1}", "description": "{#2}"}}]}
                """)
        let files = Self.files(in: folder, ending: ".csv")
        #expect(!files.isEmpty)
        for path in files {
            let plan = try Importer(profile).plan(path: path, known: KnownRecords(source: "p"))
            // Every row that was read either landed or was rejected by a finding with its line.
            #expect(plan.count(of: .create) == plan.rowsRead - plan.rowsRejected, "\(path)")
            #expect(plan.findings.count { $0.rejectsRow && $0.line != nil } >= plan.rowsRejected, "\(path)")
            if plan.findings.contains(where: { $0.code == .unreadableFile }) {
                #expect(plan.changes.isEmpty, "\(path)")
            }
        }
    }

    @Test func `an XML file with a DOCTYPE is refused where it stands`() throws {
        let profile = try #require(PartnerProfile.bundled["madrid-contenidos"])
        let files = Self.files(in: "defusedxml", ending: ".xml")
        #expect(!files.isEmpty)
        for path in files {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let plan = try Importer(profile).plan(path: path, known: KnownRecords(source: profile.source))
            #expect(plan.changes.isEmpty)
            let finding = try #require(plan.findings.first)
            #expect(plan.findings.count == 1)
            guard text.contains("<!DOCTYPE") else {
                #expect(finding.code == .missingElement)
                continue
            }
            #expect(finding.code == .unreadableFile && finding.value == "doctypeRefused" && finding.line != nil)
        }
    }
}
