import Database
import Foundation
import Testing

struct BackupTests {
    @Test func `a backup holds the same rows and numbers, under its own name alone`() throws {
        let scratch = try Scratch()
        let source = try Connection(path: scratch.path("data"))
        try source.execute("CREATE TABLE t (x INTEGER) STRICT")
        try source.executeMany("INSERT INTO t VALUES ($1)", (0..<5000).map { [.integer($0)] })
        try source.setUserVersion(7)
        try source.backup(to: scratch.path("copy"))
        #expect(try scratch.names().filter { $0.hasPrefix("copy") } == ["copy"])

        let copy = try Connection(path: scratch.path("copy"), mode: .readOnly)
        #expect(try copy.rows("SELECT x FROM t ORDER BY x").map(\.values) == (0..<5000).map { [.integer($0)] })
        #expect(try copy.userVersion == 7)
        #expect(try copy.integrityCheck().isEmpty)
        let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path("copy"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func `a backup replaces an older one`() throws {
        let scratch = try Scratch()
        let source = try Connection.withNotes()
        try source.backup(to: scratch.path("copy"))
        try source.execute("INSERT INTO note VALUES (1, 'newer')")
        try source.backup(to: scratch.path("copy"))
        #expect(try Connection(path: scratch.path("copy"), mode: .readOnly).notes() == ["newer"])
    }

    @Test func `a backup to the database itself is refused`() throws {
        let scratch = try Scratch()
        let source = try Connection(path: scratch.path("data"))
        try source.execute("CREATE TABLE t (x)")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path("alias"), withDestinationPath: scratch.path("data"))
        for name in ["data", "alias"] {
            #expect(throws: DatabaseError.self) { try source.backup(to: scratch.path(name)) }
        }
        #expect(try source.integrityCheck().isEmpty)
    }

    @Test func `a backup in place of a database with an unfinished change is refused`() throws {
        let scratch = try Scratch()
        try Data([1, 2, 3]).write(to: URL(filePath: scratch.path("copy-journal")))
        #expect(throws: DatabaseError.self) { try Connection.withNotes().backup(to: scratch.path("copy")) }
        #expect(try scratch.names() == ["copy-journal"])
    }

    @Test func `a backup that fails leaves nothing behind`() throws {
        let scratch = try Scratch()
        let source = try Connection.withNotes()
        #expect(throws: DatabaseError.self) { try source.backup(to: scratch.path("no/such/folder/copy")) }
        try source.transaction {
            #expect(throws: DatabaseError.self) { try source.backup(to: scratch.path("copy")) }
        }
        #expect(try scratch.names().isEmpty)
    }
}
