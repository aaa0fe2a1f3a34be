import Directory

/// How many wrong keys may be tried before the door stays shut for a while.
public struct AttemptLimit: Sendable, Hashable {
    /// Wrong keys from one origin within the window.
    public var fromOne: Int
    /// Wrong keys from all together within the window, so that many origins are no way round.
    public var fromAll: Int
    /// The window in minutes.
    public var minutes: Int

    /// A limit from its parts.
    public init(fromOne: Int, fromAll: Int, minutes: Int) {
        self.fromOne = fromOne
        self.fromAll = fromAll
        self.minutes = minutes
    }

    /// Ten wrong keys from one and a hundred from all in a quarter of an hour: guessing one of a thousand receipts
    /// among 10¹⁵ takes longer than receipts hold.
    public static let standard = AttemptLimit(fromOne: 10, fromAll: 100, minutes: 15)

    /// When the next key may be tried; `nil` for now. `own` and `all` are the times of wrong keys, any order.
    public func opensAgain(own: [LocalTime], all: [LocalTime], at now: LocalTime) -> LocalTime? {
        let waits = [(own, fromOne), (all, fromAll)].compactMap { times, most -> LocalTime? in
            let recent = times.filter { now.minutes(since: $0) < minutes }.sorted()
            return recent.count < most ? nil : recent[recent.count - most].adding(minutes: minutes)
        }
        return waits.max()
    }
}
