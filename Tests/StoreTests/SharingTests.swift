import Database
import Directory
import Foundation
import Testing

@testable import Store

/// Two archives on one file, as two processes have it.
@Suite struct SharingTests {
    private let scratch: Scratch
    private let first: Archive
    private let time = RoundTripTests.time

    init() throws {
        scratch = try Scratch()
        first = try Archive.open(path: scratch.path(), mode: .create)
        try first.apply(.organizations("asl", ["1": "A"]), at: time, by: "anna")
    }

    @Test func `each sees what the other writes`() throws {
        let second = try Archive.open(path: scratch.path(), mode: .existing)
        let reader = try Archive.open(path: scratch.path(), mode: .readOnly)
        for archive in [first, second, reader] { #expect(try names(archive) == ["A"]) }
        try second.apply(.organizations("comune", ["1": "B"]), at: time, by: "bruno")
        for archive in [first, second, reader] { #expect(try names(archive) == ["A", "B"]) }
        try first.undo(run: 1, at: time, by: "anna")
        for archive in [first, second, reader] { #expect(try names(archive) == ["B"]) }
        #expect(try reader.runs() == second.runs())
    }

    @Test func `a write that is not of listings keeps the snapshot`() throws {
        let second = try Archive.open(path: scratch.path(), mode: .existing)
        let version = try first.snapshot().version
        try second.set("desk.name", to: "Sportello Alessandria")
        #expect(try first.snapshot().version == version)
        #expect(try first.setting("desk.name") == "Sportello Alessandria")
    }

    @Test func `reading goes on with the last snapshot while another commits`() throws {
        #expect(try names(first) == ["A"])
        let other = try Connection(path: scratch.path(), mode: .readWrite)
        try other.execute("BEGIN EXCLUSIVE")
        #expect(try names(first) == ["A"])
        try other.execute("ROLLBACK")
    }

    @Test func `one opened for reading writes nothing`() throws {
        let before = FileManager.default.contents(atPath: scratch.path())
        let reader = try Archive.open(path: scratch.path(), mode: .readOnly)
        let writes: [() throws -> Void] = [
            { try reader.apply(.organizations("asl", ["2": "C"]), at: time, by: "anna") },
            { try reader.undo(run: 1, at: time, by: "anna") }, { try reader.set("a", to: "b") },
            { try reader.save(profileJSON: "{}", source: "asl") },
        ]
        for write in writes { #expect(refusal(write)?.code == .readOnly) }
        #expect(try names(reader) == ["A"])
        #expect(FileManager.default.contents(atPath: scratch.path()) == before)
    }

    @Test func `many threads may import at once and none is lost`() throws {
        let archives = try (0..<4).map { _ in try Archive.open(path: scratch.path(), mode: .existing) }
        DispatchQueue.concurrentPerform(iterations: 24) { number in
            let plan = ChangePlan.organizations("t\(number)", ["1": "N\(number)"])
            do {
                try archives[number % 4].apply(plan, at: time, by: "anna")
                _ = try archives[(number + 1) % 4].snapshot()
            } catch {
                Issue.record(error)
            }
        }
        #expect(Set(try names(first)) == Set(["A"] + (0..<24).map { "N\($0)" }))
        #expect(try first.check().isEmpty)
    }

    private func names(_ archive: Archive) throws -> [String] {
        try archive.snapshot().organizations.map(\.name.source)
    }
}
