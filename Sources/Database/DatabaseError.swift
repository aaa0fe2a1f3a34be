import CSQLite

/// What SQLite refused, and for which statement; values bound to it are never kept, so an error can be logged.
public struct DatabaseError: Error, Sendable, Hashable {
    /// The extended result code (sqlite.org/rescode.html), such as 2067 for a broken UNIQUE.
    public let code: Int32
    /// SQLite's own words, in English.
    public let message: String
    /// The statement with its placeholders, where there was one.
    public let sql: String?

    init(code: Int32, message: String, sql: String? = nil) {
        self.code = code
        self.message = message
        self.sql = sql
    }

    /// The primary result code: the low byte of `code`.
    public var primary: Int32 { code & 0xFF }

    /// Another connection held the lock for longer than the busy timeout; the same work may succeed later.
    public var isBusy: Bool { primary == SQLITE_BUSY || primary == SQLITE_LOCKED }

    /// A constraint was broken: UNIQUE, NOT NULL, CHECK, a foreign key, or a STRICT column's type.
    public var isConstraint: Bool { primary == SQLITE_CONSTRAINT }

    /// A primary key or UNIQUE constraint was broken.
    public var isUniqueViolation: Bool { [1555, 2067].contains(code) }

    /// A foreign key points at no row.
    public var isForeignKeyViolation: Bool { code == 787 }

    /// The disk, or the size allowed to the file, is full.
    public var isFull: Bool { primary == SQLITE_FULL }

    /// The file or the connection may only be read.
    public var isReadOnly: Bool { primary == SQLITE_READONLY }

    /// The file is something else than an SQLite database.
    public var isNotADatabase: Bool { primary == SQLITE_NOTADB }

    /// The file is an SQLite database and is damaged.
    public var isCorrupt: Bool { primary == SQLITE_CORRUPT }

    /// The file, or its folder, cannot be opened.
    public var isCannotOpen: Bool { primary == SQLITE_CANTOPEN }
}

extension DatabaseError: CustomStringConvertible {
    /// The code, the reason and the statement, without any bound value.
    public var description: String {
        "SQLite error \(code): \(message)" + (sql.map { " in: \($0)" } ?? "")
    }
}

extension DatabaseError {
    /// The last failure of `connection`; its lock must still be held since the failing call.
    @safe
    init(code: Int32, of connection: OpaquePointer?, sql: String? = nil) {
        let text = unsafe connection.flatMap { unsafe sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
        let message = unsafe text.map { unsafe String(cString: $0) } ?? "no reason given"
        self.init(code: code, message: message, sql: sql)
    }
}
