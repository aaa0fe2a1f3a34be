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
    /// The seconds since 1970, for sessions and one-time codes.
    public var seconds: @Sendable () -> Int
    /// Who may sign in.
    public var accounts: Accounts
    /// How browsers reach the desk where it is not by its own loopback address.
    public var origin: WebOrigin?
    /// Told of every answer; `nil` keeps no log.
    public var log: (@Sendable (LogEntry) -> Void)?
    /// Told of errors that a page does not show, such as a damaged file.
    public var report: @Sendable (any Error) -> Void

    /// Settings from their parts.
    public init(
        contact: DeskContact, clock: @escaping @Sendable () -> LocalTime, secrets: SecretNumbers = .system,
        seconds: @escaping @Sendable () -> Int = { 0 }, accounts: Accounts = .none, origin: WebOrigin? = nil,
        report: @escaping @Sendable (any Error) -> Void = { _ in }
    ) {
        self.contact = contact
        self.clock = clock
        self.secrets = secrets
        self.seconds = seconds
        self.accounts = accounts
        self.origin = origin
        self.report = report
    }
}
