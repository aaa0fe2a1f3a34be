import CSQLite
import Glibc

/// The few calls on files that SQLite does not make for us.
enum DurableFile {
    /// Makes an empty file that its owner alone may read; an existing one is an error.
    static func create(_ path: String) throws(DatabaseError) {
        let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(SQLITE_CANTOPEN, path) }
        close(descriptor)
    }

    /// A name in the same folder, so that renaming is one step.
    static func unusedName(beside path: String) -> String {
        "\(path).\(String(UInt64.random(in: .min ... .max), radix: 36)).partial"
    }

    /// Waits until the file's bytes are on the disk.
    static func synchronise(_ path: String) throws(DatabaseError) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(SQLITE_IOERR, path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(SQLITE_IOERR, path) }
    }

    /// Gives a file its name in one step, and waits until the folder remembers it.
    static func rename(_ draft: String, to path: String) throws(DatabaseError) {
        guard unsafe Glibc.rename(draft, path) == 0 else { throw failure(SQLITE_IOERR, path) }
        try synchronise(folder(of: path))
    }

    static func remove(_ path: String) {
        unsafe unlink(path)
    }

    /// Whether two paths lead to one file.
    static func areSame(_ first: String, _ second: String) -> Bool {
        guard let first = status(first), let second = status(second) else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    /// The bytes of a file; 0 when there is none.
    static func size(_ path: String) -> Int { status(path)?.st_size ?? 0 }

    private static func status(_ path: String) -> stat? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status : nil
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func failure(_ code: Int32, _ path: String) -> DatabaseError {
        DatabaseError(code: code, message: "\(path): \(unsafe String(cString: strerror(errno)))")
    }
}
