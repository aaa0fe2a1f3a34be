import Directory
import Foundation
import Importers
import TestSupport
import Testing

/// The fixtures of the Ohana API's own importer, each with the verdict that its rules give.
///
/// Ohana refuses a file for one bad row; here the bad row is named and the good ones land. Dates with two-figure years
/// and dates spelled out are dates to Ohana, and so they are here.
@Suite(.enabled(if: SharedData.isPresent, "needs the shared real data")) struct OhanaTests {
    /// What must come of a fixture: how many rows it has, how many are rejected, and what is wrong beyond notes.
    struct Verdict: Sendable, CustomTestStringConvertible {
        let fixture: String
        let table: String
        let rows: Int
        var rejected = 0
        var faults: Set<FindingCode> = []

        var testDescription: String { fixture }
    }

    static let verdicts: [Verdict] = [
        .init(fixture: "contact_with_no_parent", table: "contacts", rows: 1, rejected: 1, faults: [.missingValue]),
        .init(fixture: "existing_category", table: "taxonomy", rows: 1),
        .init(
            fixture: "holiday_schedule_with_no_parent", table: "holiday_schedules", rows: 1, rejected: 1,
            faults: [.missingValue]),
        .init(fixture: "hs_with_2_digit_year", table: "holiday_schedules", rows: 1),
        .init(
            fixture: "hs_with_invalid_date", table: "holiday_schedules", rows: 1, rejected: 1,
            faults: [.badDate, .missingValue]),
        .init(fixture: "hs_with_spelled_out_date", table: "holiday_schedules", rows: 1),
        .init(fixture: "invalid_address", table: "addresses", rows: 2, rejected: 1, faults: [.missingValue]),
        .init(fixture: "invalid_category", table: "taxonomy", rows: 2, rejected: 1, faults: [.missingValue]),
        .init(fixture: "invalid_contact", table: "contacts", rows: 2, rejected: 1, faults: [.missingValue]),
        .init(
            fixture: "invalid_holiday_schedule", table: "holiday_schedules", rows: 2, rejected: 1,
            faults: [.missingValue]),
        .init(fixture: "invalid_location", table: "locations", rows: 2, rejected: 1, faults: [.missingValue]),
        .init(fixture: "invalid_location_org", table: "locations", rows: 1, faults: [.danglingReference]),
        .init(fixture: "invalid_mail_address", table: "mail_addresses", rows: 2, rejected: 1, faults: [.missingValue]),
        .init(
            fixture: "invalid_mail_address_location", table: "mail_addresses", rows: 1, faults: [.danglingReference]),
        .init(fixture: "invalid_org", table: "organizations", rows: 2, rejected: 1, faults: [.missingValue]),
        .init(fixture: "invalid_parent_category", table: "taxonomy", rows: 1, faults: [.unknownTerm]),
        .init(fixture: "invalid_phone", table: "phones", rows: 2, rejected: 1, faults: [.missingValue]),
        .init(fixture: "invalid_program", table: "programs", rows: 2, rejected: 1, faults: [.missingValue]),
        .init(fixture: "invalid_program_headers", table: "programs", rows: 1, faults: [.missingColumn]),
        .init(
            fixture: "invalid_regular_schedule", table: "regular_schedules", rows: 5, rejected: 1,
            faults: [.missingValue]),
        .init(fixture: "invalid_service", table: "services", rows: 1, rejected: 1, faults: [.missingValue]),
        .init(fixture: "invalid_service_location", table: "services", rows: 1, faults: [.danglingReference]),
        .init(fixture: "locations", table: "locations", rows: 3),
        .init(fixture: "missing_address", table: "addresses", rows: 1, rejected: 1, faults: [.missingValue]),
        .init(fixture: "org_with_2_digit_year", table: "organizations", rows: 1),
        .init(fixture: "org_with_invalid_date", table: "organizations", rows: 1, faults: [.badDate]),
        .init(fixture: "org_with_spelled_out_date", table: "organizations", rows: 1),
        .init(fixture: "phone_with_no_parent", table: "phones", rows: 1, rejected: 1, faults: [.missingValue]),
        .init(fixture: "program_with_no_parent", table: "programs", rows: 1, rejected: 1, faults: [.missingValue]),
        .init(fixture: "programs", table: "programs", rows: 1),
        .init(
            fixture: "regular_schedule_with_no_parent", table: "regular_schedules", rows: 1, rejected: 1,
            faults: [.missingValue]),
        .init(fixture: "services", table: "services", rows: 0, faults: [.emptyFile]),
        .init(fixture: "taxonomy", table: "taxonomy", rows: 0, faults: [.emptyFile]),
        .init(fixture: "valid_address", table: "addresses", rows: 3),
        .init(fixture: "valid_category", table: "taxonomy", rows: 4),
        .init(fixture: "valid_contact_phone", table: "phones", rows: 1),
        .init(fixture: "valid_location", table: "locations", rows: 1),
        .init(fixture: "valid_location_contact", table: "contacts", rows: 1),
        .init(fixture: "valid_location_holiday_schedule", table: "holiday_schedules", rows: 1),
        .init(fixture: "valid_location_phone", table: "phones", rows: 1),
        .init(fixture: "valid_location_regular_schedule", table: "regular_schedules", rows: 1),
        .init(fixture: "valid_mail_address", table: "mail_addresses", rows: 1),
        .init(fixture: "valid_org", table: "organizations", rows: 1),
        .init(fixture: "valid_org_contact", table: "contacts", rows: 1),
        .init(fixture: "valid_org_phone", table: "phones", rows: 1),
        .init(fixture: "valid_program", table: "programs", rows: 1),
        .init(fixture: "valid_service", table: "services", rows: 1),
        .init(fixture: "valid_service_contact", table: "contacts", rows: 1),
        .init(fixture: "valid_service_holiday_schedule", table: "holiday_schedules", rows: 1),
        .init(fixture: "valid_service_phone", table: "phones", rows: 1),
        .init(fixture: "valid_service_regular_schedule", table: "regular_schedules", rows: 1),
    ]

    /// What Ohana's own tests have in place before a fixture is read.
    private static let before = [
        "organizations.csv": "id,name,description\n1,Parent Agency,First\n2,Other Agency,Second\n",
        "locations.csv": "id,organization_id,name,description\n1,1,A,a\n2,1,B,b\n3,2,C,c\n",
        "services.csv": "id,location_id,name,description\n1,1,S,s\n",
        "programs.csv": "id,organization_id,name\n1,1,P\n",
        "contacts.csv": "id,location_id,name\n1,1,N\n", "taxonomy.csv": "taxonomy_id,name\n101,Emergency\n102,Food\n",
    ]

    private func archive() throws -> (PlainArchive, PartnerProfile) {
        let profile = try #require(PartnerProfile.bundled["ohana"])
        var archive = PlainArchive(source: profile.source)
        archive.apply(try archive.plan(profile, Delivery(Self.before)))
        return (archive, profile)
    }

    @Test(arguments: verdicts) func `each fixture gets its verdict`(verdict: Verdict) throws {
        let (archive, profile) = try archive()
        let bytes = try SharedData.bytes("data/ohana/fixtures/\(verdict.fixture).csv")
        let plan = try archive.plan(profile, Delivery(files: [.init(name: verdict.table + ".csv", bytes: bytes)]))
        #expect(plan.rowsRead == verdict.rows)
        #expect(plan.rowsRejected == verdict.rejected)
        #expect(Set(plan.findings.map(\.code).filter { $0.severity != .note }) == verdict.faults)
    }

    @Test func `no fixture is without a verdict`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: SharedData.path("data/ohana/fixtures"))
        #expect(names.count == 51)
        #expect(Set(names) == Set(Self.verdicts.map { $0.fixture + ".csv" }))
    }

    @Test func `dates and times land as what they mean`() throws {
        let (archive, profile) = try archive()
        func values(_ fixture: String, _ name: String, _ table: ListingTable) throws -> [String?] {
            let bytes = try SharedData.bytes("data/ohana/fixtures/\(fixture).csv")
            let plan = try archive.plan(profile, Delivery(files: [.init(name: name, bytes: bytes)]))
            let wanted = [
                "from_date", "to_date", "valid_from", "valid_to", "opens_at", "closes_at", "year_incorporated",
            ]
            return plan.changes.filter { $0.table == table && $0.kind != .notConfirmed }.flatMap(\.fields)
                .filter { wanted.contains($0.column) }.map(\.new)
        }
        #expect(
            try values("hs_with_2_digit_year", "holiday_schedules.csv", .closures) == ["2014-01-02", "2014-01-12"])
        #expect(
            try values("hs_with_spelled_out_date", "holiday_schedules.csv", .closures) == ["2014-12-24", "2014-12-24"])
        #expect(
            try values("valid_location_holiday_schedule", "holiday_schedules.csv", .schedules)
                == ["2014-01-11", "2014-11-27", "10:00", "15:00"])
        #expect(try values("org_with_2_digit_year", "organizations.csv", .organizations) == ["1970"])
        #expect(try values("org_with_spelled_out_date", "organizations.csv", .organizations) == ["1970"])
    }

    /// Counted with python's `csv`; of the holidays three have the year 1, which is no day.
    @Test func `the sample list lands whole but for holidays without a year`() throws {
        let profile = try #require(PartnerProfile.bundled["ohana"])
        let delivery = try Delivery(path: SharedData.path("data/ohana/data/sample-csv"))
        var archive = PlainArchive(source: profile.source)
        let plan = try archive.plan(profile, delivery)
        let counts: [ListingTable: Int] = [
            .organizations: 8, .locations: 22, .services: 23, .serviceAtLocations: 23, .programs: 1,
            .phones: 54, .taxonomyTerms: 290, .addresses: 42, .closures: 0,
        ]
        for (table, count) in counts { #expect(plan.count(of: .create, in: table) == count, "\(table)") }
        #expect(plan.rowsRejected == 3)
        archive.apply(plan)
        #expect(try archive.plan(profile, delivery).changes.isEmpty)
    }
}
