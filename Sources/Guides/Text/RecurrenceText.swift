import Directory

/// Hours by a recurrence rule as a line to read; a rule that no words are for is shown as the standard writes it.
struct RecurrenceText {
    /// The line.
    let line: Wording

    /// The line of a recurring span.
    init(_ span: RecurringSpan) {
        guard let days = Self.days(span.recurrence), let hours = Self.hours(span) else {
            line = .words(span.text)
            return
        }
        line = .phrase("hours.line", ["days": days, "hours": hours])
    }

    /// The days of weekdays of a month, days of a month, and weekdays of every other week.
    private static func days(_ rule: Recurrence) -> Phrase.Argument? {
        var bare = Recurrence.Parts()
        bare.weekStart = rule.parts.weekStart
        bare.until = rule.parts.until
        switch rule.frequency {
        case .monthly where !rule.parts.monthDays.isEmpty && rule.parts.monthDays.allSatisfy { $0 > 0 }:
            bare.monthDays = rule.parts.monthDays
            let days = Phrase.Argument.allOf(bare.monthDays.map { .count($0) })
            return rule.parts == bare ? .phrase(Phrase("hours.month_days", ["days": days])) : nil
        case .monthly:
            bare.weekdays = rule.parts.weekdays
            let days = bare.weekdays.map(nth)
            return rule.parts == bare && !days.isEmpty && !days.contains(nil) ? .allOf(days.compactMap { $0 }) : nil
        case .weekly where rule.parts.interval == 2:
            (bare.weekdays, bare.interval) = (rule.parts.weekdays, 2)
            let weekdays = bare.weekdays.isEmpty ? [rule.start.weekday] : bare.weekdays.map(\.weekday)
            let days = Phrase.Argument.allOf(weekdays.map { .weekday($0) })
            return rule.parts == bare ? .phrase(Phrase("hours.every_other_week", ["days": days])) : nil
        default: return nil
        }
    }

    private static func nth(_ wanted: Recurrence.WeekdayPlace) -> Phrase.Argument? {
        guard let place = wanted.place, let name = PlaceInMonth.name(of: place) else { return nil }
        return .phrase(Phrase("hours.nth", ["places": .allOf([name]), "weekday": .weekday(wanted.weekday)]))
    }

    private static func hours(_ span: RecurringSpan) -> Phrase.Argument? {
        let end = span.opens.minutes + span.length
        guard let closes = ClockTime(minutes: end > 1440 ? end - 1440 : end) else { return nil }
        let times = Phrase.Argument.phrase(
            Phrase(
                end > 1440 ? "hours.span.next_day" : "hours.span",
                ["opens": .time(span.opens), "closes": .time(closes)]))
        guard span.lastEntryBefore > 0 else { return times }
        let note = Phrase("hours.last_entry", ["count": .count(span.lastEntryBefore)])
        return .phrase(Phrase("hours.span.note", ["span": times, "note": .phrase(note)]))
    }
}
