import Database
import Foundation

/// A folder of its own for a test's files, gone with the value.
final class Scratch: Sendable {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "database-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { "\(folder.path)/\(name)" }

    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
}

extension Connection {
    /// An empty database with one table of two columns.
    static func withNotes() throws -> Connection {
        let connection = try Connection.inMemory()
        try connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")
        return connection
    }

    func notes() throws -> [String?] { try rows("SELECT text FROM note ORDER BY id").map { $0.text(0) } }
}

/// An error that is not the database's.
struct Interruption: Error {}

/// The database's error that `body` throws; for use inside the closure of an expectation, which may not hold another.
func refusal(_ body: () throws -> Void) -> DatabaseError? {
    do {
        try body()
        return nil
    } catch {
        return error as? DatabaseError
    }
}
