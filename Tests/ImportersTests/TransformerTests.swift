import Directory
import Feeds
import Importers
import TestSupport
import Testing

/// The example of hsds-transformer: three files and its mapping, and the eight files of HSDS 1.1 that come of them.
///
/// Declared differences: hours are `09:00` for `9:00` and days `MO` for `Monday`, as HSDS 3 has them; runs of white
/// space are one; rows of eligibility without a word give nothing; a mailing address belongs to a place of its
/// organisation, for in HSDS an organisation itself has none.
@Suite(.enabled(if: SharedData.isPresent, "needs the shared real data")) struct TransformerTests {
    private static let prefix = "illinois-legal-aid:"
    private static let folder = "data/hsds-transformer/spec/fixtures/base_transformer/"

    private func made() throws -> PlainArchive {
        let profile = try #require(PartnerProfile.bundled["illinois-legal-aid"])
        var archive = PlainArchive(source: profile.source)
        let plan = try archive.plan(profile, try Delivery(path: SharedData.path(Self.folder + "input")))
        #expect(plan.rowsRejected == 0)
        #expect(plan.findings.allSatisfy { $0.code.severity == .note || $0.code == .danglingReference })
        archive.apply(plan)
        return archive
    }

    /// The rows of an output file by column, written as HSDS 3 would.
    private func expected(_ file: String) throws -> [[String: String]] {
        var rows = try CSVReader().rows(path: SharedData.path(Self.folder + "output/data/\(file).csv"))
        let header = try #require(try rows.next()).strings
        var found: [[String: String]] = []
        while let row = try rows.next() {
            var values: [String: String] = [:]
            for (column, value) in zip(header, row.strings) where !value.isEmpty {
                values[column] = Self.today(value, in: column)
            }
            found.append(values)
        }
        return found
    }

    private static func today(_ value: String, in column: String) -> String {
        switch column {
        case "weekday": String(value.prefix(2)).uppercased()
        case "opens_at", "closes_at": value.count == 4 ? "0" + value : value
        default: folded(value)
        }
    }

    private static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The records of a table under the old columns' names.
    private func records(
        _ table: ListingTable, of archive: PlainArchive, _ names: [String: String] = [:], withID: Bool = false
    ) -> [[String: String]] {
        (archive.records[table] ?? [:]).map { sourceID, known in
            var values: [String: String] = withID ? ["id": sourceID] : [:]
            for (column, value) in zip(table.columns, known.record.values) {
                guard let value, let name = names[column.name, default: column.name] as String?, !name.isEmpty else {
                    continue
                }
                values[name] = Self.folded(
                    value.hasPrefix(Self.prefix) ? String(value.dropFirst(Self.prefix.count)) : value)
            }
            return values
        }
    }

    private func sorted(_ rows: [[String: String]]) -> [String] {
        rows.map { row in row.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "|") }
            .sorted()
    }

    @Test func `every row and field of the expected output comes out`() throws {
        let archive = try made()
        let pairs: [(String, [[String: String]])] = [
            ("organizations", records(.organizations, of: archive, ["website": "url"], withID: true)),
            ("services", records(.services, of: archive, withID: true)),
            (
                "locations",
                records(.locations, of: archive, withID: true).filter { $0["location_type"] == nil }
            ),
            ("phones", records(.phones, of: archive)),
            ("services_at_location", records(.serviceAtLocations, of: archive)),
            ("regular_schedules", records(.schedules, of: archive, ["byday": "weekday", "freq": ""])),
        ]
        for (file, rows) in pairs { #expect(sorted(rows) == sorted(try expected(file)), "\(file)") }
        let rules = records(.eligibilityRules, of: archive, ["source_text": "eligibility", "kind": ""])
        #expect(sorted(rules) == sorted(try expected("eligibility").filter { $0["eligibility"] != nil }))
        let addresses = records(.addresses, of: archive, ["address_type": ""]).map { row in
            var row = row
            row["organization_id"] = row.removeValue(forKey: "location_id").map { String($0.dropFirst(13)) }
            return row
        }
        #expect(sorted(addresses) == sorted(try expected("postal_addresses")))
    }
}
