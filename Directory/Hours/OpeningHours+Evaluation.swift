extension OpeningHours {
    /// Whether the place is open at `time`: unknown without hours, and where only words could say more than the spans.
    ///
    /// A span belongs to the day it starts on: a closure of Friday closes the night from Friday to Saturday whole.
    public func isOpen(at time: LocalTime, holidays: HolidayCalendar) -> Verdict {
        guard !isUnknown else { return .unknown }
        if span(at: time, holidays: holidays) != nil { return .yes }
        return unstructured.isEmpty ? .no : .unknown
    }

    /// Whether somebody who comes at `time` is still let in: as `isOpen`, less the minutes after the last entry.
    public func admits(at time: LocalTime, holidays: HolidayCalendar) -> Verdict {
        guard let open = span(at: time, holidays: holidays) else { return isOpen(at: time, holidays: holidays) }
        return Verdict(open.elapsed < open.span.length - open.span.lastEntryBefore)
    }

    /// The first time from `time` on at which the place is open, looked for over the number of days given.
    public func nextOpening(from time: LocalTime, holidays: HolidayCalendar, withinDays limit: Int = 366) -> LocalTime?
    {
        if span(at: time, holidays: holidays) != nil { return time }
        for offset in 0...limit {
            let day = time.day.adding(offset)
            for span in spans(on: day, holidays: holidays) {
                let opening = LocalTime(day: day, minute: span.start % 1440)
                if opening >= time { return opening }
            }
            let midnight = LocalTime(day: day, minute: 0)
            if midnight > time, span(at: midnight, holidays: holidays) != nil { return midnight }
        }
        return nil
    }

    /// When the place shuts if it is open at `time`, spans that touch joined; `nil` when shut or never closing.
    public func closing(after time: LocalTime, holidays: HolidayCalendar) -> LocalTime? {
        var end = time
        var steps = 0
        while let open = span(at: end, holidays: holidays) {
            let left = open.span.length - open.elapsed
            let untilMidnight = 1440 - end.minute
            // A span longer than a day is judged day by day, so no step may jump over a midnight.
            end = end.adding(minutes: open.span.length > 1440 ? min(left, untilMidnight) : left)
            steps += 1
            if steps > 64 { return nil }
        }
        return steps == 0 ? nil : end
    }

    /// The spans that start on `day` and hold on it, in order.
    public func spans(on day: Day, holidays: HolidayCalendar) -> [Span] {
        let starting = spans.filter { span in
            span.start / 1440 == day.weekday.index && (span.validity.map { $0.contains(day) } ?? true)
        }
        guard !starting.isEmpty, !closures.contains(where: { $0.covers(day, holidays: holidays) }) else { return [] }
        return starting
    }

    /// The span that holds at `time` and the minutes since it began, the latest to end where several do.
    ///
    /// A span longer than a day is asked day by day, so a closure inside it shuts its own day only.
    private func span(at time: LocalTime, holidays: HolidayCalendar) -> (span: Span, elapsed: Int)? {
        let now = time.minuteOfWeek
        var best: (span: Span, elapsed: Int)?
        for span in spans {
            let elapsed = (now - span.start + 10080) % 10080
            guard elapsed < span.length else { continue }
            let startDay = LocalTime(day: time.day, minute: time.minute - elapsed).day
            let judged = span.length > 1440 ? time.day : startDay
            guard span.validity.map({ $0.contains(judged) }) ?? true,
                !closures.contains(where: { $0.covers(judged, holidays: holidays) })
            else { continue }
            if best.map({ span.length - elapsed > $0.span.length - $0.elapsed }) ?? true { best = (span, elapsed) }
        }
        return best
    }
}
