import Testing

@testable import Directory

struct ServiceNetworkTests {
    static func builder() -> NetworkBuilder {
        var builder = NetworkBuilder()
        let rows: [ListingRecord] = [
            ListingRecord(.areas, id: "it:p", ["kind": "province", "name": "Alessandria"]),
            ListingRecord(.areas, id: "it:m", ["kind": "municipality", "name": "Ovada", "parent_id": "it:p"]),
            ListingRecord(.organizations, id: "o:1", ["name": "ASL"]),
            ListingRecord(
                .services, id: "s:1",
                ["name": "Ambulatorio", "organization_id": "o:1", "minimum_age": "18", "assured_date": "2026-10-01"]),
            ListingRecord(
                .locations, id: "l:1", ["name": "Sede", "latitude": "44.64", "longitude": "8.64", "area_id": "it:m"]),
            ListingRecord(.serviceAtLocations, id: "sl:1", ["service_id": "s:1", "location_id": "l:1"]),
            ListingRecord(.attributes, id: "t:1", ["link_id": "s:1", "taxonomy_term_id": "health.doctor.walk_in"]),
            ListingRecord(
                .documentRequirements, id: "d:1",
                ["service_id": "s:1", "alternative_group": "1", "document": "permit"]),
            ListingRecord(
                .documentRequirements, id: "d:2",
                ["service_id": "s:1", "alternative_group": "1", "document": "permit_receipt"]),
            ListingRecord(
                .documentRequirements, id: "d:3",
                ["service_id": "s:1", "alternative_group": "2", "document": "tax_code"]),
            ListingRecord(
                .documentsIssued, id: "i:1", ["service_id": "s:1", "document": "health_card", "after_days": "1"]),
            ListingRecord(
                .phones, id: "f:1", ["number": "0131 555 001", "service_id": "s:1", "is_confidential": "true"]),
            ListingRecord(.phones, id: "f:2", ["number": "0131 555 002", "organization_id": "o:1"]),
            ListingRecord(
                .translations, id: "x:1",
                [
                    "link_entity": "services", "link_id": "s:1", "field_name": "name", "language": "en",
                    "text": "Clinic", "state": "reviewed",
                ]),
        ]
        for row in rows { builder.add(row) }
        return builder
    }

    @Test func `listings are built with all that hangs on them`() throws {
        let network = Self.builder().build()
        let service = try #require(network.findService("s:1"))
        #expect(service.requirements.map(\.alternatives) == [["permit", "permit_receipt"], ["tax_code"]])
        #expect(service.issues == [IssuedDocument("health_card", afterDays: 1)])
        #expect(service.eligibilityRules.map(\.condition) == [.age(18...200)])
        #expect(service.name.reading(in: "en").text == "Clinic")
        #expect(network.sites(of: service).map(\.locationID) == ["l:1"])
        #expect(network.faults().isEmpty)
    }

    @Test func `a term finds the services under it and not those beside it`() {
        let network = Self.builder().build()
        for term in ["health", "health.doctor", "health.doctor.walk_in"] {
            #expect(network.services(underTerm: term) == [0])
        }
        #expect(network.services(underTerm: "health.doctor.specialist").isEmpty)
    }

    @Test func `a confidential telephone gives way to the organisation's`() throws {
        let network = Self.builder().build()
        let service = try #require(network.findService("s:1"))
        #expect(network.publicPhones(of: service, at: nil).map(\.number) == ["0131 555 002"])
    }

    @Test func `a telephone of a confidential contact is confidential wherever else it hangs`() throws {
        var builder = Self.builder()
        builder.add(
            ListingRecord(.contacts, id: "c:1", ["name": "A", "organization_id": "o:1", "is_confidential": "true"]))
        builder.add(
            ListingRecord(
                .phones, id: "f:3", ["number": "0131 555 003", "organization_id": "o:1", "contact_id": "c:1"]))
        let network = builder.build()
        let organization = try #require(network.findOrganization("o:1"))
        #expect(organization.phones.filter { !$0.isConfidential }.map(\.number) == ["0131 555 002"])
    }

    @Test(arguments: [
        ["kind": "health_insurance", "source_text": "Serve la tessera sanitaria"],
        ["kind": "income", "parameters": "low", "source_text": "Redditi bassi"],
        ["kind": "magic", "parameters": "x"], ["kind": "custom", "source_text": "Su segnalazione"],
    ])
    func `a rule that cannot be read stays, and lets nobody in unasked`(values: [String: String]) throws {
        var builder = Self.builder()
        let row = values.merging(["service_id": "s:1"]) { old, _ in old }
        builder.add(ListingRecord(.eligibilityRules, id: "e:1", row))
        let rule = try #require(builder.build().findService("s:1")?.eligibilityRules.last)
        #expect(rule.id == "e:1")
        #expect(rule.condition.verdict(for: PersonFacts(), serviceAreaID: nil, areas: AreaTree()) == .unknown)
    }

    @Test func `ages that cross keep nobody in or out for sure`() throws {
        var builder = Self.builder()
        builder.add(ListingRecord(.services, id: "s:2", ["name": "X", "minimum_age": "65", "maximum_age": "18"]))
        var facts = PersonFacts()
        facts.age = 30
        let rule = try #require(builder.build().findService("s:2")?.eligibilityRules.first)
        #expect(rule.condition.verdict(for: facts, serviceAreaID: nil, areas: AreaTree()) == .unknown)
    }

    @Test(arguments: ["-1", "9223372036854775807", "1000001"])
    func `a count that cannot be one is no count`(count: String) throws {
        var builder = Self.builder()
        builder.add(
            ListingRecord(.services, id: "s:2", ["name": "X", "wait_days": count, "maximum_age": "\(Int.max)"]))
        builder.add(
            ListingRecord(
                .documentsIssued, id: "i:2",
                ["service_id": "s:2", "document": "isee", "after_days": count, "valid_days": count]))
        let service = try #require(builder.build().findService("s:2"))
        #expect(service.waitDays == nil)
        #expect(service.issues == [IssuedDocument("isee")])
        #expect(service.eligibilityRules.map(\.condition) == [.age(0...200)])
    }

    @Test func `the graph has the typed edges of the listings`() throws {
        let network = Self.builder().build()
        let service = try #require(network.nodes.firstIndex(of: Node(.service, "s:1")))
        func ends(_ kind: Edge.Kind) -> [Node] {
            network.adjacency.targets(of: Int32(service), along: kind).map { network.nodes[Int($0)] }
        }
        #expect(ends(.requires).map(\.id) == ["permit", "permit_receipt", "tax_code"])
        #expect(ends(.issues) == [Node(.document, "health_card")])
        #expect(ends(.at) == [Node(.location, "l:1")])
        #expect(ends(.tagged) == [Node(.term, "health.doctor.walk_in")])
    }

    @Test(arguments: [
        (ListingTable.services, "s:1", "organization_id", "o:9"), (.serviceAtLocations, "sl:1", "location_id", "l:9"),
        (.attributes, "t:1", "taxonomy_term_id", "nothing"), (.locations, "l:1", "area_id", "it:9"),
        (.documentsIssued, "i:1", "document", "nothing"), (.areas, "it:m", "parent_id", "it:9"),
    ])
    func `a reference that leads nowhere is named`(table: ListingTable, id: String, column: String, value: String)
        throws
    {
        var builder = Self.builder()
        var row = try #require(builder.records[table]?[id])
        row[column] = value
        builder.add(row)
        let faults = builder.build().faults()
        #expect(faults.count == 1)
        #expect(faults.first?.value == value)
    }

    @Test func `a circle of areas is named and does not hang`() throws {
        var builder = Self.builder()
        builder.add(ListingRecord(.areas, id: "it:p", ["kind": "province", "name": "P", "parent_id": "it:m"]))
        #expect(!builder.build().faults().isEmpty)
    }

    @Test func `the order in which records are added does not matter`() {
        let rows = Self.builder().records.values.flatMap(\.values)
        var forwards = NetworkBuilder()
        var backwards = NetworkBuilder()
        for row in rows { forwards.add(row) }
        for row in rows.reversed() { backwards.add(row) }
        #expect(forwards.build().services == backwards.build().services)
        #expect(forwards.build().nodes == backwards.build().nodes)
    }

    @Test func `a blank value is no value, and an unknown column a broken contract`() async {
        var row = ListingRecord(.services, id: "s", ["name": "A"])
        row["url"] = ""
        #expect(row["url"] == nil)
        await #expect(processExitsWith: .failure) {
            _ = ListingRecord(.services, id: "s")["no such column"]
        }
    }

    @Test func `distance agrees with known places`() throws {
        // By hand on the plane: 17.0 km north and 73.0 km west of Alessandria make 74.9 km.
        let alessandria = try #require(Coordinate(latitude: 44.9085, longitude: 8.6062))
        let torino = try #require(Coordinate(latitude: 45.0617, longitude: 7.6784))
        #expect((74_500...75_700).contains(alessandria.distance(to: torino).metres))
        #expect(alessandria.distance(to: alessandria).metres == 0)
        #expect(alessandria.distance(to: torino) == torino.distance(to: alessandria))
    }

    @Test func `hours whose days end before they begin are unknown, not open`() throws {
        var builder = Self.builder()
        let values = [
            "service_id": "s:1", "byday": "MO", "opens_at": "09:00", "closes_at": "12:00", "valid_from": "2026-12-01",
        ]
        builder.add(ListingRecord(.schedules, id: "h:1", values.merging(["valid_to": "2026-01-01"]) { $1 }))
        let crossed = builder.build()
        let service = try #require(crossed.findService("s:1"))
        #expect(crossed.hours(of: service, at: nil).isUnknown)
        builder.add(ListingRecord(.schedules, id: "h:1", values.merging(["valid_to": "2027-01-01"]) { $1 }))
        let sound = builder.build()
        #expect(!sound.hours(of: try #require(sound.findService("s:1")), at: nil).isUnknown)
    }
}
