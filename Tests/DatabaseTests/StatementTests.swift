import Database
import Testing

struct StatementTests {
    static let values: [SQLValue] = [
        .null, .integer(.min), .integer(.max), 0, .real(-0.0), .real(.infinity), .real(.leastNonzeroMagnitude), 0.1,
        "", "plain", "città, Київ, 法律, ٠١٢", .text("a\0b"), .text("\0"), .text("e\u{301}"), .text("\u{FEFF}x"),
        .blob([]), .blob([0, 255, 0, 128]), .text(String(repeating: "ق", count: 100_000)),
    ]

    @Test(arguments: values) func `a value comes back as it went in`(value: SQLValue) throws {
        let connection = try Connection.inMemory()
        try connection.execute("CREATE TABLE t (x ANY) STRICT")
        try connection.execute("INSERT INTO t VALUES ($1)", [value])
        let row = try #require(try connection.firstRow("SELECT x, typeof(x) FROM t"))
        #expect(row[0] == value)
        #expect(row.text(1) == value.storageClass)
        if case .text(let text) = value {
            // String's == follows canonical equivalence, so the bytes are compared too.
            #expect(row.text(0).map { Array($0.utf8) } == Array(text.utf8))
        }
    }

    @Test func `a number that is none is stored as NULL`() throws {
        #expect(try Connection.inMemory().firstRow("SELECT $1", [.real(.nan)])?[0] == .null)
    }

    @Test(arguments: [
        ("SELECT ?, ?, ?", ["a", "b", "c"]), ("SELECT ?1, ?2, ?3", ["a", "b", "c"]),
        ("SELECT $1, $2, $3", ["a", "b", "c"]), ("SELECT $3, $1, $2", ["c", "a", "b"]),
        ("SELECT ?3, ?1, ?2", ["c", "a", "b"]), ("SELECT $2, $3, $2, $1", ["b", "c", "b", "a"]),
    ])
    func `a parameter's number is its place in the list`(sql: String, expected: [String]) throws {
        let row = try #require(try Connection.inMemory().firstRow(sql, ["a", "b", "c"]))
        #expect(row.values == expected.map(SQLValue.text))
    }

    @Test(
        arguments: [
            ("SELECT $1", []), ("SELECT $1", ["a", "b"]), ("SELECT $2", ["a"]), ("SELECT 1", ["a"]),
            ("SELECT :name", ["a"]), ("SELECT @name", ["a"]), ("SELECT $name", ["a"]), ("SELECT $0", ["a"]),
        ] as [(String, [SQLValue])])
    func `a wrong count or kind of parameters is refused`(sql: String, values: [SQLValue]) throws {
        let error = #expect(throws: DatabaseError.self) { try Connection.inMemory().rows(sql, values) }
        #expect(error?.code == 25)
    }

    @Test(arguments: ["", "  \n", "-- nothing", "SELECT 1; SELECT 2", "SELECT 1\0; DROP TABLE note"])
    func `a text that is not one statement is refused`(sql: String) throws {
        let connection = try Connection.withNotes()
        #expect(throws: DatabaseError.self) { try connection.execute(sql) }
    }

    @Test func `space and comments may follow a statement`() throws {
        #expect(try Connection.inMemory().rows("SELECT 1; -- one\n /* and */ ;\n").count == 1)
    }

    @Test func `a script runs to its first fault and names the statement`() throws {
        let connection = try Connection.withNotes()
        let script = """
            INSERT INTO note VALUES (1, 'perché; non'); -- a semicolon in a text
            CREATE TRIGGER late AFTER INSERT ON note BEGIN SELECT 1; SELECT 2; END;
            INSERT INTO note VALUES (1, 'again');
            INSERT INTO note VALUES (3, 'never');
            """
        let error = #expect(throws: DatabaseError.self) { try connection.executeScript(script) }
        #expect(error?.isUniqueViolation == true)
        #expect(error?.sql?.contains("again") == true)
        #expect(error?.sql?.contains("never") == false)
        #expect(try connection.notes() == ["perché; non"])
    }

    @Test func `columns are found by name and by place`() throws {
        let row = try #require(
            try Connection.inMemory().firstRow("SELECT 1 AS id, 'x' AS name, 2.5 AS cost, x'0102' AS seal, NULL AS gap")
        )
        #expect(row.columns == ["id", "name", "cost", "seal", "gap"])
        #expect(row["id"] == 1 && row[1] == "x")
        #expect(row.integer("id") == 1 && row.real("id") == 1)
        #expect(row.text("name") == "x" && row.real("cost") == 2.5 && row.blob("seal") == [1, 2])
        #expect(row.text("gap") == nil && row.integer("gap") == nil && row.real("gap") == nil && row.blob("gap") == nil)
    }

    @Test func `asking a column for a type that it does not hold stops the program`() async {
        await #expect(processExitsWith: .failure) {
            _ = try Connection.inMemory().firstRow("SELECT 1 AS id")?.text("id")
        }
    }

    @Test func `a kept statement sees a column added since`() throws {
        let connection = try Connection.withNotes()
        try connection.execute("INSERT INTO note VALUES (1, 'a')")
        #expect(try connection.firstRow("SELECT * FROM note")?.columns == ["id", "text"])
        try connection.execute("ALTER TABLE note ADD COLUMN day TEXT DEFAULT 'today'")
        #expect(try connection.firstRow("SELECT * FROM note")?.text("day") == "today")
    }

    @Test func `a statement may run inside itself`() throws {
        let connection = try Connection.withNotes()
        try connection.executeMany("INSERT INTO note (text) VALUES ($1)", [["a"], ["b"]])
        var pairs: [String] = []
        try connection.forEachRow("SELECT text FROM note ORDER BY id") { outer in
            try connection.forEachRow("SELECT text FROM note ORDER BY id") { inner in
                pairs.append((outer.text(0) ?? "") + (inner.text(0) ?? ""))
            }
        }
        #expect(pairs == ["aa", "ab", "ba", "bb"])
    }

    @Test func `an error of the reader ends the reading and frees the table`() throws {
        let connection = try Connection.withNotes()
        try connection.executeMany("INSERT INTO note (text) VALUES ($1)", [["a"], ["b"], ["c"]])
        var seen = 0
        #expect(throws: Interruption.self) {
            try connection.forEachRow("SELECT text FROM note") { _ in
                seen += 1
                if seen == 2 { throw Interruption() }
            }
        }
        #expect(seen == 2)
        try connection.execute("DROP TABLE note")
    }

    @Test func `more statements than are kept still run`() throws {
        let connection = try Connection.inMemory()
        for number in 0..<1200 {
            #expect(try connection.firstRow("SELECT \(number)")?.integer(0) == Int64(number))
        }
        #expect(try connection.firstRow("SELECT 0")?.integer(0) == 0)
    }

    @Test func `the count of changes and the last row are those of the statement before`() throws {
        let connection = try Connection.withNotes()
        try connection.execute("INSERT INTO note VALUES (41, 'a'), (42, 'b')")
        #expect(connection.changes == 2 && connection.lastInsertRowID == 42)
        try connection.execute("UPDATE note SET text = 'c' WHERE id = 41")
        #expect(connection.changes == 1)
    }
}
