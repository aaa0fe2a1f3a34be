import Directory
import Importers
import Testing

/// What a policy says, and how it is written.
struct MergePolicyTests {
    private static let json = """
        {"rules": [{"rule": "desk"}, {"source": "asl", "rule": "partner"}, {"table": "phones", "rule": "ask"},
         {"source": "asl", "table": "phones", "rule": "newest_verified"}, {"column": "name", "rule": "partner"},
         {"source": "asl", "table": "phones", "column": "number", "rule": "desk"}],
         "rejected": 0.1, "missing": 1, "matching": "join"}
        """

    @Test func `the rule whose scope names the most is the one`() throws {
        let policy = try MergePolicy(json: [UInt8](Self.json.utf8))
        #expect(policy.rule(source: "asl", table: .phones, column: "number") == .desk)
        #expect(policy.rule(source: "asl", table: .phones, column: "description") == .newestVerified)
        #expect(policy.rule(source: "comune", table: .phones, column: "description") == .ask)
        #expect(policy.rule(source: "asl", table: .services, column: "name") == .partner)
        #expect(policy.rule(source: "asl", table: .services, column: "fees_description") == .partner)
        #expect(policy.rule(source: "comune", table: .services, column: "fees_description") == .desk)
        #expect(MergePolicy().rule(source: "asl", table: .services, column: "name") == .ask)
    }

    @Test func `a policy read and written is the same`() throws {
        let policy = try MergePolicy(json: [UInt8](Self.json.utf8))
        #expect(policy.rejectedLimit == 0.1 && policy.missingLimit == 1 && policy.rules.count == 6)
        #expect(policy.matching == .join && MergePolicy().matching == .propose)
        #expect(try MergePolicy(json: [UInt8](policy.json.utf8)) == policy)
        #expect(try MergePolicy(json: [UInt8]("{}".utf8)) == MergePolicy())
    }

    @Test(
        arguments: [
            (#"{"rulez": []}"#, "rulez"), (#"{"rules": [{"rule": "me"}]}"#, "rules[0].rule"),
            (#"{"rules": [{"table": "servizi", "rule": "ask"}]}"#, "rules[0].table"),
            (#"{"rules": [{"table": "phones", "column": "name", "rule": "ask"}]}"#, "rules[0].column"),
            (#"{"missing": 20}"#, "missing"), (#"{"matching": "merge"}"#, "matching"),
        ])
    func `a policy that says nothing we know is refused at its place`(json: String, place: String) {
        let error = #expect(throws: ImportError.self) { try MergePolicy(json: [UInt8](json.utf8)) }
        #expect(error?.description.contains(place) == true)
    }

    @Test func `a profile may carry the policy of its partner`() throws {
        var profile = PartnerProfile(hsdsPackagesOf: "asl")
        profile.policy = MergePolicy(rules: [.init(table: .services, column: "name"): .partner])
        let read = try PartnerProfile(json: profile.json)
        #expect(read.policy == profile.policy)
        var archive = PlainArchive(source: "asl")
        archive.apply(try archive.plan(read, Delivery(PlannerTests.package)))
        archive.edit(.services, "s1", "name", "Our name")
        let services = "id,organization_id,name,status\ns1,1,Their new name,active\ns2,1,Office,active\n"
        let change = try archive.plan(read, Delivery(["services.csv": services])).changes.first { $0.kind == .update }
        #expect(change?.fields.first?.old == "Our name" && change?.fields.first?.new == "Their new name")
    }

    @Test func `a delivery that lists far fewer records, or is mostly wrong, stops`() throws {
        let header = "id,name\n"
        let rows = (1...20).map { "o\($0),Org \($0)\n" }
        let profile = PartnerProfile(hsdsPackagesOf: "asl")
        var archive = PlainArchive(source: "asl")
        func plan(_ rows: [String], _ archive: PlainArchive) throws -> ChangePlan {
            try archive.plan(profile, Delivery(["organizations.csv": header + rows.joined()]))
        }
        let first = try plan(rows, archive)
        #expect(first.stops.isEmpty)
        archive.apply(first)
        // A quarter of twenty is five: five may be missing, six not.
        #expect(try plan(Array(rows.prefix(15)), archive).stops.isEmpty)
        let stop = try #require(try plan(Array(rows.prefix(14)), archive).stops.first)
        #expect(stop.measure == .missingRecords && stop.count == 6 && stop.total == 20)
        let bad = (1...6).map { _ in ",nameless\n" }
        let stops = try plan(Array(rows.prefix(17)) + bad, archive).stops
        #expect(stops.map(\.measure) == [.rejectedRows])
        #expect(stops.first?.count == 6 && stops.first?.total == 23)
    }
}
