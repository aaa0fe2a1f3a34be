import Database
import Foundation
import Testing

struct TransactionTests {
    @Test func `a transaction gives its result and keeps its changes`() throws {
        let connection = try Connection.withNotes()
        let answer = try connection.transaction {
            #expect(connection.isInTransaction)
            try connection.execute("INSERT INTO note VALUES (1, 'a')")
            return 42
        }
        #expect(answer == 42 && !connection.isInTransaction)
        #expect(try connection.notes() == ["a"])
    }

    @Test func `an error undoes the whole transaction and is passed on`() throws {
        let connection = try Connection.withNotes()
        try connection.execute("INSERT INTO note VALUES (1, 'a')")
        #expect(throws: Interruption.self) {
            try connection.transaction {
                try connection.execute("DELETE FROM note")
                try connection.execute("CREATE TABLE more (x)")
                throw Interruption()
            }
        }
        #expect(!connection.isInTransaction)
        #expect(try connection.notes() == ["a"])
        #expect(throws: DatabaseError.self) { try connection.rows("SELECT * FROM more") }
    }

    @Test func `an inner transaction that fails undoes only itself`() throws {
        let connection = try Connection.withNotes()
        try connection.transaction {
            try connection.execute("INSERT INTO note VALUES (1, 'outer')")
            #expect(throws: Interruption.self) {
                try connection.transaction {
                    try connection.execute("INSERT INTO note VALUES (2, 'inner')")
                    try connection.transaction { try connection.execute("INSERT INTO note VALUES (3, 'innermost')") }
                    throw Interruption()
                }
            }
            try connection.transaction { try connection.execute("INSERT INTO note VALUES (4, 'kept')") }
        }
        #expect(try connection.notes() == ["outer", "kept"])
    }

    @Test func `an outer transaction that fails undoes the inner ones that did not`() throws {
        let connection = try Connection.withNotes()
        #expect(throws: Interruption.self) {
            try connection.transaction {
                try connection.transaction { try connection.execute("INSERT INTO note VALUES (1, 'inner')") }
                throw Interruption()
            }
        }
        #expect(try connection.notes().isEmpty)
    }

    /// The model is an array that is copied before each transaction and put back when it fails.
    @Test(arguments: UInt64(1)...40)
    func `any nest of transactions leaves what a copied array would hold`(seed: UInt64) throws {
        let connection = try Connection.withNotes()
        var state = seed
        var model: [String?] = []
        func roll(_ sides: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % sides
        }
        func work(_ depth: Int) throws {
            for _ in 0..<5 {
                if depth < 4, roll(3) == 0 {
                    let copy = model
                    do { try connection.transaction { try work(depth + 1) } } catch is Interruption { model = copy }
                } else {
                    let text = "note \(roll(1_000_000))"
                    try connection.execute("INSERT INTO note (text) VALUES ($1)", [.text(text)])
                    model.append(text)
                }
            }
            if depth > 0, roll(2) == 0 { throw Interruption() }
        }
        try work(0)
        #expect(try connection.notes() == model)
    }

    @Test func `many rows are inserted all or none`() throws {
        let connection = try Connection.withNotes()
        try connection.executeMany("INSERT INTO note VALUES ($1, $2)", (1...1000).map { [.integer($0), "x"] })
        #expect(try connection.notes().count == 1000)
        let error = #expect(throws: DatabaseError.self) {
            try connection.executeMany(
                "INSERT INTO note VALUES ($1, $2)", (995...2000).reversed().map { [.integer($0), "y"] })
        }
        #expect(error?.isUniqueViolation == true)
        #expect(try connection.notes() == Array(repeating: "x", count: 1000))
    }

    @Test func `a commit that a deferred foreign key refuses undoes the transaction`() throws {
        let connection = try Connection.inMemory()
        try connection.executeScript(
            """
            CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;
            CREATE TABLE child (parent INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED) STRICT;
            """)
        let error = #expect(throws: DatabaseError.self) {
            try connection.transaction { try connection.execute("INSERT INTO child VALUES (1)") }
        }
        #expect(error?.isForeignKeyViolation == true)
        #expect(!connection.isInTransaction)
        #expect(try connection.rows("SELECT * FROM child").isEmpty)
    }

    @Test func `a second writer is told that the file is busy, and works once it is free`() throws {
        let scratch = try Scratch()
        let first = try Connection(path: scratch.path("a"))
        try first.execute("CREATE TABLE t (x INTEGER) STRICT")
        let second = try Connection(path: scratch.path("a"), busyTimeoutMilliseconds: 1)
        try first.transaction {
            let rows = try second.rows("SELECT * FROM t")
            #expect(refusal { try second.transaction {} }?.isBusy == true)
            #expect(rows.isEmpty)
        }
        try second.transaction { try second.execute("INSERT INTO t VALUES (1)") }
        #expect(try first.rows("SELECT * FROM t").count == 1)
    }

    @Test func `a commit that readers hold up is busy and undone`() throws {
        let scratch = try Scratch()
        let writer = try Connection(path: scratch.path("a"), busyTimeoutMilliseconds: 1)
        try writer.execute("CREATE TABLE t (x INTEGER) STRICT")
        let reader = try Connection(path: scratch.path("a"), mode: .readOnly)
        try reader.readTransaction {
            let before = try reader.rows("SELECT * FROM t").count
            let error = refusal { try writer.transaction { try writer.execute("INSERT INTO t VALUES (1)") } }
            let after = try reader.rows("SELECT * FROM t").count
            #expect(error?.isBusy == true)
            #expect(before == 0 && after == 0)
        }
        #expect(try writer.rows("SELECT * FROM t").isEmpty)
    }

    @Test func `threads that share a connection do not enter each other's transactions`() throws {
        let connection = try Connection.inMemory()
        try connection.execute("CREATE TABLE t (worker INTEGER, place INTEGER) STRICT")
        DispatchQueue.concurrentPerform(iterations: 8) { worker in
            for place in 0..<20 {
                try? connection.transaction {
                    try connection.execute(
                        "INSERT INTO t VALUES ($1, $2)", [.integer(Int64(worker)), .integer(Int64(place))])
                    if place % 2 == 1 { throw Interruption() }
                }
            }
        }
        let rows = try connection.rows("SELECT worker, place FROM t")
        #expect(rows.count == 80)
        #expect(rows.allSatisfy { ($0.integer("place") ?? 1) % 2 == 0 })
    }
}
