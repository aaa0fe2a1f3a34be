import Referrals
import Store
import Synchronization

/// Stands before every page: knows who asks, and lets nobody have what is not theirs.
final class Gate: Sendable {
    /// Who asks.
    enum Visitor {
        /// Whoever sits at the computer of a desk that has no users.
        case anybody
        /// A user.
        case session(Session)
    }

    private let accounts: Accounts
    private let isShut = Mutex(false)
    let sessions: SessionBook
    let signIn: SignIn
    let cookie: SessionCookie

    init(_ accounts: Accounts, secrets: SecretNumbers, isSecure: Bool) {
        self.accounts = accounts
        sessions = SessionBook(secrets)
        signIn = SignIn(user: accounts.user, verify: accounts.verify)
        cookie = SessionCookie(isSecure: isSecure)
    }

    /// Who asks for a route; `nil` for somebody who must sign in first.
    ///
    /// Throws `forbidden` for a user who has no right to it, and what reading the users throws.
    func visitor(of request: Request, to need: AccessTable.Need, seconds: Int) throws -> Visitor? {
        guard need != .nothing, try hasUsers() else { return .anybody }
        guard let session = try session(of: request, seconds: seconds) else { return nil }
        guard AccessTable.allows(session.user.role, need) else { throw HTTPError(.forbidden) }
        return .session(session)
    }

    /// The session of a request; one whose user was changed since is ended.
    func session(of request: Request, seconds: Int) throws -> Session? {
        let number = request.cookie(cookie.name)
        guard let session = sessions.find(number, seconds: seconds) else { return nil }
        do {
            guard try accounts.user(session.user.name) == session.user else {
                sessions.end(number)
                return nil
            }
        } catch let error as ArchiveError where error.code == .busy {
            // Who was let in stays in while another process writes.
        }
        return session
    }

    /// A desk that had users once does not open again by losing them.
    private func hasUsers() throws -> Bool {
        if isShut.withLock({ $0 }) { return true }
        let found = try accounts.hasUsers()
        if found { isShut.withLock { $0 = true } }
        return found
    }
}

/// The cookie that holds a session's number (OWASP ASVS 5.0 §3.3).
struct SessionCookie: Sendable {
    /// Whether browsers reach the desk by HTTPS alone.
    let isSecure: Bool

    /// Its name; the prefix binds it to this host and to HTTPS.
    var name: String { isSecure ? "__Host-session" : "session" }

    /// The field that sets it, or takes it away.
    func field(_ number: String?) -> HeaderField {
        let rest = "; Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
        return HeaderField("Set-Cookie", number.map { "\(name)=\($0)\(rest)" } ?? "\(name)=; Max-Age=0\(rest)")
    }
}
