import Database
import Testing

struct ConstraintTests {
    private static func tables() throws -> Connection {
        let connection = try Connection.inMemory()
        try connection.executeScript(
            """
            CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> 'nobody')) STRICT;
            CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parent (id)) STRICT;
            INSERT INTO parent VALUES (1, 'one');
            """)
        return connection
    }

    /// The codes are those of sqlite.org/rescode.html.
    @Test(
        arguments: [
            ("INSERT INTO parent VALUES ($1, $2)", [2, .blob([1])], 3091),
            ("INSERT INTO parent VALUES ($1, $2)", [1, "two"], 1555),
            ("INSERT INTO parent VALUES ($1, $2)", [2, "one"], 2067),
            ("INSERT INTO parent VALUES ($1, $2)", [2, nil], 1299),
            ("INSERT INTO parent VALUES ($1, $2)", [2, "nobody"], 275),
            ("INSERT INTO child VALUES ($1, $2)", [1, 99], 787),
        ] as [(String, [SQLValue], Int32)])
    func `a broken constraint is an error with its own code`(sql: String, values: [SQLValue], code: Int32) throws {
        let connection = try Self.tables()
        let error = try #require(throws: DatabaseError.self) { try connection.execute(sql, values) }
        #expect(error.code == code && error.primary == 19 && error.isConstraint)
        #expect(error.isUniqueViolation == [1555, 2067].contains(code))
        #expect(error.isForeignKeyViolation == (code == 787))
        #expect(error.sql == sql)
        #expect(try connection.rows("SELECT * FROM child UNION ALL SELECT * FROM parent").count == 1)
    }

    @Test func `an error does not tell the values that were bound`() throws {
        let connection = try Self.tables()
        let error = try #require(throws: DatabaseError.self) {
            try connection.execute("INSERT INTO parent VALUES ($1, $2)", [2, .blob(Array("Amina, born 1990".utf8))])
        }
        #expect(!error.description.contains("Amina"))
        #expect(error.description.contains("INSERT INTO parent VALUES ($1, $2)"))
    }

    @Test func `a statement that cannot be understood is named`() throws {
        let error = try #require(throws: DatabaseError.self) { try Connection.inMemory().rows("SELEKT 1") }
        #expect(error.code == 1 && error.sql == "SELEKT 1" && error.message.contains("SELEKT"))
        #expect(!error.isBusy && !error.isConstraint && !error.isFull && !error.isReadOnly && !error.isNotADatabase)
    }

    @Test func `a file at its size limit is full, and what follows in the transaction is refused`() throws {
        let connection = try Connection.withNotes()
        try connection.execute("PRAGMA max_page_count = 10")
        let long = String(repeating: "x", count: 100_000)
        var full: DatabaseError?
        let after = refusal {
            try connection.transaction {
                try connection.execute("INSERT INTO note VALUES (1, 'before')")
                full = refusal { try connection.execute("INSERT INTO note VALUES (2, $1)", [.text(long)]) }
                try connection.execute("INSERT INTO note VALUES (3, 'after')")
            }
        }
        #expect(full?.isFull == true)
        #expect(after?.sql == "INSERT INTO note VALUES (3, 'after')")
        let notes = try connection.notes()
        #expect(notes.isEmpty)
        try connection.transaction { try connection.execute("INSERT INTO note VALUES (4, 'later')") }
        #expect(try connection.notes() == ["later"])
    }
}
