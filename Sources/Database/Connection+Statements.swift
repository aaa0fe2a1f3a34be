import CSQLite

extension Connection {
    /// Runs one statement to its end; rows it may give are passed over.
    ///
    /// Parameters are `$1`, `$2` … (or `?1`, or `?` in order), and as many values must be given.
    public func execute(_ sql: String, _ parameters: [SQLValue] = []) throws(DatabaseError) {
        try inTurn { () throws(DatabaseError) in try complete(statement(sql), parameters) }
    }

    /// Runs the statements of a text one after another; the first that fails ends it, and those before it stand.
    public func executeScript(_ sql: String) throws(DatabaseError) {
        try refuseNUL(sql)
        try inTurn { () throws(DatabaseError) in
            var rest = sql
            while let statement = try unsafe Statement.first(of: rest, on: handle) {
                try complete(statement, [])
                rest = statement.rest
            }
        }
    }

    /// Runs one statement for each list of values, compiled once, in one transaction: all of them or none.
    public func executeMany(_ sql: String, _ lists: some Sequence<[SQLValue]>) throws(DatabaseError) {
        try inTransaction("BEGIN IMMEDIATE") { () throws(DatabaseError) in
            let statement = try statement(sql)
            for values in lists { try complete(statement, values) }
        }.get()
    }

    /// All rows of an answer.
    public func rows(_ sql: String, _ parameters: [SQLValue] = []) throws(DatabaseError) -> [Row] {
        try inTurn { () throws(DatabaseError) in
            let statement = try statement(sql)
            defer { statement.finish() }
            try start(statement, parameters)
            var rows: [Row] = []
            while try statement.step() { rows.append(statement.row()) }
            return rows
        }
    }

    /// The first row of an answer, or nil when it has none.
    public func firstRow(_ sql: String, _ parameters: [SQLValue] = []) throws(DatabaseError) -> Row? {
        try inTurn { () throws(DatabaseError) in
            let statement = try statement(sql)
            defer { statement.finish() }
            try start(statement, parameters)
            return try statement.step() ? statement.row() : nil
        }
    }

    /// Gives the rows of an answer one by one, so that a large one need not be held; an error of `body` ends it.
    ///
    /// `body` may use the connection, but should not change the tables it is reading.
    public func forEachRow(
        _ sql: String, _ parameters: [SQLValue] = [], _ body: (Row) throws -> Void
    ) throws {
        try inTurn {
            let statement = try statement(sql)
            defer { statement.finish() }
            try start(statement, parameters)
            while try statement.step() { try body(statement.row()) }
        }
    }
}

extension Connection {
    private func complete(_ statement: Statement, _ parameters: [SQLValue]) throws(DatabaseError) {
        defer { statement.finish() }
        try start(statement, parameters)
        while try statement.step() {}
    }

    /// Some failures (a full disk, say) make SQLite roll back the whole transaction by itself. Statements that follow
    /// in its body would then be committed one by one, so they are refused.
    private func start(_ statement: Statement, _ parameters: [SQLValue]) throws(DatabaseError) {
        guard unsafe depth == 0 || sqlite3_get_autocommit(handle) == 0 else {
            throw DatabaseError(
                code: SQLITE_ABORT | (2 << 8), message: "the transaction was rolled back before", sql: statement.sql)
        }
        try statement.start(parameters)
    }

    /// SQLite would stop at U+0000 and pass over what follows.
    func refuseNUL(_ sql: String) throws(DatabaseError) {
        guard !sql.utf8.contains(0) else {
            throw DatabaseError(code: SQLITE_MISUSE, message: "a statement cannot hold U+0000", sql: sql)
        }
    }
}
