import Directory
import Foundation

/// A folder of dated copies of an archive, of which the newest are kept.
public struct BackupFolder: Sendable, Hashable {
    /// The folder's path; it is made when it is wanted, readable by its owner alone.
    public let path: String
    /// How many copies are kept, 1 or more.
    public let keep: Int

    /// A folder that keeps so many copies.
    public init(path: String, keep: Int) {
        precondition(keep >= 1, "the copy just made is kept")
        self.path = path
        self.keep = keep
    }

    /// The paths of the copies, oldest first: files named by this folder, and nothing else that lies there.
    public var copies: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter(Self.isName).sorted().map { "\(path)/\($0)" }
    }

    /// Copies the archive, rehearses the restore of the copy, and only then takes the oldest copies away.
    ///
    /// Returns the copy's path and those taken away. Throws what `Archive.backup` and `Archive.rehearseRestore` throw.
    public func add(_ archive: Archive, at now: LocalTime) throws(ArchiveError) -> (copy: String, removed: [String]) {
        let copy = "\(path)/\(Self.name(at: now))"
        try Archive.attempt(path) {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        try archive.backup(to: copy)
        try Archive.rehearseRestore(of: copy)
        let old = Array(copies.filter { $0 != copy }.dropLast(keep - 1))
        try Archive.attempt(path) { for path in old { try FileManager.default.removeItem(atPath: path) } }
        return (copy, old)
    }

    /// Names that sort by time, without the colon that some file systems refuse.
    private static func name(at now: LocalTime) -> String {
        "sportello-\(now).sportello".replacing(":", with: "")
    }

    private static func isName(_ name: String) -> Bool {
        let pattern = Array("sportello-0000-00-00T0000.sportello")
        return name.count == pattern.count
            && zip(name, pattern).allSatisfy { $1 == "0" ? $0.isASCII && $0.isNumber : $0 == $1 }
    }
}
