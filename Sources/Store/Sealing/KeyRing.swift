import Database
import Directory
import Referrals

/// The persons' keys, each sealed under the desk's, in a file of their own beside the data.
///
/// It is no part of the data's backups: a key destroyed here is gone, and with it every copy of what it sealed.
struct KeyRing {
    private let connection: Connection
    private let secret: DeskSecret
    private let cipher: any FieldCipher

    /// The key ring of an archive; throws `locked` without the desk's secret, and `cannotSeal` without a cipher.
    init(of archive: Archive) throws {
        secret = try archive.unlocked()
        guard let cipher = secret.cipher else { throw ArchiveError(.cannotSeal, ["path": archive.path]) }
        self.cipher = cipher
        connection = try Self.connection(archive.path)
    }

    /// The key of a person, made when there is none.
    func key(for reference: String) throws -> [UInt8] {
        if let known = try knownKey(of: reference) { return known }
        let fresh = cipher.randomBytes(DeskSecret.length)
        let box = cipher.seal(fresh, key: secret.key(for: .persons), context: Array(reference.utf8))
        try connection.execute(
            "INSERT INTO person_keys (reference, box) VALUES ($1, $2)", [.text(reference), .blob(box)])
        return fresh
    }

    /// The key of a person; `nil` when there is none, or none any more.
    func knownKey(of reference: String) throws -> [UInt8]? {
        let row = try connection.firstRow("SELECT box FROM person_keys WHERE reference = $1", [.text(reference)])
        guard let box = row?.blob(0) else { return nil }
        return cipher.open(box, key: secret.key(for: .persons), context: Array(reference.utf8))
    }

    func seal(_ text: String, _ field: SealedField, of reference: String) throws -> [UInt8] {
        cipher.seal(Array(text.utf8), key: try key(for: reference), context: Self.context(field, reference))
    }

    func open(_ box: [UInt8], _ field: SealedField, of reference: String) throws -> String? {
        guard let key = try knownKey(of: reference) else { return nil }
        return cipher.open(box, key: key, context: Self.context(field, reference)).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    private static func context(_ field: SealedField, _ reference: String) -> [UInt8] {
        Array("\(field.rawValue)/\(reference)".utf8)
    }

    /// Destroys keys, which needs no secret; they are overwritten in the file.
    static func destroy(_ references: [String], of path: String) throws {
        guard Self.exists(path) else { return }
        let connection = try connection(path)
        try connection.transaction {
            for reference in references {
                try connection.execute("DELETE FROM person_keys WHERE reference = $1", [.text(reference)])
            }
        }
    }

    /// Where the key ring of the archive at a path lies.
    static func path(of archivePath: String) -> String { "\(archivePath).keys" }

    /// Copies the key ring of an archive; nothing when there is none.
    static func copy(of archivePath: String, to path: String) throws {
        guard exists(archivePath) else { return }
        try connection(archivePath).backup(to: path)
    }

    private static func exists(_ archivePath: String) -> Bool {
        (try? Connection(path: path(of: archivePath), mode: .readOnly).applicationID) != nil
    }

    private static func connection(_ archivePath: String) throws -> Connection {
        let connection = try Connection(path: path(of: archivePath), mode: .readWriteCreate)
        try connection.execute("PRAGMA secure_delete = ON")
        try connection.execute(
            "CREATE TABLE IF NOT EXISTS person_keys (reference TEXT NOT NULL PRIMARY KEY, box BLOB NOT NULL) STRICT")
        return connection
    }
}
