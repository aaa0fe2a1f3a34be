import Directory
import TestSupport
import Testing

@testable import Store

/// Timetables in the archive.
@Suite struct TransitTests {
    private let scratch: Scratch
    private let archive: Archive

    init() throws {
        scratch = try Scratch()
        archive = try Archive.open(path: scratch.path(), mode: .create)
    }

    private func feed(_ seed: UInt64) -> TransitFeed {
        var random = TestSupport.SeededGenerator(seed: seed)
        return RandomFeed.make(&random)
    }

    private func rawFiles() throws -> [[UInt8]] {
        try archive.read { try $0.rows("SELECT bytes FROM raw_files ORDER BY bytes").compactMap { $0.blob(0) } }
    }

    @Test func `a new edition takes the place of the one before, with its raw files, and is found again`() throws {
        try archive.save(feed(1), name: "a", rawFiles: [("x", [1]), ("y", [2])], at: "t1", by: "u")
        try archive.save(feed(2), name: "b", rawFiles: [("x", [1])], at: "t2", by: "u")
        try archive.save(feed(3), name: "a", rawFiles: [("z", [3])], at: "t3", by: "v")
        let again = try Archive.open(path: scratch.path(), mode: .readOnly)
        let editions = try again.transitEditions()
        #expect(editions.map(\.name) == ["a", "b"])
        #expect(editions.map(\.feed) == [feed(3), feed(2)])
        #expect(editions.map(\.importedAt) == ["t3", "t2"] && editions[0].importedBy == "v")
        #expect(editions.map(\.files) == [["z"], ["x"]])
        #expect(try rawFiles() == [[1], [3]])
        #expect(try archive.check().isEmpty)
    }

    @Test func `a feed taken away is gone with its files, and one that is not there is not`() throws {
        try archive.save(feed(1), name: "a", rawFiles: [("x", [1])], at: "t1", by: "u")
        #expect(try archive.removeTransitFeed("a"))
        #expect(try !archive.removeTransitFeed("a"))
        #expect(try archive.transitEditions().isEmpty && rawFiles().isEmpty)
    }

    @Test func `timetables change nothing of the listings`() throws {
        let before = try archive.contentHash()
        let version = try archive.snapshot().version
        try archive.save(feed(1), name: "a", rawFiles: [], at: "t1", by: "u")
        #expect(try archive.contentHash() == before && archive.snapshot().version == version)
    }

    @Test func `a damaged image is said to be damage`() throws {
        try archive.save(feed(1), name: "a", rawFiles: [], at: "t1", by: "u")
        try archive.write { try $0.execute("UPDATE transit_feeds SET image = x'00'") }
        #expect(refusal { _ = try archive.transitEditions() }?.code == .corrupt)
    }
}
