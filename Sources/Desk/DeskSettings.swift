import Directory
import Guides

/// What a desk is told from outside: who it is, the time, and secret numbers.
public struct DeskSettings: Sendable {
    /// The desk as it stands on the sheets it prints.
    public var contact: DeskContact
    /// The territory's clock.
    public var clock: @Sendable () -> LocalTime
    /// The source of numbers nobody can guess.
    public var secrets: SecretNumbers
    /// Told of errors that a page does not show, such as a damaged file.
    public var report: @Sendable (any Error) -> Void

    /// Settings from their parts.
    public init(
        contact: DeskContact, clock: @escaping @Sendable () -> LocalTime, secrets: SecretNumbers = .system,
        report: @escaping @Sendable (any Error) -> Void = { _ in }
    ) {
        self.contact = contact
        self.clock = clock
        self.secrets = secrets
        self.report = report
    }
}
