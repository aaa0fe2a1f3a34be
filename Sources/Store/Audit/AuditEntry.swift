import Referrals

/// One row of the audit log. Each row's hash is over its own words and the hash before it, so that no row can be
/// changed, taken out or moved without every later hash being another; its seal, made with the desk's secret, keeps
/// somebody with the file alone from writing all of them anew.
public struct AuditEntry: Sendable, Hashable {
    /// Its number; they follow one another without a gap.
    public let id: Int
    /// When, by whom, what, of what, and what more: never a need, a service, a reason or a fact, so that nothing of a
    /// person is told when they are erased.
    public let at, actor, action, subject, detail: String
    /// The hash over this row and all before it.
    public let hash: String
    /// The hash authenticated with the desk's key; `nil` for what was written while it was locked.
    public let seal: String?

    /// The hash of the row before the first.
    static let beginning = [UInt8](repeating: 0, count: 32).hexadecimal

    /// The hash that belongs to these words after a hash.
    static func hash(id: Int, _ words: [String], after previous: String) -> String {
        var hash = SHA256()
        for text in [previous, "\(id)"] + words {
            hash.absorb("\(text.utf8.count):".utf8)
            hash.absorb(text.utf8)
        }
        return hash.digest().hexadecimal
    }

    /// The seal of a hash.
    static func seal(of hash: String, _ secret: DeskSecret) -> String {
        SHA256.authenticate(hash.utf8, key: secret.key(for: .audit)).hexadecimal
    }

    var words: [String] { [at, actor, action, subject, detail] }
}
