/// How the clocks of a territory stand to universal time, change by change.
///
/// Times are whole minutes since 1970-01-01T00:00Z; offsets are minutes ahead of universal time.
public struct TimeZoneRules: Sendable, Hashable {
    /// A moment at which the clocks are set to another offset.
    public struct Change: Sendable, Hashable {
        /// The first minute of universal time at which it holds.
        public let start: Int
        /// Minutes ahead of universal time.
        public let offset: Int

        /// A change of the clocks.
        public init(start: Int, offset: Int) {
            self.start = start
            self.offset = offset
        }
    }

    /// The offset before the first change.
    public let firstOffset: Int
    /// The changes in order.
    public let changes: [Change]
    /// What holds after the last change; `nil` where the last offset stays.
    public let yearly: DaylightRule?

    /// Rules from their parts, the changes in order of time.
    public init(firstOffset: Int, changes: [Change] = [], yearly: DaylightRule? = nil) {
        self.firstOffset = firstOffset
        self.changes = changes
        self.yearly = yearly
    }

    /// One offset for all times.
    public static let universal = TimeZoneRules(firstOffset: 0)

    /// The rules of Italy and most of Europe since 1996: directive 2000/84/EC, articles 2 and 3.
    public static let italy =
        DaylightRule("CET-1CEST,M3.5.0,M10.5.0/3").map {
            TimeZoneRules(firstOffset: $0.standardOffset, yearly: $0)
        } ?? universal

    /// Minutes ahead of universal time at a minute of universal time.
    public func offset(at universal: Int) -> Int {
        guard let first = changes.first else { return yearly?.offset(at: universal) ?? firstOffset }
        guard universal >= first.start else { return firstOffset }
        var (low, high) = (0, changes.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if changes[middle].start <= universal { low = middle } else { high = middle }
        }
        if low == changes.count - 1, let yearly { return yearly.offset(at: universal) }
        return changes[low].offset
    }

    /// What the clock on the wall shows at a minute of universal time.
    public func local(at universal: Int) -> LocalTime {
        LocalTime(day: Day(ordinal: 0), minute: universal + offset(at: universal))
    }

    /// The minute of universal time at which the clock on the wall first shows a time, or first shows a later one.
    ///
    /// A time that the clocks jump over falls on the jump: a door opens when the clock passes its hour. RFC 5545 §3.3.5
    /// would have it open later by the jump (docs/decisions/0010-hours-follow-the-clock-on-the-wall.md). A time that
    /// comes twice is its first coming, as there.
    public func universal(at local: LocalTime) -> Int {
        let wall = local.day.ordinal * 1440 + local.minute
        let (before, after) = (offset(at: wall - 1440), offset(at: wall + 1440))
        if offset(at: wall - before) == before { return wall - before }
        guard offset(at: wall - after) != after else { return wall - after }
        var (low, high) = (wall - max(before, after), wall - min(before, after))
        while low < high {
            let middle = low + (high - low) / 2
            if middle + offset(at: middle) < wall { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The minutes that pass from one time on the wall to another, clock changes counted.
    public func minutes(from start: LocalTime, to end: LocalTime) -> Int { universal(at: end) - universal(at: start) }

    /// What the clock shows after so many minutes have passed.
    public func time(_ minutes: Int, after start: LocalTime) -> LocalTime { local(at: universal(at: start) + minutes) }
}
