import Directory
import Testing

@testable import Store

/// What applying a plan writes, and what it refuses.
@Suite struct ApplyTests {
    private let scratch: Scratch
    private let archive: Archive
    private let time = RoundTripTests.time

    init() throws {
        scratch = try Scratch()
        archive = try Archive.open(path: scratch.path(), mode: .create)
        try archive.apply(.organizations("asl", ["1": "Consultorio", "2": "Guardia medica"]), at: time, by: "anna")
    }

    @Test func `a plan without changes is a run that changes nothing`() throws {
        let hash = try archive.contentHash()
        let version = try archive.snapshot().version
        let run = try archive.apply(.make("asl", [], unchanged: [.organizations: 2]), at: time, by: "anna")
        #expect(run.id == 2)
        #expect(run.counts == [.create: 0, .update: 0, .unchanged: 2, .keepOurs: 0, .conflict: 0, .notConfirmed: 0])
        #expect(try archive.contentHash() == hash)
        #expect(try archive.snapshot().version == version)
        #expect(try archive.runs().map(\.id) == [1, 2])
    }

    @Test func `the same plan twice is stale`() throws {
        let error = try refused(.organizations("asl", ["3": "Nuovo", "2": "Guardia medica"]))
        #expect(error?.code == .planIsStale)
        #expect(error?.context == ["table": "organizations", "id": "asl:2"])
    }

    @Test func `a plan made before another changed the field is stale`() throws {
        try archive.apply(
            .change("desk", "asl:1", sourceID: "asl:1", "name", from: "Consultorio", to: "Consultorio familiare"),
            at: time, by: "anna")
        let error = try refused(.change("asl", "asl:1", sourceID: "1", "name", from: "Consultorio", to: "Altro"))
        #expect(error?.code == .planIsStale)
        #expect(error?.context == ["table": "organizations", "id": "asl:1", "column": "name"])
    }

    @Test func `a plan for a record that is gone is stale`() throws {
        try archive.undo(run: 1, at: time, by: "anna")
        #expect(
            try refused(.change("asl", "asl:1", sourceID: "1", "name", from: "Consultorio", to: "x"))?.code
                == .planIsStale)
        let missing = Change(.notConfirmed, .organizations, id: "asl:1", sourceID: "1")
        #expect(try refused(.make("asl", [missing]))?.code == .planIsStale)
    }

    @Test func `a source's identifier cannot move to another record`() throws {
        #expect(
            try refused(.change("asl", "asl:2", sourceID: "1", "name", from: "Guardia medica", to: "x"))?.code
                == .planIsStale)
    }

    @Test(
        arguments: [
            [("asl:3", "3", "name", nil, "Nuovo"), ("asl:3", "4", "name", nil, "Due volte")],
            [("asl:3", "3", "name", nil, "Nuovo"), ("asl:4", "3", "name", nil, "Due volte")],
            [("asl:3", "3", "name", nil, "Nuovo"), ("asl:4", "4", "email", nil, "senza@nome.example")],
            [("asl:3", "3", "name", nil, "Nuovo"), ("asl:1", "1", "colour", nil, "blu")],
            [("asl:3", "3", "name", nil, "Nuovo"), ("asl:1", "1", "name", "Consultorio", nil)],
            [
                ("asl:3", "3", "name", nil, "Nuovo"), ("asl:1", "1", "email", nil, "a"),
                ("asl:1", "1", "email", "a", "b"),
            ],
        ] as [[(String, String, String, String?, String?)]])
    func `a plan at odds with itself or the schema writes nothing of it`(
        parts: [(id: String, sourceID: String, column: String, old: String?, new: String?)]
    ) throws {
        let changes = parts.map { part in
            Change(
                ["asl:1", "asl:2"].contains(part.id) ? .update : .create, .organizations, id: part.id,
                sourceID: part.sourceID, fields: [FieldChange(part.column, from: part.old, to: part.new)])
        }
        #expect(try refused(.make("asl", changes))?.code == .planIsInvalid)
    }

    @Test func `raw files are kept once, and one the plan does not name is refused`() throws {
        let file = ChangePlan.RawFile(name: "list.csv", byteCount: 3, hash: "abc")
        for _ in 0..<2 {
            let plan = ChangePlan.make("asl", [], files: [file])
            let run = try archive.apply(plan, rawFiles: [("list.csv", [1, 2, 3])], at: time, by: "anna")
            #expect(run.files == ["list.csv"])
        }
        #expect(try archive.read { try $0.rows("SELECT bytes FROM raw_files").map { $0.blob(0) } } == [[1, 2, 3]])
        #expect(try refused(.make("asl", [], files: [file]), rawFiles: [("list.csv", [1, 2])])?.code == .planIsInvalid)
        #expect(try refused(.make("asl", []), rawFiles: [("other.csv", [])])?.code == .planIsInvalid)
    }

    @Test func `unequal files of one fingerprint are kept apart`() throws {
        let file = ChangePlan.RawFile(name: "list.csv", byteCount: 3, hash: "abc")
        func send() throws {
            try archive.apply(
                .make("asl", [], files: [file]), rawFiles: [("list.csv", [1, 2, 3])], at: time, by: "anna")
        }
        try send()
        // As if the file kept under the fingerprint were another one that comes to the same.
        try archive.write { try $0.execute("UPDATE raw_files SET bytes = x'030201'") }
        for _ in 0..<2 { try send() }
        let kept = try archive.read { try $0.rows("SELECT bytes FROM raw_files ORDER BY hash").map { $0.blob(0) } }
        #expect(kept == [[3, 2, 1], [1, 2, 3]])
        let named = try archive.read {
            try $0.rows(
                "SELECT bytes FROM import_files f JOIN raw_files r ON r.hash = f.raw_file ORDER BY f.run"
            ).map { $0.blob(0) }
        }
        #expect(named == [[3, 2, 1], [1, 2, 3], [1, 2, 3]])
    }

    @Test func `a record is unconfirmed since the first delivery without it, until one with it`() throws {
        let missing = Change(.notConfirmed, .organizations, id: "asl:1", sourceID: "1")
        let without = ChangePlan.make("asl", [missing], unchanged: [.organizations: 1])
        for _ in 0..<2 { try archive.apply(without, at: time, by: "anna") }
        #expect(try archive.unconfirmed(source: "asl") == [.organizations: ["asl:1": 2]])
        let elsewhere = ChangePlan.make("asl", [], unchanged: [.services: 4])
        try archive.apply(elsewhere, at: time, by: "anna")
        #expect(try archive.unconfirmed(source: "asl") == [.organizations: ["asl:1": 2]])
        try archive.apply(.make("asl", [], unchanged: [.organizations: 2]), at: time, by: "anna")
        #expect(try archive.unconfirmed(source: "asl").isEmpty)
        try archive.undo(run: 5, at: time, by: "anna")
        #expect(try archive.unconfirmed(source: "asl") == [.organizations: ["asl:1": 2]])
        try archive.undo(run: 2, at: time, by: "anna")
        #expect(try archive.unconfirmed(source: "asl").isEmpty)
    }

    @Test func `each value knows its source, run, day and the value before it`() throws {
        try archive.apply(
            .change("desk", "asl:1", sourceID: "asl:1", "name", from: "Consultorio", to: "Consultorio familiare"),
            at: "2026-04-05T10:00:00Z", by: "anna")
        let provenance = try archive.provenance(of: .organizations, id: "asl:1")
        let day = try #require(Day("2026-04-05"))
        #expect(
            provenance
                == ["name": Provenance(source: "desk", run: "2", day: day, previousValue: "Consultorio")])
        let other = try archive.provenance(of: .organizations, id: "asl:2")
        let first = try #require(Day(time))
        #expect(other == ["name": Provenance(source: "asl", run: "1", day: first, previousValue: nil)])
        #expect(try archive.provenance(of: .organizations, id: "nobody").isEmpty)
    }

    /// Tries to apply the plan and returns its refusal, having seen that the archive stayed as it was.
    private func refused(
        _ plan: ChangePlan, rawFiles: [(name: String, bytes: [UInt8])] = []
    ) throws -> ArchiveError? {
        let (hash, runs) = (try archive.contentHash(), try archive.runs())
        let error = refusal { try archive.apply(plan, rawFiles: rawFiles, at: time, by: "anna") }
        #expect(try archive.contentHash() == hash)
        #expect(try archive.runs() == runs)
        return error
    }
}
