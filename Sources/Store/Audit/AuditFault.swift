/// Where the audit log is not what was written.
public struct AuditFault: Sendable, Hashable {
    /// What is wrong with a row.
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such row, though there were later ones, or more were counted.
        case missing
        /// Its words, its place or its hash were changed.
        case changed
        /// Its hash fits, but it has not the desk's seal: written anew, or while the desk was locked.
        case unsealed
        /// A step of a referral stands in the ledger and not in the log, which ends too early.
        case unrecorded
    }

    /// The row's number.
    public let id: Int
    /// What is wrong.
    public let code: Code

    /// A fault from its parts.
    public init(id: Int, code: Code) {
        self.id = id
        self.code = code
    }
}
