/// Under whose name and at what moment the audit log notes a change.
///
/// It holds for what is done within `AuditSignature.$current.withValue(…)`: a command, a request. The clock is asked
/// when something is noted.
public struct AuditSignature: Sendable {
    /// An account, an organisation or a role, never the person of a case.
    public let actor: String
    /// The moment, in UTC, as `YYYY-MM-DDTHH:MM:SSZ`.
    public let clock: @Sendable () -> String

    /// A signature from its parts.
    public init(actor: String, clock: @escaping @Sendable () -> String) {
        self.actor = actor
        self.clock = clock
    }

    /// The signature in force; without one changes are noted as nobody's, at no time.
    @TaskLocal public static var current = AuditSignature(actor: "") { "" }
}
