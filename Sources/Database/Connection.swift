import CSQLite
import Foundation

/// An open SQLite file. It may be used from several threads: one at a time has its turn, for as long as a
/// transaction lasts.
///
/// The file keeps a rollback journal that is truncated, is synchronised fully, checks foreign keys, and does not
/// trust its own schema (docs/decisions/0003-sqlite-rollback-journal.md). Several connections, also of several
/// processes, may be open at once; one that has to wait longer than its busy timeout gets an error with `isBusy`.
///
/// While a connection is open no other part of the process may open and close the same file by itself: POSIX drops
/// a process's locks on a file at the first `close` (sqlite.org/howtocorrupt.html §2.2).
@safe
public final class Connection: @unchecked Sendable {  // All state below is touched only under `turn`.
    /// What the connection may do with its file.
    public enum Mode: Sendable, Hashable, CaseIterable {
        /// Reads and writes; a missing file is made, readable by its owner alone.
        case readWriteCreate
        /// Reads and writes a file that exists.
        case readWrite
        /// Reads a file that exists.
        case readOnly
    }

    /// The path as given, or `:memory:`.
    public let path: String
    let handle: OpaquePointer
    /// Recursive, because the body of a transaction or of `forEachRow` calls the connection again.
    private let turn = NSRecursiveLock()
    private var statements: [String: Statement] = [:]
    /// How many transactions of ours are open inside one another.
    var depth = 0

    /// Opens a file; the path `:memory:` gives an empty database that is gone with the connection.
    ///
    /// Throws an error with `isCannotOpen` or `isNotADatabase` when the file is missing or is something else.
    public init(
        path: String, mode: Mode = .readWriteCreate, busyTimeoutMilliseconds: Int = 5000
    ) throws(DatabaseError) {
        // SQLite would cut the path at U+0000, and take an empty one for a database that is gone at the end.
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw DatabaseError(code: SQLITE_CANTOPEN, message: "a path cannot be empty or hold U+0000")
        }
        // A file that exists stays as it is, and one that cannot be made is for SQLite to refuse.
        if mode == .readWriteCreate, path != Self.memory { try? DurableFile.create(path) }
        self.path = path
        unsafe handle = try unsafe Self.open(path, mode)
        unsafe sqlite3_busy_timeout(handle, Int32(clamping: busyTimeoutMilliseconds))
        try configure(mode)
    }

    /// An empty database that is gone with the connection.
    public static func inMemory() throws(DatabaseError) -> Connection { try Connection(path: memory) }

    static let memory = ":memory:"

    deinit {
        statements.removeAll()
        unsafe sqlite3_close_v2(handle)
    }

    /// Without SQLite's own mutex: `turn` is held from a call to the reading of its error message, which
    /// `SQLITE_OPEN_FULLMUTEX` would not do, and it spares a second lock on every call (sqlite.org/threadsafe.html).
    private static func open(_ path: String, _ mode: Mode) throws(DatabaseError) -> OpaquePointer {
        let access =
            switch mode {
            case .readWriteCreate: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
            case .readWrite: SQLITE_OPEN_READWRITE
            case .readOnly: SQLITE_OPEN_READONLY
            }
        // Debian's SQLite reads `file:` as the beginning of an address with settings in it.
        let name = path.hasPrefix("file:") ? "./\(path)" : path
        var handle: OpaquePointer?
        let code = unsafe sqlite3_open_v2(name, &handle, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let handle = unsafe handle else {
            let error = DatabaseError(code: code, of: handle)
            unsafe sqlite3_close_v2(handle)
            throw error
        }
        return unsafe handle
    }

    private func configure(_ mode: Mode) throws(DatabaseError) {
        let code = unsafe csqlite_set_defensive(handle)
        guard code == SQLITE_OK else { throw unsafe DatabaseError(code: code, of: handle) }
        let journal = try firstRow("PRAGMA journal_mode = TRUNCATE")?.text(0)
        guard mode == .readOnly || journal == (path == Self.memory ? "memory" : "truncate") else {
            throw DatabaseError(code: SQLITE_ERROR, message: "the journal stays \(journal ?? "unknown")")
        }
        try executeScript(
            """
            PRAGMA synchronous = EXTRA;
            PRAGMA foreign_keys = ON;
            PRAGMA trusted_schema = OFF;
            PRAGMA cell_size_check = ON;
            """)
    }
}

extension Connection {
    /// Runs `body` while no other thread can use the connection.
    func inTurn<T, E: Error>(_ body: () throws(E) -> T) throws(E) -> T {
        turn.lock()
        defer { turn.unlock() }
        return try body()
    }

    /// The compiled statement for a text, kept for the next time unless it is running already.
    func statement(_ sql: String) throws(DatabaseError) -> Statement {
        let kept = statements[sql]
        if let kept, !kept.isRunning { return kept }
        try refuseNUL(sql)
        guard let fresh = try unsafe Statement.first(of: sql, on: handle, isKept: kept == nil) else {
            throw DatabaseError(code: SQLITE_MISUSE, message: "there is no statement in the text", sql: sql)
        }
        guard try unsafe Statement.first(of: fresh.rest, on: handle) == nil else {
            throw DatabaseError(code: SQLITE_MISUSE, message: "there is more than one statement in the text", sql: sql)
        }
        if kept == nil { keep(fresh, for: sql) }
        return fresh
    }

    /// A product has a few hundred statements; past that some caller builds them as it goes, and starting anew is
    /// cheaper than to remember which was used when.
    private func keep(_ statement: Statement, for sql: String) {
        if statements.count >= 512 { statements = statements.filter { $0.value.isRunning } }
        statements[sql] = statement
    }
}
