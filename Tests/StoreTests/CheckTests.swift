import Database
import Directory
import Foundation
import Testing

@testable import Store

/// That a check finds what is wrong, and a copy is the same.
@Suite struct CheckTests {
    private let scratch: Scratch
    private let archive: Archive
    private let time = RoundTripTests.time

    init() throws {
        scratch = try Scratch()
        archive = try Archive.open(path: scratch.path(), mode: .create)
        let file = ChangePlan.RawFile(name: "a.csv", byteCount: 2, hash: "x")
        let plan = ChangePlan.organizations("asl", ["1": "A", "2": "B"])
        try archive.apply(
            .make("asl", Array(plan.changes), files: [file]), rawFiles: [("a.csv", [7, 8])], at: time, by: "anna")
        try archive.apply(.change("asl", "asl:1", sourceID: "1", "name", from: "A", to: "C"), at: time, by: "anna")
    }

    @Test(
        arguments: [
            ("UPDATE organizations SET name = 'Z' WHERE id = 'asl:1'", .unexplainedValue, "asl:1"),
            ("DELETE FROM organizations WHERE id = 'asl:2'", .missingRecord, "asl:2"),
            ("INSERT INTO organizations (id, name) VALUES ('x', 'X')", .unknownOrigin, "x"),
            ("UPDATE imports SET created = 5 WHERE id = 1", .wrongCount, "1"),
            ("UPDATE raw_files SET bytes = x'0709'", .changedRawFile, nil),
            ("UPDATE import_files SET raw_file = 'gone'", .brokenForeignKey, nil),
            ("UPDATE organizations SET parent_organization_id = 'no' WHERE id = 'asl:2'", .danglingReference, "asl:2"),
        ] as [(String, CheckFault.Code, String?)])
    func `a check finds what another hand did`(statement: String, code: CheckFault.Code, id: String?) throws {
        #expect(try archive.check().isEmpty)
        let hand = try Connection(path: scratch.path(), mode: .readWrite)
        try hand.execute("PRAGMA foreign_keys = OFF")
        try hand.execute(statement)
        let faults = try archive.check()
        #expect(Set(faults.map(\.code)) == [code])
        #expect(id == nil || faults.contains { $0.id == id })
    }

    @Test func `a check finds a damaged file`() throws {
        try archive.apply(
            .organizations("comune", Dictionary(uniqueKeysWithValues: (0..<500).map { ("\($0)", "N\($0)") })), at: time,
            by: "anna")
        let url = URL(fileURLWithPath: scratch.path("damaged"))
        var bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.path()))
        // The last pages hold rows, not the schema, so the file still opens.
        bytes.replaceSubrange(bytes.count - 3 * 4096..<bytes.count, with: Data(repeating: 0x55, count: 3 * 4096))
        try bytes.write(to: url)
        let damaged = try Archive.open(path: url.path, mode: .readOnly)
        let codes = try damaged.check().map(\.code)
        #expect(!codes.isEmpty)
        #expect(Set(codes) == [.damagedFile])
    }

    @Test func `a backup holds the same and can be written to`() throws {
        try archive.backup(to: scratch.path("copy"))
        let copy = try Archive.open(path: scratch.path("copy"), mode: .existing)
        #expect(try copy.contentHash() == archive.contentHash())
        #expect(try copy.runs() == archive.runs())
        try copy.undo(run: 2, at: time, by: "anna")
        #expect(try copy.contentHash() != archive.contentHash())
        try archive.backup(to: scratch.path("copy"))
        let again = try Archive.open(path: scratch.path("copy"), mode: .readOnly)
        #expect(try again.contentHash() == archive.contentHash())
    }

    @Test func `every kind of content counts in the hash`() throws {
        var hashes = [try archive.contentHash()]
        let hand = try Connection(path: scratch.path(), mode: .readWrite)
        for statement in [
            "UPDATE organizations SET name = 'Z' WHERE id = 'asl:2'",
            "UPDATE organizations SET email = 'Z', name = NULL WHERE id = 'asl:2'",
            "UPDATE base_organizations SET name = 'Z' WHERE given_id = '2'",
            "UPDATE import_field_changes SET old_value = 'Z'",
            "UPDATE imports SET applied_at = '2026-03-02T09:00:00Z' WHERE id = 2",
            "UPDATE imports SET applied_at = '2026-03-02T09:00:00Z' WHERE id = 1",
        ] {
            try hand.execute(statement)
            hashes.append(try archive.contentHash())
        }
        #expect(Set(hashes).count == hashes.count)
    }

    /// The vectors of Fowler, Noll and Vo for 128 bits (RFC 9923 §8; isthe.com/chongo/tech/comp/fnv).
    @Test(arguments: [
        ("", "6c62272e07bb014262b821756295c58d"), ("a", "d228cb696f1a8caf78912b704e4a8964"),
        ("foobar", "343e1662793c64bf6f0d3597ba446f18"),
    ])
    func `a fingerprint is FNV-1a`(text: String, digits: String) {
        #expect(Fingerprint(of: text.utf8).description == digits)
    }

    @Test func `two texts are not one`() {
        func print(_ texts: [String]) -> Fingerprint {
            var fingerprint = Fingerprint()
            for text in texts { fingerprint.absorb(text) }
            return fingerprint
        }
        #expect(Set([["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"]].map(print)).count == 5)
    }
}
