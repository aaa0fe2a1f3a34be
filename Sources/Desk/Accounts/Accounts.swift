import Referrals
import Store

/// Where the desk finds its users; without any, the desk is open to whoever sits at this computer.
public struct Accounts: Sendable {
    /// Whether anybody may sign in.
    let hasUsers: @Sendable () throws -> Bool
    /// The user of a name.
    let user: @Sendable (String) throws -> DeskUser?
    /// Whether a password is the one whose hash was kept.
    let verify: @Sendable (_ password: String, _ hash: String) -> Bool

    /// Accounts from their parts.
    public init(
        hasUsers: @escaping @Sendable () throws -> Bool, user: @escaping @Sendable (String) throws -> DeskUser?,
        verify: @escaping @Sendable (_ password: String, _ hash: String) -> Bool
    ) {
        self.hasUsers = hasUsers
        self.user = user
        self.verify = verify
    }

    /// The users of an archive.
    public init(archive: Archive, verify: @escaping @Sendable (_ password: String, _ hash: String) -> Bool) {
        self.init(
            hasUsers: { try archive.hasUsers() }, user: { try archive.user(named: $0) }, verify: verify)
    }

    /// Nobody: the desk is open.
    public static let none = Accounts(hasUsers: { false }, user: { _ in nil }, verify: { _, _ in false })
}
