import Referrals
import Synchronization

/// The sessions, in memory alone: they end when they are ended, when nobody asks for so long, and with the program
/// (OWASP ASVS 5.0 §7).
final class SessionBook: Sendable {
    /// Seconds without a request after which a session ends, and seconds after which it ends in any case.
    static let idleSeconds = 30 * 60, longestSeconds = 12 * 3600
    /// The most sessions; beyond it the one that was silent longest ends.
    static let limit = 1_000

    private struct Kept {
        let session: Session
        var seenAt: Int
    }

    private let kept = Mutex<[String: Kept]>([:])
    private let secrets: SecretNumbers

    init(_ secrets: SecretNumbers) { self.secrets = secrets }

    /// Begins a session under a number of its own, whatever the browser brought along, and gives the number.
    func begin(_ user: DeskUser, seconds now: Int) -> String {
        let number = secrets.next() + secrets.next()
        let session = Session(user, token: secrets.next(), begunAt: now, inquiries: InquiryBook(secrets))
        kept.withLock { kept in
            Self.clear(&kept, now)
            if kept.count >= Self.limit, let silent = kept.min(by: { $0.value.seenAt < $1.value.seenAt }) {
                kept[silent.key] = nil
            }
            kept[number] = Kept(session: session, seenAt: now)
        }
        return number
    }

    /// The session of a number, if it has not ended; asking keeps it.
    func find(_ number: String?, seconds now: Int) -> Session? {
        guard let number else { return nil }
        return kept.withLock { kept in
            Self.clear(&kept, now)
            kept[number]?.seenAt = now
            return kept[number]?.session
        }
    }

    /// Ends a session.
    func end(_ number: String?) {
        if let number { kept.withLock { $0[number] = nil } }
    }

    /// Ends all sessions of a user.
    func endAll(of name: String) {
        kept.withLock { kept in kept = kept.filter { $0.value.session.user.name != name } }
    }

    /// Drops what is over; a clock that was set back ends everything.
    private static func clear(_ kept: inout [String: Kept], _ now: Int) {
        kept = kept.filter { _, value in
            (0..<idleSeconds).contains(now - value.seenAt)
                && (0..<longestSeconds).contains(now - value.session.begunAt)
        }
    }
}
