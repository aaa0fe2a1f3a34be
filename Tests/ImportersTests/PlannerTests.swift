import Directory
import Importers
import Testing

struct PlannerTests {
    static let profile = PartnerProfile(hsdsPackagesOf: "asl")
    static let package: [String: String] = [
        "organizations.csv": "id,name,description\n1,ASL,the health authority\n",
        "services.csv": "id,organization_id,name,status\ns1,1,Clinic,active\ns2,1,Office,active\n",
        "locations.csv": "id,name,latitude,longitude\nl1,House,44.9,8.6\n",
        "service_at_location.csv": "id,service_id,location_id\nx1,s1,l1\n",
    ]

    private func archive(areas: AreaTree = AreaTree()) throws -> PlainArchive {
        var archive = PlainArchive(source: "asl", areas: areas)
        archive.apply(try archive.plan(Self.profile, Delivery(Self.package)))
        return archive
    }

    private func plan(_ changed: [String: String], on archive: PlainArchive) throws -> ChangePlan {
        try archive.plan(Self.profile, Delivery(Self.package.merging(changed) { $1 }))
    }

    @Test func `identifiers and references carry the source`() throws {
        let archive = try archive()
        #expect(archive.record(.services, "s1")?.id == "asl:s1")
        #expect(archive.record(.services, "s1")?["organization_id"] == "asl:1")
        let site = try #require(archive.record(.serviceAtLocations, "x1"))
        #expect(site.references.map(\.id) == ["asl:s1", "asl:l1"])
    }

    @Test func `only the fields that differ are changed`() throws {
        let services = "id,organization_id,name,status\ns1,1,Walk-in clinic,active\ns2,1,Office,active\n"
        let plan = try plan(["services.csv": services], on: try archive())
        #expect(plan.changes.count == 1)
        let change = try #require(plan.changes.first)
        #expect(change.kind == .update && change.id == "asl:s1")
        #expect(change.fields == [FieldChange("name", base: "Clinic", from: "Clinic", to: "Walk-in clinic")])
        #expect(change.origin == Change.Origin(file: "services.csv", line: 2))
        #expect(plan.count(of: .unchanged) == 4)
    }

    @Test func `a field blank now keeps its value, no longer confirmed`() throws {
        let plan = try plan(
            ["services.csv": "id,organization_id,name,status\ns1,1,Clinic,\ns2,1,Office,active\n"],
            on: try archive())
        #expect(plan.isEmpty && plan.count(of: .unchanged, in: .services) == 2)
        let change = try #require(plan.changes.first)
        #expect(plan.changes.count == 1 && change.kind == .unchanged && change.id == "asl:s1")
        #expect(change.fields == [FieldChange("status", base: "active", from: "active", to: nil, .notConfirmed)])
    }

    @Test func `what the desk changed stays until the partner changes it too, and then a person decides`() throws {
        var archive = try archive()
        archive.edit(.services, "s1", "name", "Our name")
        let same = try plan([:], on: archive)
        #expect(same.isEmpty && same.changes.map(\.kind) == [.keepOurs])
        let services = "id,organization_id,name,status\ns1,1,Their new name,active\ns2,1,Office,active\n"
        let change = try plan(["services.csv": services], on: archive).changes.first
        #expect(change?.kind == .conflict)
        #expect(
            change?.fields
                == [FieldChange("name", base: "Clinic", from: "Our name", to: "Their new name", .conflict)])
    }

    @Test func `a record absent from the file is not confirmed and stays`() throws {
        let services = "id,organization_id,name,status\ns1,1,Clinic,active\n"
        let plan = try plan(["services.csv": services], on: try archive())
        #expect(plan.isEmpty)
        #expect(plan.changes == [Change(.notConfirmed, .services, id: "asl:s2", sourceID: "s2")])
    }

    @Test func `a file that is lost says nothing of the records it does not have`() throws {
        let archive = try archive()
        let broken = try plan(["services.csv": "id,organization_id,name\n\"s1,1,Clinic\n"], on: archive)
        #expect(broken.findings.contains { $0.code == .unreadableFile && $0.file == "services.csv" })
        #expect(broken.count(of: .notConfirmed) == 0)
        #expect(!broken.isUnreadable)
        let empty = try archive.plan(Self.profile, Delivery(["services.csv": ""]))
        #expect(empty.isUnreadable && empty.changes.isEmpty)
    }

    @Test func `a record may point at one that came in an earlier delivery`() throws {
        let archive = try archive()
        let delivery = Delivery(["services.csv": "id,organization_id,name\ns3,1,New\n"])
        let change = try archive.plan(Self.profile, delivery).changes.first { $0.kind == .create }
        #expect(change?.fields.contains(FieldChange("organization_id", from: nil, to: "asl:1")) == true)
    }

    @Test func `a reference to nothing is left out when the record does without, and else rejects it and its kin`()
        throws
    {
        let changed = [
            "services.csv": "id,organization_id,name\ns1,9,Clinic\n",
            "service_at_location.csv": "id,service_id,location_id\nx1,s9,l1\nx2,s1,l1\n",
            "closures.csv": "id,service_at_location_id,from_date\nc1,x1,2026-08-15\n",
            "cost_options.csv": "id,service_id,option\no1,s9,free\n",
        ]
        let plan = try plan(changed, on: PlainArchive(source: "asl"))
        let dangling = plan.findings.filter { $0.code == .danglingReference }
        let seen = dangling.map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0) \($0.value ?? "") \($0.rejectsRow)" }
        #expect(
            seen.sorted() == [
                "closures.csv:2:4 x1 false", "cost_options.csv:2:4 s9 true", "service_at_location.csv:2:4 s9 true",
                "services.csv:2:4 9 false",
            ])
        #expect(plan.rowsRejected == 2)
        #expect(plan.count(of: .create, in: .serviceAtLocations) == 1)
        #expect(plan.count(of: .create, in: .closures) == 1)
    }

    @Test func `an area may be named by its code or by a name that only one has`() throws {
        let areas = AreaTree([
            Area(
                id: "istat:006003", parentID: nil, kind: .municipality, name: LocalizedText("Alessandria", in: "it"),
                code: "006003"),
            Area(id: "istat:1", parentID: nil, kind: .municipality, name: LocalizedText("Samone", in: "it"), code: "1"),
            Area(id: "istat:2", parentID: nil, kind: .municipality, name: LocalizedText("Samone", in: "it"), code: "2"),
        ])
        let locations = "id,name,area_id\nl1,A,ALESSANDRIA\nl2,B,006003\nl3,C,Samone\n"
        let plan = try plan(["locations.csv": locations], on: PlainArchive(source: "asl", areas: areas))
        let areaIDs = plan.changes.filter { $0.table == .locations }
            .map { change in change.fields.first { $0.column == "area_id" }?.new }
        #expect(areaIDs == ["istat:006003", "istat:006003", nil])
        #expect(plan.findings.map(\.value) == ["Samone"])
    }

    @Test func `tags may be the partner's own terms or shipped needs, and no others`() throws {
        let changed = [
            "taxonomy_terms.csv": "id,name\nt1,Doctors\n",
            "attributes.csv": """
            id,link_id,link_entity,taxonomy_term_id
            a1,s1,service,t1
            a2,s1,,health.doctor
            a3,s1,services,health.docter
            a4,1,organization,t1
            a5,1,service,t1
            """,
        ]
        let plan = try plan(changed, on: PlainArchive(source: "asl"))
        let tags = plan.changes.filter { $0.table == .attributes }.map { change in
            [change.sourceID]
                + ["link_id", "taxonomy_term_id"].map { name in change.fields.first { $0.column == name }?.new ?? "" }
        }
        #expect(tags == [["a1", "asl:s1", "asl:t1"], ["a2", "asl:s1", "health.doctor"], ["a4", "asl:1", "asl:t1"]])
        #expect(plan.findings.map(\.code) == [.unknownTerm, .danglingReference])
        #expect(plan.findings.map(\.rejectsRow) == [true, true])
    }

    @Test func `a translation points at the record its table says`() throws {
        let translations =
            "id,link_entity,link_id,field_name,language,text\n"
            + "t1,service,s1,name,ar,عيادة\nt2,locations,l1,name,ar,بيت\n"
        let plan = try plan(["translations.csv": translations], on: PlainArchive(source: "asl"))
        let found = plan.changes.filter { $0.table == .translations }.map { change in
            ["link_entity", "link_id"].map { name in change.fields.first { $0.column == name }?.new }
        }
        #expect(found == [["services", "asl:s1"], ["locations", "asl:l1"]])
    }

    @Test func `changes come by table and identifier, numbers as numbers`() throws {
        let services = "id,name\n10,C\n9,B\n1,A\n"
        let plan = try plan(["services.csv": services], on: PlainArchive(source: "asl"))
        #expect(plan.changes.filter { $0.table == .services }.map(\.sourceID) == ["1", "9", "10"])
        #expect(plan.changes.map(\.table) == plan.changes.map(\.table).sorted())
    }

    @Test func `the files are named with their length and fingerprint`() throws {
        let plan = try PlainArchive(source: "asl").plan(Self.profile, Delivery(["services.csv": "a"]))
        // XXH64 of the byte "a", as xxhsum prints it.
        #expect(plan.files == [ChangePlan.RawFile(name: "services.csv", byteCount: 1, hash: "d24ec4f1a98c6e5b")])
    }
}
