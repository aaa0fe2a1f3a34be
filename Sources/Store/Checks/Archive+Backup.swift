import Database

extension Archive {
    /// Copies the file to `path` while others may go on reading, and opens the copy to see that it holds the same.
    ///
    /// A copy there before is replaced only by a whole one. Throws `corrupt` when the copy does not hold the same.
    public func backup(to path: String) throws(ArchiveError) {
        let expected = try read { connection in
            try connection.backup(to: path)
            return try Self.contentHash(connection)
        }
        let copy = try Archive.open(path: path, mode: .readOnly)
        guard try copy.contentHash() == expected else { throw ArchiveError(.corrupt, ["path": path]) }
    }
}
