import Directory
import Foundation

/// What the tool is told by the system: variables, clock, locale, terminal.
struct Surroundings: Sendable {
    /// The environment variables.
    let variables: [String: String]
    /// Whether standard error is a terminal, so that progress may be drawn.
    let drawsProgress: Bool
    /// The time on the territory's wall clock.
    let now: LocalTime
    /// The moment in UTC, `YYYY-MM-DDTHH:MM:SSZ`.
    let timestamp: String

    /// The surroundings of this process; `SPORTELLO_NOW` sets another wall-clock time, for rehearsals and tests.
    static func current() -> Surroundings {
        let variables = ProcessInfo.processInfo.environment
        let set = variables["SPORTELLO_NOW"].flatMap { LocalTime($0) }
        let now = set ?? wallClock(Date())
        let stamp = set.map { "\($0):00Z" } ?? Date().formatted(.iso8601)
        return Surroundings(
            variables: variables, drawsProgress: isatty(STDERR_FILENO) == 1, now: now, timestamp: stamp)
    }

    /// The wall clock as it goes on; one that was set stands still.
    var clock: @Sendable () -> LocalTime {
        let isSet = variables["SPORTELLO_NOW"].flatMap { LocalTime($0) } != nil
        return { [now] in isSet ? now : Self.wallClock(Date()) }
    }

    private static func wallClock(_ date: Date) -> LocalTime {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Rome") ?? .current
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        let day = Day(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? Day(ordinal: 0)
        return LocalTime(day: day, minute: (parts.hour ?? 0) * 60 + (parts.minute ?? 0))
    }

    /// The operator's language: Italian or English, from the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set.
    var staffLanguage: LanguageTag {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("it") == true ? "it" : "en"
    }

    /// The account that runs the tool, as the import log names it.
    var user: String { variables["USER"] ?? variables["LOGNAME"] ?? "desk" }

    /// The data file when none is named: `sportello/network.sportello` in the XDG data directory
    /// (XDG Base Directory Specification 0.8).
    var defaultDataPath: String {
        let home = variables["HOME"] ?? "."
        let base = variables["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "\(home)/.local/share"
        return "\(base)/sportello/network.sportello"
    }
}
