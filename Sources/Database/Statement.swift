import CSQLite

/// One compiled statement; only `Connection` holds one, and only under its lock.
@safe
final class Statement {
    /// The statement alone.
    let sql: String
    /// What follows the statement in the text given.
    let rest: String
    /// For each of SQLite's parameters, the place of its value in the caller's list.
    private let places: [Int]
    /// How many values must be given.
    private let parameterCount: Int
    private let pointer: OpaquePointer
    private var header: Row.Header?
    private var preparations: Int32 = 0
    private(set) var isRunning = false

    /// Compiles the first statement of a text; nil when there is only space and comment.
    static func first(
        of sql: String, on connection: OpaquePointer, isKept: Bool = false
    ) throws(DatabaseError) -> Statement? {
        var pointer: OpaquePointer?
        var length = 0
        var text = sql
        let flags = isKept ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
        let code = text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
                var tail = characters.baseAddress
                let code = unsafe sqlite3_prepare_v3(
                    connection, characters.baseAddress, Int32(clamping: characters.count), flags, &pointer, &tail)
                if let base = characters.baseAddress, let tail = unsafe tail { length = unsafe tail - base }
                return code
            }
        }
        guard code == SQLITE_OK else { throw DatabaseError(code: code, of: connection, sql: sql) }
        guard let pointer = unsafe pointer else { return nil }
        return try unsafe Statement(
            pointer, sql: String(decoding: sql.utf8.prefix(length), as: UTF8.self),
            rest: String(decoding: sql.utf8.dropFirst(length), as: UTF8.self))
    }

    private init(_ pointer: OpaquePointer, sql: String, rest: String) throws(DatabaseError) {
        unsafe self.pointer = unsafe pointer
        self.sql = sql
        self.rest = rest
        do throws(DatabaseError) {
            places = try unsafe Self.places(of: pointer, sql: sql)
            parameterCount = places.reduce(0) { max($0, $1 + 1) }
        } catch {
            unsafe sqlite3_finalize(pointer)
            throw error
        }
    }

    deinit { unsafe sqlite3_finalize(pointer) }

    /// SQLite numbers `$2` by where it first stands, not by its name, so the name must be read;
    /// `?` and `?2` already have the right number.
    private static func places(of pointer: OpaquePointer, sql: String) throws(DatabaseError) -> [Int] {
        var places: [Int] = []
        let count = unsafe sqlite3_bind_parameter_count(pointer)
        for index in 0..<count {
            guard let name = unsafe sqlite3_bind_parameter_name(pointer, index + 1).map({ unsafe String(cString: $0) })
            else {
                places.append(Int(index))
                continue
            }
            guard "$?".contains(name.prefix(1)), let number = Int(name.dropFirst()), number > 0
            else {
                throw DatabaseError(code: SQLITE_RANGE, message: "parameter \(name) is not $1, $2 and so on", sql: sql)
            }
            places.append(number - 1)
        }
        return places
    }
}

extension Statement {
    /// Binds the values and starts the statement anew; `finish()` must follow.
    func start(_ parameters: [SQLValue]) throws(DatabaseError) {
        guard parameters.count == parameterCount else {
            throw DatabaseError(
                code: SQLITE_RANGE,
                message: "\(parameterCount) parameters are wanted and \(parameters.count) were given", sql: sql)
        }
        isRunning = true
        for (index, place) in places.enumerated() {
            let code = bind(parameters[place], at: Int32(index + 1))
            guard code == SQLITE_OK else { throw failure(code) }
        }
    }

    private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
        switch value {
        case .null: return unsafe sqlite3_bind_null(pointer, index)
        case .integer(let number): return unsafe sqlite3_bind_int64(pointer, index, number)
        case .real(let number): return unsafe sqlite3_bind_double(pointer, index, number)
        case .text(var text):
            return text.withUTF8 { bytes in
                unsafe bytes.withMemoryRebound(to: CChar.self) {
                    unsafe csqlite_bind_text(pointer, index, $0.baseAddress, UInt64($0.count))
                }
            }
        case .blob(let bytes):
            guard !bytes.isEmpty else { return unsafe sqlite3_bind_zeroblob(pointer, index, 0) }
            return unsafe bytes.withUnsafeBytes {
                unsafe csqlite_bind_blob(pointer, index, $0.baseAddress, UInt64($0.count))
            }
        }
    }

    /// Goes to the next row; false when there is none.
    func step() throws(DatabaseError) -> Bool {
        switch unsafe sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw failure(code)
        }
    }

    /// Ends this run and lets go of its locks; the statement can be started again.
    func finish() {
        unsafe sqlite3_reset(pointer)
        unsafe sqlite3_clear_bindings(pointer)
        isRunning = false
    }

    private func failure(_ code: Int32) -> DatabaseError {
        DatabaseError(code: code, of: unsafe sqlite3_db_handle(pointer), sql: sql)
    }
}

extension Statement {
    /// The row that `step` has just reached.
    func row() -> Row {
        let header = currentHeader()
        let values = (0..<Int32(header.names.count)).map(value(at:))
        return Row(header: header, values: values)
    }

    /// A change of the schema makes SQLite compile again, and `SELECT *` may then have other columns.
    private func currentHeader() -> Row.Header {
        let now = unsafe sqlite3_stmt_status(pointer, SQLITE_STMTSTATUS_REPREPARE, 0)
        if let header, now == preparations { return header }
        let count = unsafe sqlite3_column_count(pointer)
        let names = (0..<count).map { index in
            unsafe sqlite3_column_name(pointer, index).map { unsafe String(cString: $0) } ?? ""
        }
        let fresh = Row.Header(names: names)
        header = fresh
        preparations = now
        return fresh
    }

    private func value(at column: Int32) -> SQLValue {
        switch unsafe sqlite3_column_type(pointer, column) {
        case SQLITE_INTEGER: .integer(unsafe sqlite3_column_int64(pointer, column))
        case SQLITE_FLOAT: .real(unsafe sqlite3_column_double(pointer, column))
        case SQLITE_TEXT:
            .text(unsafe String(decoding: bytes(unsafe sqlite3_column_text(pointer, column), column), as: UTF8.self))
        case SQLITE_BLOB: .blob(unsafe Array(bytes(unsafe sqlite3_column_blob(pointer, column), column)))
        default: .null
        }
    }

    /// The bytes must be asked before their count, as a conversion may move them (sqlite.org/c3ref/column_blob.html).
    private func bytes(_ start: UnsafeRawPointer?, _ column: Int32) -> UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column)))
    }
}
