import Database
import Directory
import Foundation
import Testing

@testable import Store

/// Copies are worth what comes back from them.
@Suite struct RestoreTests {
    private let scratch: Scratch
    private let archive: Archive
    private let time = RoundTripTests.time

    init() throws {
        scratch = try Scratch()
        archive = try Archive.open(path: scratch.path(), mode: .create)
        try archive.apply(.organizations("asl", ["1": "A"]), at: time, by: "anna")
    }

    @Test func `what comes back is the copy's content, for everybody who has the file open`() throws {
        let other = try Archive.open(path: scratch.path(), mode: .existing)
        let before = try archive.contentHash()
        try archive.backup(to: scratch.path("copy"))
        try archive.apply(.organizations("comune", ["1": "B"]), at: time, by: "anna")
        #expect(try names(other) == ["A", "B"])
        try archive.restore(from: scratch.path("copy"))
        #expect(try archive.contentHash() == before)
        for archive in [archive, other] { #expect(try names(archive) == ["A"]) }
        // The same number of changes as before the restore, and other content: nobody may take one for the other.
        try archive.apply(.organizations("comune", ["1": "C"]), at: time, by: "anna")
        for archive in [archive, other] { #expect(try names(archive) == ["A", "C"]) }
    }

    @Test func `a damaged copy changes nothing`() throws {
        try archive.backup(to: scratch.path("copy"))
        let url = URL(filePath: scratch.path("copy"))
        var bytes = try Data(contentsOf: url)
        bytes.replaceSubrange(bytes.count - 3 * 4096..<bytes.count, with: Data(repeating: 0x55, count: 3 * 4096))
        try bytes.write(to: url)
        let before = try archive.contentHash()
        #expect(refusal { try archive.restore(from: url.path) }?.code == .corrupt)
        #expect(refusal { try Archive.rehearseRestore(of: url.path) }?.code == .corrupt)
        #expect(try archive.contentHash() == before)
    }

    @Test func `what is no archive is refused and changes nothing`() throws {
        let other = try Connection(path: scratch.path("other"))
        try other.execute("CREATE TABLE organizations (x)")
        #expect(refusal { try archive.restore(from: scratch.path("other")) }?.code == .notAnArchive)
        #expect(refusal { try archive.restore(from: scratch.path("none")) }?.code == .cannotOpen)
        #expect(try names(archive) == ["A"])
    }

    @Test func `one that may only be read is not restored`() throws {
        try archive.backup(to: scratch.path("copy"))
        let reader = try Archive.open(path: scratch.path(), mode: .readOnly)
        #expect(refusal { try reader.restore(from: scratch.path("copy")) }?.code == .readOnly)
    }

    @Test func `a folder keeps the newest copies and touches no other file`() throws {
        let folder = BackupFolder(path: scratch.path("copies"), keep: 2)
        var made: [String] = []
        for day in 1...4 {
            let now = try #require(LocalTime("2026-11-0\(day)T03:00"))
            let (copy, removed) = try folder.add(archive, at: now)
            #expect(removed == (day > 2 ? [made[day - 3]] : []))
            made.append(copy)
            if day == 1 { try Data().write(to: URL(filePath: scratch.path("copies/sportello-letter.sportello"))) }
        }
        #expect(folder.copies == Array(made.suffix(2)))
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let copies = folder.copies.map { URL(filePath: $0).lastPathComponent }
        #expect(Set(left) == Set(copies + ["sportello-letter.sportello"]))
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
        // Again in the same minute: the copy is made anew, and counts once.
        let again = try folder.add(archive, at: try #require(LocalTime("2026-11-04T03:00")))
        #expect(again.removed.isEmpty && folder.copies.count == 2)
    }

    private func names(_ archive: Archive) throws -> [String] {
        try archive.snapshot().organizations.map(\.name.source).sorted()
    }
}
