import Directory
import Referrals
import Synchronization

/// Lets users in by name, password and, where they have one, a one-time code.
///
/// Says nothing of which of them was wrong, takes as long for a name that nobody has, and shuts for a while after too
/// many tries (OWASP ASVS 5.0 §6.3).
final class SignIn: Sendable {
    /// What came of a try.
    enum Outcome {
        /// The user is who they say.
        case welcome(DeskUser)
        /// Something was wrong.
        case refused
        /// Too much was wrong; it opens again after so many seconds.
        case shut(seconds: Int)
    }

    private struct Tries {
        /// The seconds of wrong tries, by name.
        var wrong: [String: [Int]] = [:]
        /// The step of the last code that was good, by name.
        var steps: [String: Int] = [:]
    }

    /// Wrong tries of a name, and of all, within the seconds after which they are forgotten.
    static let limitOfOne = 5, limitOfAll = 100, seconds = 15 * 60

    private let user: @Sendable (String) throws -> DeskUser?
    private let verify: @Sendable (String, String) -> Bool
    private let tries = Mutex(Tries())
    /// One reckoning at a time: each takes 19 MiB.
    private let reckoning = Mutex(())

    /// Sign-in of users found by name, whose passwords `verify` holds against a hash.
    init(
        user: @escaping @Sendable (String) throws -> DeskUser?, verify: @escaping @Sendable (String, String) -> Bool
    ) {
        self.user = user
        self.verify = verify
    }

    /// Tries a name, a password and a code at a moment; throws what finding the user throws.
    func attempt(name text: String, password: String, code: String, seconds now: Int) throws -> Outcome {
        let name = DeskUser.name(text) ?? ""
        if let wait = wait(name, now) { return .shut(seconds: wait) }
        let found = try user(name)
        let isRight = reckoning.withLock { _ in verify(password, found?.passwordHash ?? Self.nobody) }
        guard let found, isRight, found.disabledOn == nil, takes(code, of: found, now) else {
            tries.withLock { tries in
                // A name that nobody has is counted with all such, so that made-up names do not fill the memory.
                tries.wrong[found == nil ? "" : name, default: []].append(now)
            }
            return .refused
        }
        tries.withLock { $0.wrong[name] = nil }
        return .welcome(found)
    }

    /// A hash of no password.
    private static let nobody =
        "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$"
        + "hkzJGFMv3Rj2Wlu5RyyzHnmSYCJkXnHnSyHDf1q0vdI"

    private func takes(_ code: String, of user: DeskUser, _ now: Int) -> Bool {
        guard let secret = user.oneTimeSecret else { return true }
        return tries.withLock { tries in
            let last = tries.steps[user.name] ?? -1
            guard let step = OneTimeCode.step(of: code, secret: secret, seconds: now, after: last) else { return false }
            tries.steps[user.name] = step
            return true
        }
    }

    private func wait(_ name: String, _ now: Int) -> Int? {
        tries.withLock { tries in
            for key in tries.wrong.keys {
                tries.wrong[key]?.removeAll { !(0..<Self.seconds).contains(now - $0) }
                if tries.wrong[key]?.isEmpty == true { tries.wrong[key] = nil }
            }
            let own = tries.wrong[name] ?? []
            let all = tries.wrong.values.joined().sorted()
            let until = [
                own.count < Self.limitOfOne ? nil : own[own.count - Self.limitOfOne] + Self.seconds,
                all.count < Self.limitOfAll ? nil : all[all.count - Self.limitOfAll] + Self.seconds,
            ].compactMap { $0 }.max()
            return until.map { max($0 - now, 1) }
        }
    }
}
