import Database
import Directory
import Testing

@testable import Store

/// What is decided of pairs of records: remembered, refused when it contradicts, taken back.
@Suite struct MatchDecisionTests {
    private let scratch: Scratch
    private let archive: Archive
    private let time = RoundTripTests.time

    init() throws {
        scratch = try Scratch()
        archive = try Archive.open(path: scratch.path(), mode: .create)
        for source in ["asl", "comune", "rete"] {
            try archive.apply(
                .organizations(source, ["1": "Consultorio \(source)", "2": "Altro"]), at: time, by: "anna")
        }
    }

    private func pair(_ one: String, _ other: String) throws -> RecordPair {
        try #require(RecordPair(.organizations, one, other))
    }

    @Test func `a decision is kept with who and when, and the last of a pair counts`() throws {
        let pair = try pair("comune:1", "asl:1")
        #expect(pair.one == "asl:1")
        try archive.decide([pair], .unsure, at: time, by: "anna")
        try archive.decide([pair], .same, .policy, evidence: [pair: "name:equal:7.2"], at: time, by: "ugo")
        let decisions = try archive.matchDecisions()
        #expect(decisions.map(\.verdict) == [.unsure, .same] && decisions.map(\.by) == ["anna", "ugo"])
        #expect(decisions.map(\.way) == [.person, .policy] && decisions.map(\.evidence) == [nil, "name:equal:7.2"])
        #expect(decisions.map(\.at) == [time, time])
        #expect(try archive.joins().areJoined(pair))
        try archive.undo(decision: 2, at: time, by: "anna")
        #expect(try archive.matchDecisions().map(\.isUndone) == [false, true])
        #expect(try !archive.joins().areJoined(pair))
        #expect(try archive.joins().isSettled(pair))
        #expect(try archive.check().isEmpty)
    }

    @Test func `joined records are one in the network and in the records, and two again when parted`() throws {
        let pair = try pair("asl:1", "comune:1")
        let (hash, records) = (try archive.contentHash(), try archive.records())
        let names = try archive.snapshot().organizations.map(\.id)
        let made = try archive.decide([pair], .same, at: time, by: "anna")
        #expect(try archive.contentHash() != hash)
        #expect(try archive.snapshot().organizations.map(\.id) == names.filter { $0 != "comune:1" })
        #expect(try archive.snapshot().findOrganization("comune:1")?.id == "asl:1")
        #expect(try archive.records()[.organizations]?.map(\.id) == names.filter { $0 != "comune:1" })
        #expect(try archive.unjoinedRecords(of: [.organizations]) == records)
        try archive.undo(decision: try #require(made.first?.number), at: time, by: "anna")
        #expect(try archive.contentHash() == hash)
        #expect(try archive.records() == records)
        #expect(try archive.snapshot().organizations.map(\.id) == names)
        // Deciding that they differ parts them as well, and is remembered.
        try archive.decide([pair], .same, at: time, by: "anna")
        try archive.decide([pair], .different, at: time, by: "anna")
        #expect(try archive.records() == records)
    }

    @Test func `each value tells whose it is`() throws {
        let pair = try pair("asl:1", "comune:1")
        try archive.edit(.organizations, id: "comune:1", ["email": "c@x.example"], at: time, by: "anna")
        try archive.decide([pair], .same, at: time, by: "anna")
        for id in ["asl:1", "comune:1"] {
            let origins = try archive.provenance(of: .organizations, id: id)
            #expect(origins.mapValues(\.source) == ["name": "asl", "email": "desk"])
        }
        try archive.prefer(["comune"])
        #expect(try archive.provenance(of: .organizations, id: "asl:1")["name"]?.source == "comune")
        #expect(try archive.snapshot().findOrganization("asl:1")?.name.source == "Consultorio comune")
        #expect(try archive.preferredSources() == ["comune"])
    }

    @Test func `what would contradict a decision is refused and nothing is written`() throws {
        try archive.decide([try pair("asl:1", "rete:1")], .different, at: time, by: "anna")
        try archive.decide([try pair("asl:1", "comune:1")], .same, at: time, by: "anna")
        let hash = try archive.contentHash()
        let chain = try pair("comune:1", "rete:1")
        let error = refusal { try archive.decide([chain], .same, at: time, by: "anna") }
        #expect(error?.code == .contradictsDecision && error?.context["decision"] == "1")
        #expect(try archive.contentHash() == hash && archive.matchDecisions().count == 2)
        try archive.undo(decision: 1, at: time, by: "anna")
        try archive.decide([chain], .same, at: time, by: "anna")
        let group = try archive.joins().members(of: .init(.organizations, id: "rete:1"))
        #expect(group == ["asl:1", "comune:1", "rete:1"])
        // Of three that are one no two can differ before one of the others is taken back.
        let outer = try pair("asl:1", "rete:1")
        #expect(
            refusal { try archive.decide([outer], .different, at: time, by: "anna") }?.code == .contradictsDecision)
    }

    @Test func `records and decisions that are not there are refused`() throws {
        let missing = try pair("asl:1", "asl:9")
        #expect(refusal { try archive.decide([missing], .same, at: time, by: "anna") }?.code == .noSuchRecord)
        #expect(refusal { try archive.undo(decision: 1, at: time, by: "anna") }?.code == .noSuchDecision)
        try archive.decide([try pair("asl:1", "comune:1")], .same, at: time, by: "anna")
        try archive.undo(decision: 1, at: time, by: "anna")
        #expect(refusal { try archive.undo(decision: 1, at: time, by: "anna") }?.code == .decisionIsUndone)
        #expect(RecordPair(.organizations, "asl:1", "asl:1") == nil)
    }

    @Test func `a file of the version before learns to keep decisions`() throws {
        let path = scratch.path("old")
        let connection = try Connection(path: path, mode: .readWriteCreate)
        try Schema.migrate(connection, through: Array(Schema.migrations.prefix(4)))
        let opened = try Archive.open(path: path, mode: .existing)
        try opened.apply(.organizations("asl", ["1": "A", "2": "B"]), at: time, by: "anna")
        try opened.decide([try pair("asl:1", "asl:2")], .same, at: time, by: "anna")
        #expect(try opened.snapshot().organizations.count == 1)
    }
}
