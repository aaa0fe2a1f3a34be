import Database
import Foundation
import Testing

struct ConnectionTests {
    @Test func `every connection has the settings that the decision on the journal asks for`() throws {
        let scratch = try Scratch()
        let connection = try Connection(path: scratch.path("a"))
        let expected: [(String, SQLValue)] = [
            ("journal_mode", "truncate"), ("synchronous", 3), ("foreign_keys", 1), ("trusted_schema", 0),
            ("cell_size_check", 1), ("busy_timeout", 5000),
        ]
        for (pragma, value) in expected {
            #expect(try connection.firstRow("PRAGMA \(pragma)")?[0] == value, "\(pragma)")
        }
    }

    @Test func `defensive mode keeps the schema from being edited as a table`() throws {
        let connection = try Connection.withNotes()
        try connection.execute("PRAGMA writable_schema = ON")
        #expect(throws: DatabaseError.self) {
            try connection.execute("UPDATE sqlite_schema SET sql = 'nonsense'")
        }
    }

    @Test func `a new file is readable by its owner alone`() throws {
        let scratch = try Scratch()
        _ = try Connection(path: scratch.path("a"))
        let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path("a"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func `a missing file is refused unless it may be made`() throws {
        let scratch = try Scratch()
        for mode in [Connection.Mode.readWrite, .readOnly] {
            let error = #expect(throws: DatabaseError.self) { try Connection(path: scratch.path("a"), mode: mode) }
            #expect(error?.isCannotOpen == true)
        }
        #expect(try scratch.names().isEmpty)
    }

    @Test func `a path that is empty or has a null character is refused`() throws {
        let scratch = try Scratch()
        #expect(throws: DatabaseError.self) { try Connection(path: scratch.path("a\0b")) }
        #expect(throws: DatabaseError.self) { try Connection(path: "") }
        #expect(try scratch.names().isEmpty)
    }

    @Test func `a path that looks like an address is a path`() {
        let error = #expect(throws: DatabaseError.self) { try Connection(path: "file:x?mode=memory", mode: .readWrite) }
        #expect(error?.isCannotOpen == true)
    }

    @Test func `a file of something else is refused and left as it was`() throws {
        let scratch = try Scratch()
        let text = String(repeating: "name;address;phone\n", count: 100)
        try text.write(toFile: scratch.path("list.csv"), atomically: true, encoding: .utf8)
        let error = #expect(throws: DatabaseError.self) { try Connection(path: scratch.path("list.csv")) }
        #expect(error?.isNotADatabase == true)
        #expect(try String(contentsOfFile: scratch.path("list.csv"), encoding: .utf8) == text)
    }

    @Test func `a connection for reading cannot write`() throws {
        let scratch = try Scratch()
        try Connection(path: scratch.path("a")).execute("CREATE TABLE t (x)")
        let reader = try Connection(path: scratch.path("a"), mode: .readOnly)
        #expect(try reader.rows("SELECT * FROM t").isEmpty)
        let error = #expect(throws: DatabaseError.self) { try reader.execute("INSERT INTO t VALUES (1)") }
        #expect(error?.isReadOnly == true)
    }

    @Test func `what one connection commits another reads, and its data version moves`() throws {
        let scratch = try Scratch()
        let writer = try Connection(path: scratch.path("a"))
        try writer.execute("CREATE TABLE t (x INTEGER) STRICT")
        let reader = try Connection(path: scratch.path("a"), mode: .readOnly)
        let before = try reader.dataVersion
        #expect(try reader.dataVersion == before)
        try writer.execute("INSERT INTO t VALUES (7)")
        #expect(try reader.rows("SELECT x FROM t").map { $0.integer("x") } == [7])
        #expect(try reader.dataVersion != before)
    }

    @Test func `the numbers in the header are kept by the file`() throws {
        let scratch = try Scratch()
        do {
            let connection = try Connection(path: scratch.path("a"))
            #expect(try connection.userVersion == 0)
            try connection.setApplicationID(-559_038_737)
            try connection.setUserVersion(12)
        }
        let again = try Connection(path: scratch.path("a"), mode: .readOnly)
        #expect(try again.applicationID == -559_038_737)
        #expect(try again.userVersion == 12)
    }

    @Test func `a version set in a transaction that fails is not set`() throws {
        let connection = try Connection.inMemory()
        #expect(throws: Interruption.self) {
            try connection.transaction {
                try connection.setUserVersion(3)
                throw Interruption()
            }
        }
        #expect(try connection.userVersion == 0)
    }

    @Test func `a damaged file is found by the integrity check`() throws {
        let scratch = try Scratch()
        do {
            let connection = try Connection(path: scratch.path("a"))
            try connection.executeScript("CREATE TABLE t (x TEXT); CREATE INDEX i ON t (x);")
            try connection.executeMany("INSERT INTO t VALUES ($1)", (0..<2000).map { [.text("value number \($0)")] })
            #expect(try connection.integrityCheck().isEmpty)
        }
        var bytes = try Data(contentsOf: URL(filePath: scratch.path("a")))
        bytes.replaceSubrange(8192..<8292, with: Data(repeating: 0xFF, count: 100))
        try bytes.write(to: URL(filePath: scratch.path("a")))
        let damaged = try Connection(path: scratch.path("a"))
        // SQLite either lists the faults or cannot even walk the file.
        #expect((try? damaged.integrityCheck()) != [])
    }

    @Test func `rows without their parent are found by the foreign key check`() throws {
        let connection = try Connection.inMemory()
        try connection.executeScript(
            """
            CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;
            CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parent (id)) STRICT;
            INSERT INTO parent VALUES (1);
            INSERT INTO child VALUES (1, 1);
            PRAGMA foreign_keys = OFF;
            INSERT INTO child VALUES (2, 99);
            """)
        #expect(try connection.foreignKeyCheck() == ["row 2 of child points at no row of parent"])
    }
}
