extension OpeningHours {
    /// Whether the place is open at `time`: unknown without hours, where the hours say that nobody can say, and where
    /// only words could say more than they do.
    ///
    /// A span belongs to the day it starts on: a closure of Friday closes the night from Friday to Saturday whole.
    public func isOpen(at time: LocalTime, holidays: HolidayCalendar) -> Verdict {
        guard !isUnknown else { return .unknown }
        if span(at: time, holidays: holidays) != nil { return .yes }
        switch told(at: time, holidays: holidays)?.state {
        case .open: return .yes
        case .unknown: return .unknown
        case .closed, nil: return unstructured.isEmpty ? .no : .unknown
        }
    }

    /// Whether somebody who comes at `time` is still let in: as `isOpen`, less the minutes after the last entry.
    public func admits(at time: LocalTime, holidays: HolidayCalendar) -> Verdict {
        guard let open = span(at: time, holidays: holidays) else { return isOpen(at: time, holidays: holidays) }
        if open.elapsed < open.span.length - open.span.lastEntryBefore { return .yes }
        return Verdict(told(at: time, holidays: holidays)?.state == .open)
    }

    /// The partner's words on why nobody can say whether the place is open at `time`, such as "by appointment".
    public func doubt(at time: LocalTime, holidays: HolidayCalendar) -> String? {
        guard let told = told(at: time, holidays: holidays), told.state == .unknown else { return nil }
        return told.comment
    }

    /// The first time from `time` on at which the place is open, looked for over the number of days given.
    public func nextOpening(from time: LocalTime, holidays: HolidayCalendar, withinDays limit: Int = 366) -> LocalTime?
    {
        if span(at: time, holidays: holidays) != nil { return time }
        if told(at: time, holidays: holidays)?.state == .open { return time }
        for offset in 0...limit {
            let day = time.day.adding(offset)
            let midnight = LocalTime(day: day, minute: 0)
            if midnight > time, span(at: midnight, holidays: holidays) != nil { return midnight }
            let starts =
                spans(on: day, holidays: holidays).map { LocalTime(day: day, minute: $0.start % 1440) }
                + told(on: day, holidays: holidays).filter { $0.state == .open }.map(\.start)
            if let opening = starts.filter({ $0 >= time }).min() { return opening }
        }
        return nil
    }

    /// When the place shuts if it is open at `time`, spans that touch joined; `nil` when shut or never closing.
    public func closing(after time: LocalTime, holidays: HolidayCalendar) -> LocalTime? {
        var end = time
        for step in 0...370 {
            if let open = span(at: end, holidays: holidays) {
                let left = open.span.length - open.elapsed
                let untilMidnight = 1440 - end.minute
                // A span longer than a day is judged day by day, so no step may jump over a midnight.
                end = end.adding(minutes: open.span.length > 1440 ? min(left, untilMidnight) : left)
            } else if let told = told(at: end, holidays: holidays), told.state == .open {
                end = told.end
            } else {
                return step == 0 ? nil : end
            }
        }
        return nil
    }

    /// The spans that start on `day` and hold on it, in order, those of the week before the others.
    public func spans(on day: Day, holidays: HolidayCalendar) -> [Span] {
        let starting = spans.filter { span in
            span.start / 1440 == day.weekday.index && (span.validity.map { $0.contains(day) } ?? true)
        }
        let recurring = recurring.filter { $0.begins(on: day) }.compactMap { $0.span(on: day) }
        guard !starting.isEmpty || !recurring.isEmpty, !isClosed(on: day, holidays) else { return [] }
        return starting + recurring
    }

    /// The span that holds at `time` and the minutes since it began, the latest to end where several do.
    ///
    /// A span longer than a day is asked day by day, so a closure inside it shuts its own day only.
    func span(at time: LocalTime, holidays: HolidayCalendar) -> (span: Span, elapsed: Int)? {
        let now = time.minuteOfWeek
        var best: (span: Span, elapsed: Int)?
        func take(_ span: Span, elapsed: Int, from judged: Day) {
            guard best.map({ span.length - elapsed > $0.span.length - $0.elapsed }) ?? true,
                !isClosed(on: judged, holidays)
            else { return }
            best = (span, elapsed)
        }
        for span in spans {
            let elapsed = now >= span.start ? now - span.start : now - span.start + 10080
            guard elapsed < span.length else { continue }
            let startDay = LocalTime(day: time.day, minute: time.minute - elapsed).day
            let judged = span.length > 1440 ? time.day : startDay
            if span.validity.map({ $0.contains(judged) }) ?? true { take(span, elapsed: elapsed, from: judged) }
        }
        for recurring in recurring {
            for day in [time.day, time.day.adding(-1)] {
                let elapsed = time.minutes(since: LocalTime(day: day, minute: recurring.opens.minutes))
                guard (0..<recurring.length).contains(elapsed), recurring.begins(on: day),
                    let span = recurring.span(on: day)
                else { continue }
                take(span, elapsed: elapsed, from: day)
            }
        }
        return best
    }

    private func isClosed(on day: Day, _ holidays: HolidayCalendar) -> Bool {
        guard !closures.isEmpty else { return false }
        let calendar = calendar(holidays)
        return closures.contains { $0.covers(day, holidays: calendar) }
    }

    /// The holidays of the territory with those of the municipality.
    private func calendar(_ holidays: HolidayCalendar) -> HolidayCalendar {
        localHolidays.isEmpty ? holidays : holidays.adding(localHolidays)
    }
}

extension OpeningHours {
    /// What the map's hours say of a moment: open before unknown, unknown before shut, where they differ.
    func told(at time: LocalTime, holidays: HolidayCalendar) -> HoursStretch? {
        guard !expressions.isEmpty else { return nil }
        let said = told(on: time.day, holidays: holidays).filter { $0.start <= time && time < $0.end }
        return said.first { $0.state == .open } ?? said.first { $0.state == .unknown } ?? said.first
    }

    /// What the map's hours say of a day; nothing on a day of closure.
    func told(on day: Day, holidays: HolidayCalendar) -> [HoursStretch] {
        guard !expressions.isEmpty, !isClosed(on: day, holidays) else { return [] }
        let circumstances = HoursCircumstances(publicHolidays: calendar(holidays), place: place, zone: .italy)
        return expressions.flatMap { $0.stretches(on: day, in: circumstances) }
    }
}
