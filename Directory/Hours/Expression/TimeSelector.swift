/// A span or a moment of the day, by the clock or by the sun.
public struct TimeSelector: Sendable, Hashable {
    /// A time of the day.
    public enum Point: Sendable, Hashable {
        /// Minutes since midnight, 0 to 2880: past 1440 it lies on the next day.
        case clock(Int)
        /// Minutes after an event of the sun, negative before it.
        case sun(SunEvent, offset: Int)
    }

    /// When it begins.
    public let start: Point
    /// When it ends; the start itself for a moment.
    public let end: Point
    /// Whether nobody knows when it really ends.
    public let hasOpenEnd: Bool
    /// Minutes from one moment to the next, for moments repeated within the span.
    public let step: Int?
    /// Whether it is a moment and not a span.
    public let isMoment: Bool

    /// A span of time.
    public init(from start: Point, to end: Point, hasOpenEnd: Bool = false) {
        self.start = start
        self.end = end
        self.hasOpenEnd = hasOpenEnd
        step = nil
        isMoment = false
    }

    /// A moment, or moments every `step` minutes until `end`.
    public init(moment start: Point, until end: Point? = nil, step: Int? = nil) {
        self.start = start
        self.end = end ?? start
        self.step = step
        hasOpenEnd = false
        isMoment = true
    }
}

extension TimeSelector.Point {
    /// Minutes since midnight where no place is known: dawn 05:30, sunrise 06:00, sunset 18:00, dusk 18:30.
    var nominal: Int {
        switch self {
        case .clock(let minutes): minutes
        case .sun(let event, let offset): event.nominal + offset
        }
    }

    /// Minutes since midnight of the day.
    func minutes(on day: Day, in circumstances: HoursCircumstances) -> Int {
        switch self {
        case .clock(let minutes): minutes
        case .sun(let event, let offset): circumstances.minute(of: event, on: day) + offset
        }
    }

    /// Whether the clock alone says when it is.
    var isClock: Bool {
        if case .clock = self { return true }
        return false
    }
}

extension TimeSelector {
    /// A stretch of minutes from the midnight of the day it starts on.
    struct Stretch: Hashable {
        var minutes: Range<Int>
        /// Whether it only guesses when the place shuts.
        var isGuess = false
    }

    /// The stretches of the day, the last of which may run into the next day.
    ///
    /// Where an end is open, the guess is midnight for a start before 17:00, ten hours up to 22:00, eight hours later.
    func stretches(on day: Day, in circumstances: HoursCircumstances) -> [Stretch] {
        let first = start.minutes(on: day, in: circumstances)
        guard !isMoment else {
            let last =
                endsNextDay ? end.minutes(on: day, in: circumstances) + 1440 : end.minutes(on: day, in: circumstances)
            return stride(from: first, through: max(first, last), by: step ?? .max / 2).map {
                Stretch(minutes: $0..<$0 + 1)
            }
        }
        let last = end.minutes(on: day.adding(endsNextDay ? 1 : 0), in: circumstances) + (endsNextDay ? 1440 : 0)
        var stretches = first < last ? [Stretch(minutes: first..<last)] : []
        if hasOpenEnd {
            let from = last % 1440
            let length = from >= 22 * 60 ? 8 * 60 : from >= 17 * 60 ? 10 * 60 : 1440 - from
            stretches.append(Stretch(minutes: last..<last + length, isGuess: true))
        }
        return stretches
    }

    /// Whether a span written without `+24` hours ends on the day after: as the nominal times say, so that a span
    /// by the sun does not change its kind with the season.
    private var endsNextDay: Bool {
        guard end != start || !hasOpenEnd, !isMoment || step != nil else { return false }
        if end.nominal < start.nominal { return true }
        return end.nominal == start.nominal && start.isClock && end.isClock && !isMoment
    }
}
