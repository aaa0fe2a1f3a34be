import Database
import Directory
import Referrals

extension Archive {
    /// The doors at which keys are shown; wrong ones are counted for each by itself.
    enum Door: String { case partner, person }

    /// Runs a change that may be refused for a reason of the domain; a refusal leaves what it wrote itself.
    func decide<T>(_ body: (Connection) throws -> Result<T, LedgerError>) throws(LedgerError) -> T {
        let result: Result<T, LedgerError>
        do throws(ArchiveError) { result = try writeLedger(body) } catch { throw .archive(error) }
        return try result.get()
    }

    /// Lets in by a key: nobody while too many wrong ones were shown, and each wrong one is counted.
    ///
    /// A change that is refused after the key fitted is undone whole.
    func enter<T>(
        _ door: Door, _ key: LinkKey, from origin: String, at now: LocalTime, limit: AttemptLimit,
        _ body: (Connection) throws -> Result<T, LedgerError>
    ) throws(LedgerError) -> T {
        try decide { connection in
            let from = SHA256.authenticate("origin/\(origin)".utf8, key: try unlocked().key(for: .links))
                .prefix(8).hexadecimal
            if let until = try Self.shutUntil(door, from, now, limit, connection) {
                return .failure(.link(.tooManyAttempts(until: until)))
            }
            do {
                return .success(try connection.transaction { try body(connection).get() })
            } catch let error as LedgerError {
                if error == .link(.unknown) { try Self.countFailure(door, from, now, connection) }
                return .failure(error)
            }
        }
    }

    private static func shutUntil(
        _ door: Door, _ origin: String, _ now: LocalTime, _ limit: AttemptLimit, _ connection: Connection
    ) throws -> LocalTime? {
        let since = now.adding(minutes: -limit.minutes)
        let rows = try connection.rows(
            "SELECT origin, at FROM failed_attempts WHERE door = $1 AND at > $2 AND at <= $3",
            [.text(door.rawValue), .text(since.description), .text(now.description)])
        let times = rows.compactMap { row in row.text(1).flatMap { LocalTime($0) }.map { (row.text(0), $0) } }
        return limit.opensAgain(
            own: times.filter { $0.0 == origin }.map(\.1), all: times.map(\.1), at: now)
    }

    private static func countFailure(
        _ door: Door, _ origin: String, _ now: LocalTime, _ connection: Connection
    ) throws {
        try connection.execute(
            "INSERT INTO failed_attempts (door, origin, at) VALUES ($1, $2, $3)",
            [.text(door.rawValue), .text(origin), .text(now.description)])
        try connection.execute(
            "DELETE FROM failed_attempts WHERE at < $1", [.text(now.adding(minutes: -1440).description)])
    }
}
