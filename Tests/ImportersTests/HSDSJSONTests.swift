import Directory
import Importers
import Testing

struct HSDSJSONTests {
    static let profile = PartnerProfile(.hsdsJSON, of: "p")

    private func plan(_ files: [String: String]) throws -> ChangePlan {
        try PlainArchive(source: "p").plan(Self.profile, Delivery(files))
    }

    /// Each record as `table id column=value …`.
    private func lines(_ plan: ChangePlan) -> [String] {
        plan.changes.map { change in
            ([change.table.rawValue, change.sourceID] + change.fields.map { "\($0.column)=\($0.new ?? "")" })
                .joined(separator: " ")
        }
    }

    private static let service = """
        {
          "id": "s1", "name": "Mensa", "status": "active",
          "organization": {"id": "o1", "name": "Caritas", "description": "d"},
          "service_at_locations": [
            {"id": "x1", "location": {"id": "l1", "location_type": "physical", "name": "Sede"},
             "schedules": [{"id": "h1", "opens_at": "09:00", "byday": "MO"}]}
          ],
          "phones": [{"id": "t1", "number": "0131 1", "languages": [{"id": "g1", "code": "ar"}]}],
          "contacts": [{"id": "c1", "name": "Ufficio", "phones": [{"id": "t2", "number": "0131 2"}]}],
          "attributes": [
            {"id": "a1", "value": "v", "taxonomy_term": {"id": "m1", "name": "Cibo", "description": "",
             "taxonomy_detail": {"id": "y1", "name": "Bisogni", "description": "d"}}}
          ],
          "capacities": [{"id": "k1", "available": 3, "updated": "2025-01-01T00:00:00Z",
            "unit": {"id": "u1", "name": "posti"}}],
          "eligibility_rules": [{"id": "r1", "kind": "age", "parameters": "18.."}],
          "closures": [{"id": "z1", "from_date": "2025-08-15", "to_date": "2025-08-16"}]
        }
        """

    private static let records = [
        "organizations p:o1 name=Caritas description=d",
        "services p:s1 organization_id=p:o1 name=Mensa status=active",
        "locations p:l1 location_type=physical name=Sede",
        "service_at_locations p:x1 service_id=p:s1 location_id=p:l1",
        "contacts p:c1 service_id=p:s1 name=Ufficio", "phones p:t1 service_id=p:s1 number=0131 1",
        "phones p:t2 contact_id=p:c1 number=0131 2",
        "schedules p:h1 service_at_location_id=p:x1 byday=MO opens_at=09:00", "languages p:g1 phone_id=p:t1 code=ar",
        "units p:u1 name=posti",
        "service_capacities p:k1 service_id=p:s1 unit_id=p:u1 available=3 updated=2025-01-01T00:00:00Z",
        "attributes p:a1 link_id=p:s1 taxonomy_term_id=p:m1 link_entity=services value=v",
        "taxonomies p:y1 name=Bisogni description=d", "taxonomy_terms p:m1 name=Cibo taxonomy_id=p:y1",
        "eligibility_rules p:r1 service_id=p:s1 kind=age parameters=18..",
        "closures p:z1 service_id=p:s1 from_date=2025-08-15 to_date=2025-08-16",
    ].map { $0.replacing(" p:", with: " ", maxReplacements: 1) }

    @Test(arguments: [
        service, "[\(service)]", "{\"total_items\": 1, \"contents\": [\(service)], \"empty\": false}",
        service.replacing("\n", with: " ") + "\n", "{\"services\": [\(service)]}",
    ])
    func `a service alone, in an array, in an envelope, on a line and in a list gives the same records`(
        text: String
    ) throws {
        let plan = try plan(["anything.json": text])
        #expect(lines(plan) == Self.records)
        // An empty description is given, and a member that is given is not missing.
        #expect(plan.findings.isEmpty)
        #expect(plan.rowsRead == 16 && plan.rowsRejected == 0)
    }

    @Test func `the same network told from its organisation and from its place is the same records`() throws {
        let fromOrganization = """
            {"id": "o1", "name": "O", "description": "d",
             "services": [{"id": "s1", "name": "S", "status": "active", "schedules": [{"id": "h1", "byday": "MO"}],
               "service_at_locations": [{"id": "x1", "location": {"id": "l1"}}]}],
             "locations": [{"id": "l1", "location_type": "postal", "phones": [{"id": "t1", "number": "1"}]}]}
            """
        let fromPlace = """
            {"id": "x1",
             "service": {"id": "s1", "name": "S", "status": "active", "schedules": [{"id": "h1", "byday": "MO"}],
               "organization": {"id": "o1", "name": "O", "description": "d"}},
             "location": {"id": "l1", "location_type": "postal", "organization_id": "o1",
               "phones": [{"id": "t1", "number": "1"}]}}
            """
        let one = try plan(["organizations.json": fromOrganization])
        let other = try plan(["service_at_locations.json": fromPlace])
        #expect(one.findings.isEmpty && other.findings.isEmpty)
        #expect(
            lines(one) == [
                "organizations o1 name=O description=d", "services s1 organization_id=p:o1 name=S status=active",
                "locations l1 location_type=postal organization_id=p:o1",
                "service_at_locations x1 service_id=p:s1 location_id=p:l1", "phones t1 location_id=p:l1 number=1",
                "schedules h1 service_id=p:s1 byday=MO",
            ])
        #expect(lines(one) == lines(other))
        let both = try plan(["a.json": fromOrganization, "b.json": fromPlace])
        #expect(lines(both) == lines(one))
        #expect(both.findings.isEmpty)
    }

    @Test func `services of a place and places of a service are joined`() throws {
        let plan = try plan([
            "services.json":
                "{\"id\":\"s1\",\"name\":\"S\",\"status\":\"active\",\"locations\":[{\"id\":\"l1\",\"location_type\":\"physical\"}]}"
        ])
        #expect(lines(plan).last == "service_at_locations s1/l1 service_id=p:s1 location_id=p:l1")
        #expect(plan.findings.isEmpty)
    }

    @Test func `a detail that stands in two objects of a table is a detail of each`() throws {
        let language = "\"languages\":[{\"id\":\"g\",\"code\":\"ur\"}]"
        func service(_ id: String) -> String { "{\"id\":\"\(id)\",\"name\":\"S\",\"status\":\"active\",\(language)}" }
        let plan = try plan(["services.json": "[\(service("s2")),\(service("s1")),\(service("s2"))]"])
        #expect(
            lines(plan).filter { $0.hasPrefix("languages") } == [
                "languages g service_id=p:s1 code=ur", "languages g/s2 service_id=p:s2 code=ur",
            ])
        #expect(plan.findings.isEmpty)
    }

    @Test func `a record without an identifier has one made of what it says, and it is said once`() throws {
        let first =
            "{\"id\":\"s1\",\"name\":\"S\",\"status\":\"active\",\"phones\":[{\"number\":\"1\"},{\"number\":\"2\"}]}"
        let second =
            "{\"id\":\"s1\",\"name\":\"S\",\"status\":\"active\",\"phones\":[{\"number\":\"2\"},{\"number\":\"1\"}]}"
        let (one, other) = (try plan(["services.json": first]), try plan(["services.json": second]))
        #expect(one.count(of: .create, in: .phones) == 2)
        #expect(lines(one) == lines(other))
        #expect(one.findings.map(\.code) == [.missingIdentifier])
        #expect(one.findings.first?.field == "phones/id" && one.findings.first?.rejectsRow == false)
    }

    @Test func `members that nobody filled in give nothing, and what no number can hold is kept`() throws {
        let text = """
            {"id": "o1", "name": "O", "description": "", "filled": ["description"],
             "phones": [{"id": "t1", "number": "1", "as_given": {"extension": "int. 3"}}]}
            """
        let plan = try plan(["organizations.json": text])
        #expect(lines(plan) == ["organizations o1 name=O", "phones t1 organization_id=p:o1 number=1 extension=int. 3"])
        #expect(plan.findings.map(\.code) == [.missingMember])
    }

    @Test(arguments: [
        ("\"email\": false", FindingCode.wrongType, "email", 6), ("\"alert\": {\"it\": 1}", .wrongType, "alert", 6),
        ("\"minimum_age\": \"ten\"", .badNumber, "minimum_age", 6), ("\"x\": 1", .unknownMember, "x", 6),
        ("\"phones\": \"0131\"", .wrongType, "phones", 6), ("\"phones\": [7]", .wrongType, "phones", 6),
        ("\"phones\": [{\"id\": 1}]", .missingValue, "phones/number", 6),
        ("\"organization_id\": \"nobody\"", .danglingReference, "organization_id", 6),
        ("\"phones\": [\n{\"id\": 1, \"number\": \"?\"}]", .badPhone, "phones/number", 7),
        ("\"url\": \"a b\", \"url\": \"https://a.example\"", .repeatedMember, "url", 6),
    ])
    func `what is wrong with a member is named with its place and path`(
        member: String, code: FindingCode, field: String, line: Int
    ) throws {
        let text = "[\n{\n\"id\": \"s1\",\n\"name\": \"S\",\n\"status\": \"active\",\n\(member)\n}]"
        let plan = try plan(["services.json": text])
        let finding = try #require(plan.findings.first { $0.code == code }, "\(plan.findings)")
        #expect(finding.field == field)
        #expect(finding.line == line)
        #expect(finding.column != nil)
        #expect(plan.changes.contains { $0.table == .services })
    }

    @Test func `an object that is no record is named, and the others land`() throws {
        let plan = try plan([
            "root.json": "{\"weather\": \"fine\", \"wind\": \"north\"}", "empty.json": "{}",
            "services.json": "[{\"id\":\"s1\",\"name\":\"S\",\"status\":\"active\"}, 7]", "broken.json": "{\"id\":",
        ])
        #expect(plan.findings.map(\.file) == ["broken.json", "empty.json", "root.json", "services.json"])
        #expect(plan.findings.map(\.code) == [.unreadableFile, .emptyFile, .unknownRecord, .unknownRecord])
        #expect(lines(plan) == ["services s1 name=S status=active"])
    }

    @Test func `what an interface says of itself is checked and is no record`() throws {
        let whole = "{\"version\": \"3.0\", \"profile\": \"https://p.example\", \"openapi_url\": \"https://a.example\"}"
        #expect(try plan(["root.json": whole]).findings.isEmpty)
        let faulty = "{\"version\": \"3.0\",\n\"openapi_url\": \"a-example\"}"
        let plan = try plan(["root.json": faulty])
        #expect(plan.findings.map(\.code) == [.missingMember, .badURL])
        #expect(plan.findings.map(\.field) == ["profile", "openapi_url"])
        #expect(plan.findings.last?.line == 2)
        #expect(plan.changes.isEmpty)
    }

    private func page(_ ids: [String], of total: Int) -> String {
        let contents = ids.map { "{\"id\":\"\($0)\",\"name\":\"S\",\"status\":\"active\"}" }.joined(separator: ",")
        return
            "{\n\"total_items\": \(total), \"links\": {\"next\": 2},\n\"contents\": [\(contents)],\n\"empty\": false}"
    }

    @Test func `pages of a list that together have another number of entries than they say are told, whole ones not`()
        throws
    {
        let first = page(["s1", "s2"], of: 3)
        let plan = try plan(["services.json": first])
        #expect(plan.findings.map(\.code) == [.wrongTotal])
        #expect(plan.findings.map(\.line) == [2])
        #expect(plan.findings.map(\.value) == ["3"])
        #expect(plan.findings.map(\.expected) == ["2"])
        #expect(plan.rowsRejected == 0)
        #expect(try self.plan(["services-1.json": first, "services-2.json": page(["s3"], of: 3)]).findings.isEmpty)
        let last = "{\"contents\": [{\"id\":\"s1\",\"name\":\"S\",\"status\":\"active\"}],\"total_items\": 4}"
        #expect(try self.plan(["services.json": last]).findings.map(\.value) == ["4"])
    }

    @Test func `one UUID for records of two kinds is told, one word for both is not`() throws {
        func service(_ id: String) -> String {
            """
            {"id": "\(id)", "name": "S", "status": "active",
             "organization": {"id": "\(id)", "name": "O", "description": "d"}}
            """
        }
        let plan = try plan(["services.json": service("ac148810-d857-441c-9679-408f346de14b")])
        #expect(plan.findings.map(\.code) == [.sharedIdentifier])
        #expect(plan.findings.map(\.expected) == ["organizations"])
        #expect(lines(plan).count == 2)
        #expect(try self.plan(["services.json": service("1")]).findings.isEmpty)
    }

    @Test func `records that a service of no use points at land all the same`() throws {
        let text =
            "{\"id\":\"s1\",\"status\":\"active\",\"minimum_age\":3,\"organization\":{\"id\":\"o1\",\"name\":\"O\",\"description\":\"d\"},\"phones\":[{\"id\":\"t1\",\"number\":\"1\"}]}"
        let plan = try plan(["services.json": text])
        #expect(lines(plan) == ["organizations o1 name=O description=d"])
        #expect(plan.findings.map(\.code) == [.missingValue])
        #expect(plan.rowsRejected == 1)
    }

    @Test func `a service of HSDS 2 or Open Referral UK 1 is read under its former names`() throws {
        let text = """
            {"id": "s1", "name": "S", "status": "active", "fundings": [{"id": "f1", "source": "EU"}],
             "regular_schedules": [{"id": "h1", "byday": "MO", "opens_at": "09:00", "closes_at": "10:00"}],
             "eligibilitys": [{"id": "r1", "eligibility": "residents"}],
             "service_taxonomys": [{"id": "a1", "taxonomy": {"id": "m1", "name": "Food", "description": "d"}}],
             "service_at_locations": [{"id": "x1", "location": {"id": "l1", "name": "Hall", "location_type": "physical",
               "accessibility_for_disabilities": [{"id": "d1", "accessibility": "ramp"}],
               "physical_addresses": [{"id": "p1", "address_1": "Via Roma 1", "city": "Tortona",
                 "state_province": "AL", "postal_code": "15057", "country": "IT"}]}}]}
            """
        let plan = try plan(["services.json": text])
        #expect(
            lines(plan).filter { !$0.hasPrefix("services") && !$0.hasPrefix("locations") } == [
                "service_at_locations x1 service_id=p:s1 location_id=p:l1",
                "addresses p1 location_id=p:l1 address_1=Via Roma 1 city=Tortona state_province=AL postal_code=15057 "
                    + "country=IT address_type=physical",
                "schedules h1 service_id=p:s1 freq=WEEKLY byday=MO opens_at=09:00 closes_at=10:00",
                "funding f1 service_id=p:s1 source=EU", "accessibility d1 location_id=p:l1 description=ramp",
                "attributes a1 link_id=p:s1 taxonomy_term_id=p:m1 link_entity=services",
                "taxonomy_terms m1 name=Food description=d",
                "eligibility_rules r1 service_id=p:s1 kind=custom source_text=residents",
            ])
        #expect(plan.rowsRejected == 0)
    }
}
