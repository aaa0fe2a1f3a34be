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
    private static let folder = "data/hsds-transformer/spec/fixtures/base_transformer/"

    /// `mapping.yaml` in our language.
    private static let profile = """
        {
          "version": 1, "name": "ilao", "source": "ilao", "format": "tables",
          "maps": { "days": { "values": { "monday": "MO", "tuesday": "TU", "thursday": "TH" } } },
          "tables": {
            "organizations": { "key": "{Organization ID}", "records": [
              { "table": "organizations", "fields": {
                "name": "{Title}", "description": "{Body}", "email": "{Email}", "website": "{Website address}" } },
              { "table": "locations", "id": "organization/{@key}",
                "when": [{ "text": "{Mailing address}", "blank": false }],
                "fields": { "organization_id": { "record": "organizations" }, "location_type": "postal" } },
              { "table": "addresses", "fields": {
                "location_id": { "record": "locations" }, "address_1": "{Mailing address}",
                "city": "{Mailing address city}", "state_province": "{Mailing address state}",
                "postal_code": "{Mailing address zip}", "address_type": "postal" } },
              { "table": "phones", "id": "organization/{@key}",
                "fields": { "organization_id": { "record": "organizations" }, "number": "{Phone number}" } }
            ] },
            "locations": { "key": "{Location_id}", "records": [
              { "table": "locations", "fields": { "name": "{Field 2}", "organization_id": "{Organization ID}" } },
              { "table": "phones", "id": "location/{@key}",
                "fields": { "location_id": { "record": "locations" }, "number": "{Phone number}" } },
              { "table": "schedules", "fields": {
                "location_id": { "record": "locations" }, "freq": "WEEKLY",
                "byday": { "from": "{Hours of operation day}", "map": "days" },
                "opens_at": "{Hours of operation open}", "closes_at": "{Hours of operation close}" } }
            ] },
            "services": { "key": "{Services-ID}", "records": [
              { "table": "services", "fields": {
                "name": "{Title}", "description": "{Service type}", "fees": "{Income eligibility and fees}",
                "url": "{Website address}", "organization_id": "{Organization ID}", "application_process":
                  "{Application process}{Process for applying by email}{Process for applying by phone}{Process for applying online}{Process for walk-ins}" } },
              { "table": "phones", "id": "service/{@key}",
                "fields": { "service_id": { "record": "services" }, "number": "{Phone number}" } },
              { "table": "service_at_locations",
                "fields": { "service_id": { "record": "services" }, "location_id": "{Location ID}" } },
              { "table": "eligibility_rules", "when": [{ "text": "{Income standard for eligibility}", "blank": false }],
                "fields": { "service_id": { "record": "services" }, "kind": "custom",
                  "source_text": "{Income standard for eligibility}" } }
            ] }
          }
        }
        """

    private func made() throws -> PlainArchive {
        let profile = try PartnerProfile(json: Self.profile)
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
                values[name] = Self.folded(value.hasPrefix("ilao:") ? String(value.dropFirst(5)) : value)
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
