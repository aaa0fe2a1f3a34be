import Directory
import Referrals
import Store
import TestSupport
import Testing

/// What is known of a joined service: of each field what its giver says, and of its use what either name had.
@Suite struct JoinedFreshnessTests {
    private let scratch: Scratch
    private let archive: Archive

    init() throws {
        scratch = try Scratch()
        archive = try Archive.open(path: scratch.path(), mode: .create)
        for (source, wait) in [("asl", nil), ("rete", "7 days")] { try send(source, wait) }
    }

    private func send(_ source: String, _ wait: String?) throws {
        func change(_ table: ListingTable, _ key: String, _ values: [String: String?]) -> Change {
            Change(
                .create, table, id: "\(source):\(key)", sourceID: key,
                fields: values.sorted { $0.key < $1.key }.compactMap { column, value in
                    value.map { FieldChange(column, from: nil, to: $0) }
                })
        }
        let changes = [
            change(.services, "s", ["name": "Clinic \(source)", "wait_time": wait]),
            change(.locations, "l", ["name": "Seat \(source)", "description": "Ring twice"]),
            change(.serviceAtLocations, "a", ["service_id": "\(source):s", "location_id": "\(source):l"]),
            change(.phones, "t", ["service_id": "\(source):s", "number": "0131 555 50\(source.count)"]),
        ]
        try archive.apply(.make(source, changes), at: "2026-01-10T08:00:00Z", by: "anna")
    }

    private func join(_ table: ListingTable, _ key: String, on day: String = "2026-02-10") throws {
        let pair = try #require(RecordPair(table, "asl:\(key)", "rete:\(key)"))
        try archive.decide([pair], .same, at: "\(day)T08:00:00Z", by: "anna")
    }

    private func check(_ id: String, _ field: String?, _ day: String) throws {
        try archive.verify(
            Verification(.services, id: id, field: field, on: self.day(day), by: "desk", .phone, .confirmed))
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func shown(_ id: String = "asl:s") throws -> [String] {
        try archive.histories(ofService: id).map { "\($0.table.rawValue) \($0.id) \($0.column)" }
    }

    @Test func `the fields shown are told, each of the record that gave it, by either name`() throws {
        try join(.services, "s")
        let expected = [
            "services asl:s name", "services rete:s wait_time", "locations asl:l name", "locations asl:l description",
            "locations rete:l name", "locations rete:l description", "phones asl:t number",
        ]
        #expect(Set(try shown()) == Set(expected))
        #expect(try shown("rete:s") == shown())
        try join(.locations, "l")
        #expect(try shown().filter { $0.hasPrefix("locations") }.allSatisfy { $0.contains("asl:l") })
        try archive.undo(decision: 1, at: "2026-02-11T08:00:00Z", by: "anna")
        #expect(try shown().allSatisfy { $0.contains("asl:") })
    }

    @Test func `a check of a field is of the record that gave it, and changes nothing that is shown`() throws {
        try join(.services, "s")
        for (field, giver) in [("wait_time", "rete:s"), ("name", "asl:s"), ("phones", "asl:s")] {
            try check("asl:s", field, "2026-03-01")
            #expect(try archive.verifications(of: .services, id: giver).map(\.field).contains(field))
        }
        let before = try archive.records()
        try check("rete:s", nil, "2026-03-02")
        #expect(try archive.records() == before)
        // Both were looked at as one: each field shown is as sure as the other.
        let days = try archive.histories(ofService: "asl:s").filter { $0.table == .services }
            .map { $0.confirmation?.day }
        #expect(days == [try day("2026-03-02"), try day("2026-03-02")])
    }

    @Test func `what was found right before it was joined is believed`() throws {
        try check("rete:s", nil, "2026-02-01")
        try join(.services, "s")
        #expect(try archive.snapshot().findService("asl:s")?.name.source == "Clinic rete")
        try check("asl:s", nil, "2026-03-01")
        #expect(try archive.snapshot().findService("asl:s")?.name.source == "Clinic rete")
    }

    @Test func `a joined service is due once`() throws {
        #expect(try archive.dueServices(today: day("2026-06-01"), limit: 9).map(\.id).sorted() == ["asl:s", "rete:s"])
        try join(.services, "s")
        let due = try archive.dueServices(today: day("2026-06-01"), limit: 9)
        #expect(due.map(\.id) == ["asl:s"])
        #expect(try shown().contains { $0.hasSuffix("\(due[0].field.id) \(due[0].field.column)") })
    }

    @Test func `outcomes under either name count for the one service`() throws {
        try join(.services, "s")
        let scratch = try Scratch()
        let (ledger, _, need) = try Archive.withNeed(scratch)
        for (source, help) in [("asl", Outcome.Help.yes), ("rete", .no), ("rete", .partly)] {
            let referral = try ledger.createReferral(
                for: need.id, serviceID: "\(source):s", isLoggedOnly: true, at: morning)
            _ = try ledger.advance(
                referral: referral.id, by: ReferralStep(to: .completed, role: .desk, at: morning, help: help))
        }
        let counts = try ledger.standingCounts(in: archive.snapshot())
        #expect(counts.keys.sorted() == ["asl:s"])
        #expect(counts["asl:s"].map { [$0.helped, $0.partlyHelped, $0.total] } == [1, 1, 3])
        #expect(try ledger.standingCounts().keys.sorted() == ["asl:s", "rete:s"])
    }

    @Test func `nothing is told of a place that the other keeps secret`() throws {
        try archive.edit(
            .locations, id: "rete:l", ["is_confidential": "true"], at: "2026-02-01T08:00:00Z", by: "anna")
        #expect(try shown().contains("locations asl:l name"))
        try join(.locations, "l")
        #expect(try shown().allSatisfy { !$0.hasPrefix("locations") })
    }
}
