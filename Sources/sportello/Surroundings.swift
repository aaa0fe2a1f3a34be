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

    /// The surroundings of this process; `SPORTELLO_NOW` sets another wall-clock time, for rehearsals and tests, and
    /// `SPORTELLO_TIMEZONE` the zone of a territory whose clocks are not Italy's, such as `Europe/London`.
    static func current() -> Surroundings {
        let variables = ProcessInfo.processInfo.environment
        let set = variables["SPORTELLO_NOW"].flatMap { LocalTime($0) }
        let now = set ?? wallClock(Date(), in: zone(variables))
        let stamp = set.map { "\($0):00Z" } ?? Date().formatted(.iso8601)
        return Surroundings(
            variables: variables, drawsProgress: isatty(STDERR_FILENO) == 1, now: now, timestamp: stamp)
    }

    /// The wall clock as it goes on; one that was set stands still.
    var clock: @Sendable () -> LocalTime {
        let isSet = variables["SPORTELLO_NOW"].flatMap { LocalTime($0) } != nil
        let zone = Self.zone(variables)
        return { [now] in isSet ? now : Self.wallClock(Date(), in: zone) }
    }

    private static func wallClock(_ date: Date, in zone: TimeZoneRules) -> LocalTime {
        zone.local(at: Int((date.timeIntervalSince1970 / 60).rounded(.down)))
    }

    /// The zone that is set, read from the system's time zone database; Italy's where none is, or one it does not have.
    private static func zone(_ variables: [String: String]) -> TimeZoneRules {
        guard let name = variables["SPORTELLO_TIMEZONE"], !name.isEmpty, !name.contains(".") else { return .italy }
        let file = URL(filePath: "/usr/share/zoneinfo").appending(path: name)
        return (try? Data(contentsOf: file)).flatMap { TimeZoneRules(tzif: [UInt8]($0)) } ?? .italy
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
