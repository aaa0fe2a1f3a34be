import Directory
import Testing

@testable import Store

/// What undoing takes back and what it leaves.
@Suite struct UndoTests {
    private let scratch: Scratch
    private let archive: Archive
    private let time = RoundTripTests.time

    init() throws {
        scratch = try Scratch()
        archive = try Archive.open(path: scratch.path(), mode: .create)
        try archive.apply(.organizations("asl", ["1": "A", "2": "B"]), at: time, by: "anna")
    }

    @Test func `a later edit is kept and listed, the rest of the run goes`() throws {
        try archive.apply(
            .change("desk", "asl:1", sourceID: "asl:1", "email", from: nil, to: "a@x.example"), at: time, by: "anna")
        let report = try archive.undo(run: 1, at: time, by: "anna")
        #expect(report.removedRecords == 1)
        #expect(report.kept == [.init(table: .organizations, id: "asl:1", column: nil, laterRun: 2)])
        #expect(try archive.snapshot().organizations.map(\.id) == ["asl:1"])
        try archive.undo(run: 2, at: time, by: "anna")
        #expect(try archive.snapshot().organizations.isEmpty)
    }

    @Test func `undoing a run in the middle leaves a later value with a true history`() throws {
        try archive.apply(.change("asl", "asl:1", sourceID: "1", "name", from: "A", to: "B"), at: time, by: "anna")
        try archive.apply(
            .change("desk", "asl:1", sourceID: "asl:1", "name", from: "B", to: "C"), at: time, by: "anna")
        let report = try archive.undo(run: 2, at: time, by: "anna")
        #expect(report.restoredFields == 0)
        #expect(report.kept == [.init(table: .organizations, id: "asl:1", column: "name", laterRun: 3)])
        #expect(try archive.provenance(of: .organizations, id: "asl:1")["name"]?.previousValue == "A")
        let known = try #require(try archive.known(source: "asl").records[.organizations]?["1"])
        #expect(known.record["name"] == "C")
        #expect(known.base["name"] == "A")
        try archive.undo(run: 3, at: time, by: "anna")
        #expect(try archive.known(source: "asl").records[.organizations]?["1"]?.record["name"] == "A")
    }

    @Test func `an import undone and done again leaves the same content`() throws {
        let hash = try archive.contentHash()
        try archive.undo(run: 1, at: time, by: "anna")
        #expect(try archive.contentHash() != hash)
        try archive.apply(.organizations("asl", ["1": "A", "2": "B"]), at: time, by: "anna")
        #expect(try archive.contentHash() == hash)
        #expect(try archive.runs().map(\.state) == [.undone, .applied])
    }

    @Test func `a run that never was or is undone already is refused`() throws {
        #expect(refusal { try archive.undo(run: 7, at: time, by: "anna") }?.code == .noSuchRun)
        try archive.undo(run: 1, at: time, by: "anna")
        let again = refusal { try archive.undo(run: 1, at: time, by: "anna") }
        #expect(again?.code == .runIsUndone)
        #expect(again?.context["run"] == "1")
    }
}
