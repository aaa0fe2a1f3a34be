import Directory
import Foundation
import Importers
import TestSupport
import Testing

/// HSDS and Open Referral UK documents that nobody here wrote, counted by another reader of JSON.
@Suite(.enabled(if: SharedData.isPresent, "needs the shared real data")) struct HSDSJSONRealDataTests {
    private static let profile = PartnerProfile(.hsdsJSON, of: "p")

    /// Every JSON file below the folders, whatever the depth.
    private func delivery(_ folders: String...) throws -> Delivery {
        var files: [Delivery.File] = []
        for folder in folders {
            let names = FileManager.default.enumerator(atPath: SharedData.path(folder))?.allObjects as? [String]
            for name in try #require(names).sorted() where name.hasSuffix(".json") {
                files.append(.init(name: name, bytes: try SharedData.bytes(folder + "/" + name)))
            }
        }
        return Delivery(files: files)
    }

    /// How many identifiers the objects in members of a name have, found by looking everywhere.
    private func count(_ members: Set<String>, in delivery: Delivery, tops: (String) -> Bool) throws -> Int {
        var found: Set<String> = []
        func walk(_ value: Any, isListed: Bool) {
            if let list = value as? [Any] { list.forEach { walk($0, isListed: isListed) } }
            guard let object = value as? [String: Any] else { return }
            if isListed, let id = object["id"] { found.insert("\(id)") }
            for (name, inner) in object {
                walk(inner, isListed: members.contains(name) || name == "contents" && isListed)
            }
        }
        for file in delivery.files {
            walk(
                try JSONSerialization.jsonObject(with: Data(file.bytes), options: .fragmentsAllowed),
                isListed: tops(file.name))
        }
        return found.count
    }

    private func expectCounts(of delivery: Delivery, in plan: ChangePlan) throws {
        let tables: [(ListingTable, Set<String>, String)] = [
            (.organizations, ["organization"], "organization"), (.services, ["services", "service"], "service"),
            (.locations, ["locations", "location"], "location"),
            (.serviceAtLocations, ["service_at_locations"], "service_at_location"),
            (.taxonomies, ["taxonomy_detail"], "taxonom"),
            (.taxonomyTerms, ["taxonomy_term", "taxonomy_terms"], "taxonomy_term"),
            (.programs, ["program", "programs"], "-"),
            (.units, ["unit"], "-"),
        ]
        for (table, members, stem) in tables {
            let wanted = try count(members, in: delivery) { path in
                let name = path.split(separator: "/").first.map(String.init) ?? path
                guard name.hasPrefix(stem) else { return false }
                let others = ["service_at", "taxonomy_term"].filter { $0.count > stem.count }
                return !others.contains { name.hasPrefix($0) }
            }
            let landed = plan.changes.filter { $0.table == table && !$0.sourceID.hasPrefix("label/") }
            #expect(landed.count == wanted, "\(table)")
        }
    }

    private func expectNothingNew(_ delivery: Delivery) throws {
        var archive = PlainArchive(source: "p")
        archive.apply(try archive.plan(Self.profile, delivery))
        #expect(try archive.plan(Self.profile, delivery).isEmpty)
    }

    private func plan(_ delivery: Delivery) throws -> ChangePlan {
        try PlainArchive(source: "p").plan(Self.profile, delivery)
    }

    /// The findings of a file as `line code field value`, but for those that the standard's own examples give rise to.
    private func remarks(_ plan: ChangePlan, _ file: String) -> [String] {
        plan.findings.filter { $0.file == file && !Self.usual.contains($0.field ?? "") }.map { finding in
            let parts = [finding.line.map(String.init), finding.code.rawValue, finding.field, finding.value]
            return parts.compactMap { $0 }.joined(separator: " ")
        }.sorted()
    }

    /// Fields that the examples of HSDS 3.x fill with points off the globe and with records that are nowhere.
    private static let usual: Set<String> = [
        "latitude", "location/latitude", "locations/latitude", "service_at_locations/location/latitude",
        "services/service_at_locations/location/latitude", "service/organization/locations/latitude",
        "organization/locations/latitude", "parent_organization_id",
    ]

    @Test(arguments: [
        "data/hsds-mock-api/data", "data/hsds-validator-cases/stevens/correct_example", "data/oruk/V3.0-UK-Default",
        "data/oruk/uk-profile/examples", "data/hsds-validator-cases/example-profile/examples",
    ])
    func `every record with an identifier lands, none is rejected, and the same again changes nothing`(
        folder: String
    ) throws {
        let delivery = try delivery(folder)
        let plan = try plan(delivery)
        #expect(plan.rowsRejected == 0)
        try expectCounts(of: delivery, in: plan)
        try expectNothingNew(delivery)
        let codes = Set(plan.findings.map(\.code)).subtracting([.badCoordinate, .danglingReference, .unknownTerm])
        // Two descriptions of a page are no listing, and ten organisations have no type of identifier.
        // The examples of the standard are the first of ten pages.
        #expect(codes.isSubset(of: [.unknownRecord, .inconsistentRepeat, .missingMember, .wrongTotal]))
    }

    @Test func `each table of the mock interface has its one record`() throws {
        let plan = try plan(delivery("data/hsds-mock-api/data"))
        let without: Set<ListingTable> = [
            .areas, .eligibilityRules, .documentRequirements, .documentsIssued, .closures, .translations,
            .referralAgreements,
        ]
        for table in ListingTable.allCases {
            #expect(plan.count(of: .create, in: table) == (without.contains(table) ? 0 : 1), "\(table)")
        }
        let phone = plan.changes.first { $0.table == .phones }
        let owners = phone?.fields.map(\.column).filter { $0.hasSuffix("_id") }
        #expect(
            owners == ["location_id", "service_id", "organization_id", "contact_id", "service_at_location_id"])
    }

    @Test func `the default feed of Open Referral UK has only what is wrong in it named`() throws {
        let plan = try plan(delivery("data/oruk/V3.0-UK-Default"))
        // One organisation has the identifier of the example's, under another name.
        #expect(
            remarks(plan, "organization_list.json") == [
                "12 inconsistent_repeat name Global Outreach Initiative",
                "17 missing_member organization_identifiers/identifier_type",
            ])
        for file in [
            "api_details.json", "service_full.json", "service_list.json", "service_at_location_list.json",
            "taxonomy_term.json",
        ] {
            #expect(remarks(plan, file).isEmpty)
        }
        // Eleven attributes are words alone, and all differ.
        let terms = plan.changes.filter { $0.table == .taxonomyTerms && $0.sourceID.hasPrefix("label/") }
        #expect(terms.count == 11)
        #expect(terms.contains { $0.fields == [FieldChange("name", from: nil, to: "International Aid")] })
    }

    @Test func `each defect of the failing feed of Open Referral UK is named, and what is good lands`() throws {
        let delivery = try delivery("data/oruk/V3.0-UK-Fail")
        let plan = try plan(delivery)
        #expect(
            remarks(plan, "api_details.json") == [
                "1 missing_member profile", "3 bad_url openapi_url docs-openreferraluk-org/en/latest/openapi30.json",
            ])
        // One organisation and one place of a service came of ten; four services came of one.
        #expect(remarks(plan, "organization_list.json") == ["2 wrong_total total_items 10"])
        #expect(remarks(plan, "service_at_location_list.json") == ["2 wrong_total total_items 10"])
        #expect(
            remarks(plan, "service_at_location_full.json") == [
                "2 shared_identifier id 3a19ff88-4620-4d17-9830-ac1d859eb5d5"
            ])
        #expect(
            remarks(plan, "service_full.json") == [
                "4 bad_url url example/counselling", "5 bad_email email email-example_com",
            ])
        #expect(
            remarks(plan, "service_list.json") == [
                "10 missing_value name", "13 bad_url url example_counselling", "14 bad_email email email-example_com",
                "2 wrong_total total_items 1",
                "25 shared_identifier organization/id ac148810-d857-441c-9679-408f346de14b",
                "35 missing_value name", "38 bad_url url example_counselling", "39 bad_email email email-example_com",
                "60 missing_value name", "63 bad_url url example_counselling", "64 wrong_type email false",
                "85 missing_value name", "88 bad_email email 12345",
            ])
        #expect(
            remarks(plan, "taxonomy_term.json") == ["1 missing_member description", "6 bad_url term_uri example_com"])
        #expect(
            remarks(plan, "taxonomy_term_list.json") == [
                "14 dangling_reference parent_id 0bc248fa-dc27-4650-9ba4-8f1a24ef16a2"
            ])
        #expect(plan.rowsRejected == 4)
        // Of the four services without a name two are nowhere whole, one twice in the list is whole in another file;
        // the organisations in them land.
        #expect(plan.count(of: .create, in: .services) == 1)
        #expect(plan.count(of: .create, in: .organizations) == 5)
        try expectNothingNew(delivery)
    }

    @Test func `the examples of the standard are read in every shape that they have`() throws {
        let whole = try delivery("data/hsds-spec/examples")
        let delivery = Delivery(files: whole.files.filter { !$0.name.contains("/") })
        let plan = try plan(delivery)
        for table in ListingTable.allCases where table.isStandard && ![.urls, .units].contains(table) {
            let isLost = table == .attributes || table == .serviceCapacities
            #expect(plan.count(of: .create, in: table) == (isLost ? 0 : 1), "\(table)")
        }
        // The one attribute points at a record that is not in the examples.
        #expect(plan.findings.filter { $0.field == "link_id" }.map(\.code) == [.danglingReference])
        #expect(plan.rowsRejected == 1)
        try expectNothingNew(delivery)
        let guidance = try self.delivery("data/hsds-spec/docs")
        let shown = try self.plan(guidance)
        #expect(shown.findings.isEmpty)
        #expect(shown.count(of: .create, in: .services) == 4)
        #expect(shown.count(of: .create, in: .attributes) == 4)
        #expect(shown.count(of: .create, in: .schedules) == 3)
        #expect(shown.count(of: .create, in: .metadata) == 3)
    }

    @Test func `an empty object is an empty file`() throws {
        let plan = try plan(delivery("data/hsds-validator-cases/stevens/empty_json"))
        #expect(plan.findings.map(\.code) == [.emptyFile])
        #expect(plan.isUnreadable)
    }

    @Test func `tables of HSDS 1 as JSON lists are told by their files' names`() throws {
        let delivery = try delivery("data/servicenet-fixtures/healthleads/minimal")
        let plan = try plan(delivery)
        #expect(!plan.findings.contains { $0.code == .unknownRecord || $0.code == .unreadableFile })
        #expect(plan.rowsRead == delivery.files.count)
        for table in [ListingTable.organizations, .services, .locations, .addresses, .phones, .taxonomyTerms] {
            #expect(plan.changes.count { $0.table == table && !$0.sourceID.hasPrefix("label/") } == 1, "\(table)")
        }
        // No identifier is given, so that nothing can point at anything: what cannot do without its service is named.
        let rejected = Set(plan.findings.filter(\.rejectsRow).map(\.file))
        #expect(
            rejected == [
                "eligibility.json", "required_documents.json", "services_at_location.json", "services_taxonomy.json",
            ])
        try expectNothingNew(delivery)
    }

    @Test func `a form of another maker is named and not taken for HSDS`() throws {
        for name in ["agencies", "agencies-missing", "sites", "programs", "serviceSites", "complete", "minimal", "ids"]
        {
            let path = "data/servicenet-fixtures/icarol/\(name).json"
            let plan = try plan(
                Delivery(files: [.init(name: "\(name).json", bytes: try SharedData.bytes(path))]))
            #expect(plan.changes.isEmpty, "\(name)")
            #expect(plan.findings.allSatisfy { $0.code == .unknownRecord } && !plan.findings.isEmpty, "\(name)")
        }
    }
}
