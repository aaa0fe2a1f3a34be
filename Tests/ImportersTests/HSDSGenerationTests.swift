import Directory
import Importers
import TestSupport
import Testing

struct HSDSGenerationTests {
    private func plan(_ files: [String: String]) throws -> ChangePlan {
        try PlainArchive(source: "p").plan(PartnerProfile(hsdsPackagesOf: "p"), Delivery(files))
    }

    private static let base = [
        "organizations.csv": "id,name,url\no1,Org,http://example.org\n",
        "services.csv": "id,name,organization_id\ns1,Service,o1\n",
        "locations.csv": "id,name\nl1,Place\n",
    ]

    @Test(arguments: [
        (
            "regular_schedules", "id,service_id,weekday,opens_at,closes_at\nr,s1,1,09:00:00,17:00:00",
            ListingTable.schedules, "r",
            ["service_id=p:s1", "freq=WEEKLY", "byday=MO", "opens_at=09:00", "closes_at=17:00"]
        ),
        (
            "regular_schedule", "id,location_id,weekday,opens_at,closes_at\nr,l1,Sunday,9:00,12:00", .schedules, "r",
            ["location_id=p:l1", "freq=WEEKLY", "byday=SU", "opens_at=09:00", "closes_at=12:00"]
        ),
        (
            "holiday_schedules", "id,service_id,closed,start_date,end_date\nh,s1,true,2019-12-24,2019-12-26", .closures,
            "h", ["service_id=p:s1", "from_date=2019-12-24", "to_date=2019-12-26"]
        ),
        (
            "holiday_schedules",
            "id,service_id,closed,opens_at,closes_at,start_date,end_date\nh,s1,false,10:00,12:00,2019-12-24,2019-12-24",
            .schedules, "holiday/h",
            [
                "service_id=p:s1", "valid_from=2019-12-24", "valid_to=2019-12-24", "freq=WEEKLY",
                "byday=MO,TU,WE,TH,FR,SA,SU", "opens_at=10:00", "closes_at=12:00",
            ]
        ),
        (
            "physical_addresses",
            "id,location_id,address_1,address_2,address_3,address_4,city\na,l1,Via Roma 1,int. 2,,scala B,Asti",
            .addresses, "a",
            [
                "location_id=p:l1", "address_1=Via Roma 1", "address_2=int. 2, scala B", "city=Asti",
                "address_type=physical",
            ]
        ),
        (
            "postal_addresses", "id,location_id,address_1\na,l1,Casella 7", .addresses, "postal/a",
            ["location_id=p:l1", "address_1=Casella 7", "address_type=postal"]
        ),
        (
            "eligibilities", "id,service_id,eligibility\ne,s1,teen", .eligibilityRules, "e",
            ["service_id=p:s1", "kind=custom", "source_text=teen"]
        ),
        (
            "eligibility", "id,service_id,eligibility,minimum_age,maximum_age\ne,s1,,16,", .eligibilityRules, "e/age",
            ["service_id=p:s1", "kind=age", "parameters=16.."]
        ),
        (
            "payments_accepted", "id,service_id,payment\nx,s1,cash", .costOptions, "payment/x",
            ["service_id=p:s1", "option=payment accepted", "amount_description=cash"]
        ),
        (
            "accessibility_for_disabilities", "id,location_id,accessibility,details\nx,l1,ramp,by the yard",
            .accessibility, "x", ["location_id=p:l1", "description=ramp", "details=by the yard"]
        ),
        (
            "services_taxonomy", "id,service_id,taxonomy_id,taxonomy_detail\nx,s1,health.pharmacy,at night",
            .attributes,
            "services_taxonomy/x",
            ["link_id=p:s1", "taxonomy_term_id=health.pharmacy", "link_entity=services", "label=at night"]
        ),
        (
            "service_attributes", "id,service_id,taxonomy_term_id\nx,s1,health.pharmacy", .attributes,
            "service_attributes/x", ["link_id=p:s1", "taxonomy_term_id=health.pharmacy", "link_entity=services"]
        ),
        (
            "other_attributes", "id,link_id,link_type,taxonomy_term_id\nx,l1,location,health.pharmacy", .attributes,
            "other_attributes/x", ["link_id=p:l1", "taxonomy_term_id=health.pharmacy", "link_entity=location"]
        ),
        (
            "taxonomy", "id,name,parent_id,parent_name,vocabulary\nx,Food,,,AIRS", .taxonomyTerms, "x",
            ["name=Food", "taxonomy=AIRS"]
        ),
        ("taxonomy_term", "id,term\nx,Food", .taxonomyTerms, "x", ["name=Food"]),
        (
            "service_area", "id,service_id,service_area\nx,s1,Asti", .serviceAreas, "x",
            ["service_id=p:s1", "name=Asti"]
        ),
        ("language", "id,service_id,language\nx,s1,it", .languages, "x", ["service_id=p:s1", "code=it"]),
        ("languages", "id,service_id,language\nx,s1,Italian", .languages, "x", ["service_id=p:s1", "name=Italian"]),
        ("schedule", "id,service_id,byday\nx,s1,MO", .schedules, "x", ["service_id=p:s1", "byday=MO"]),
    ])
    func `an old table becomes one of today, value by value`(
        name: String, text: String, table: ListingTable, id: String, wanted: [String]
    ) throws {
        let plan = try plan(Self.base.merging([name + ".csv": text + "\n"]) { $1 })
        let change = try #require(plan.changes.first { $0.table == table && $0.sourceID == id })
        #expect(change.fields.map { "\($0.column)=\($0.new ?? "")" }.sorted() == wanted.sorted())
        #expect(plan.rowsRejected == 0)
        #expect(plan.findings.allSatisfy { $0.code == .unstructuredEligibility })
        #expect(plan.rowsRead == 4)
    }

    @Test func `old columns of a table of today give what they say besides`() throws {
        let plan = try plan([
            "organizations.csv": "id,name,url\no1,Org,http://example.org\n", "locations.csv": "id,name\nl1,Place\n",
            "services.csv": """
            id,name,taxonomy_ids,location_id
            s1,Both,"health.pharmacy, food.canteen",l1
            s2,Neither,,
            s3,Strange,no.such.term,l9
            """,
            "phones.csv":
                "id,service_id,number,language,department\np1,s1,0131 1,\"en, Spanish\",Desk\np2,s1,0131 2,,\n",
        ])
        func ids(_ table: ListingTable) -> [String] {
            plan.changes.filter { $0.table == table }.map(\.sourceID).sorted()
        }
        #expect(ids(.services) == ["s1", "s2", "s3"] && ids(.phones) == ["p1", "p2"])
        #expect(ids(.attributes) == ["services/s1/food.canteen", "services/s1/health.pharmacy"])
        #expect(ids(.serviceAtLocations) == ["services/s1"])
        let codes = plan.changes.filter { $0.table == .languages }.flatMap(\.fields).filter { $0.column == "code" }
        #expect(codes.compactMap(\.new) == ["en", "es"])
        let website = plan.changes.first { $0.table == .organizations }?.fields.first { $0.column == "website" }
        #expect(website?.new == "http://example.org")
        #expect(plan.rowsRejected == 0 && plan.rowsRead == 7)
        let seen = plan.findings.map { "\($0.file) \($0.line ?? 0) \($0.code.rawValue) \($0.value ?? "")" }.sorted()
        #expect(
            seen == [
                "phones.csv 1 unknown_column department", "services.csv 4 dangling_reference l9",
                "services.csv 4 unknown_term no.such.term",
            ])
    }

    @Test(arguments: [
        ("services.csv", "id,name\n1,A\n", "hsds-csv"),
        ("services.csv", "id,name,location_id\n1,A,\n", "hsds-csv 1.0"),
        ("services.csv", "id,name,taxonomy_ids\n1,A,\n", "hsds-csv 1.1"),
        ("services_taxonomy.csv", "id,service_id,taxonomy_id\n", "hsds-csv 1.1"),
        ("taxonomy.csv", "id,name,vocabulary\n", "hsds-csv 1.1"),
        ("physical_addresses.csv", "id,location_id\n", "hsds-csv 1.1–2.0"),
        ("service_attributes.csv", "id,service_id,taxonomy_term_id\n", "hsds-csv 2.0"),
        ("organizations.csv", "id,name,website\n1,A,\n", "hsds-csv 3.0"),
        ("addresses.csv", "id,location_id\n", "hsds-csv 3.0"), ("url.csv", "id,url\n", "hsds-csv 3.1"),
    ])
    func `the version is told from the files`(name: String, text: String, format: String) throws {
        #expect(try plan([name: text]).format == format)
    }

    @Test func `a taxonomy without parents or vocabulary is one of version 3`() throws {
        let plan = try plan(["taxonomy.csv": "id,name,description\nx,Needs,All of them\n"])
        #expect(plan.changes.map(\.table) == [.taxonomies])
        #expect(plan.findings.isEmpty)
    }
}

/// Packages that others published, counted line by line.
@Suite(.enabled(if: SharedData.isPresent, "needs the shared real data")) struct PublishedPackageTests {
    private func plan(_ path: String) throws -> ChangePlan {
        let profile = PartnerProfile(hsdsPackagesOf: "p")
        return try Importer(profile).plan(path: SharedData.path(path), known: KnownRecords(source: "p"))
    }

    @Test(arguments: [
        ("data/hsds1-sample/simple", "hsds-csv 1.1"), ("data/hsds1-sample/all_resources", "hsds-csv 1.1"),
        ("data/hsds-transformer/spec/fixtures/base_transformer/output/data", "hsds-csv 1.1"),
        ("data/oruk/uk-profile/examples/csv", "hsds-csv 3.0"), ("data/hsds-spec/examples/csv", "hsds-csv 3.0"),
        ("data/hsds-validator-cases/example-profile/examples/csv", "hsds-csv 3.0"),
    ])
    func `a published package is known by its version, and each row lands or is named`(
        path: String, format: String
    ) throws {
        let plan = try plan(path)
        #expect(plan.format == format)
        let named = plan.findings.filter(\.rejectsRow).filter { $0.line != nil }
        #expect(plan.rowsRejected == Set(named.map { "\($0.file):\($0.line ?? 0)" }).count)
    }
}
