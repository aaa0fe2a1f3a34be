import Directory
import Foundation

/// Turns times of a territory's clock into seconds that pass evenly and back, also where the clock is changed.
struct ServiceClock: Sendable {
    private let zone: TimeZone

    /// The clock of an IANA time zone; that of Greenwich for a name nobody knows.
    init(_ name: String) { zone = TimeZone(identifier: name) ?? .gmt }

    /// The seconds since 1970 in UTC at a local time; one that comes twice is taken for its first.
    ///
    /// A time that is left out in spring is taken for as long after midnight as it says.
    func instant(_ time: LocalTime) -> Int {
        let local = time.day.ordinal * 86_400 + time.minute * 60
        // The offset before the change and after it differ; of the two guesses the one that reads back is right.
        let before = local - offset(at: local - 86_400)
        let after = local - offset(at: local + 86_400)
        return before + offset(at: before) == local ? before : after + offset(at: after) == local ? after : before
    }

    /// The local minute of an instant; seconds within it are left out.
    func local(_ instant: Int) -> LocalTime {
        let local = instant + offset(at: instant)
        let (day, second) = (Int((Double(local) / 86_400).rounded(.down)), local)
        return LocalTime(day: Day(ordinal: day), minute: (second - day * 86_400) / 60)
    }

    /// The instant that the times of a day of service are counted from: twelve hours before its noon (GTFS, "Time").
    func start(of day: Day) -> Int { instant(LocalTime(day: day, minute: 720)) - 43_200 }

    private func offset(at instant: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
    }
}
