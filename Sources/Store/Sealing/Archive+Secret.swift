import Referrals

extension Archive {
    /// Gives the archive the desk's secret for as long as it is open; without it there are no links, no receipts and
    /// no sealed fields.
    public func unlock(_ secret: DeskSecret) { self.secret.withLock { $0 = secret } }

    /// Whether the archive has the desk's secret.
    public var isUnlocked: Bool { secret.withLock { $0 != nil } }

    /// Copies the persons' keys to a file, apart from the data and its backups; nothing when there are none.
    public func copyKeyRing(to path: String) throws(ArchiveError) {
        try attempt { try KeyRing.copy(of: self.path, to: path) }
    }

    /// The desk's secret; throws `locked` when it was not given.
    func unlocked() throws(ArchiveError) -> DeskSecret {
        guard let secret = secret.withLock({ $0 }) else { throw ArchiveError(.locked, ["path": path]) }
        return secret
    }
}
