import Database
import Directory
import Referrals
import Synchronization

/// The only door to the data file: it keeps listings and their history, and gives the network as a snapshot.
///
/// It may be used from several threads, and several processes may have the same file open. Reading the network does
/// not touch the file unless the listings changed. Methods that write throw `busy` when another process writes for
/// longer than five seconds.
public final class Archive: Sendable {
    /// How a file is opened.
    public enum Mode: Sendable, Hashable, CaseIterable {
        /// For reading and writing; a missing file is made, readable by its owner alone.
        case create
        /// For reading and writing; a missing file is an error.
        case existing
        /// For reading.
        case readOnly
    }

    /// The file's path.
    public let path: String
    /// How it was opened.
    public let mode: Mode
    /// The connection for all work.
    let connection: Connection
    /// A second connection, which never waits and never writes: its `data_version` tells of every other's commits.
    let watcher: Connection
    let cache = Mutex<CachedSnapshot?>(nil)
    /// The version of the listings that this archive itself last wrote.
    let ownVersion = Mutex(0)
    /// The desk's secret, once it was given.
    let secret = Mutex<DeskSecret?>(nil)

    init(path: String, mode: Mode, connection: Connection, watcher: Connection) {
        self.path = path
        self.mode = mode
        self.connection = connection
        self.watcher = watcher
    }
}

extension Archive {
    /// Runs `body` on one state of the file.
    func read<T>(_ body: (Connection) throws -> T) throws(ArchiveError) -> T {
        try attempt { try connection.readTransaction { try body(connection) } }
    }

    /// Runs `body` as one change of the file: all of it or nothing.
    func write<T>(_ body: (Connection) throws -> T) throws(ArchiveError) -> T {
        guard mode != .readOnly else { throw ArchiveError(.readOnly, ["path": path]) }
        return try attempt { try connection.transaction { try body(connection) } }
    }

    /// Runs `body` and says its errors as the archive's.
    func attempt<T>(_ body: () throws -> T) throws(ArchiveError) -> T { try Self.attempt(path, body) }

    static func attempt<T>(_ path: String, _ body: () throws -> T) throws(ArchiveError) -> T {
        do {
            return try body()
        } catch let error as ArchiveError {
            throw error
        } catch let error as DatabaseError {
            throw ArchiveError(error, path: path)
        } catch is CancellationError {
            throw ArchiveError(.cancelled, ["path": path])
        } catch {
            throw ArchiveError(.failed, ["path": path, "reason": "\(error)"])
        }
    }
}
