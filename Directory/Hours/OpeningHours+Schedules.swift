extension OpeningHours {
    /// Hours read from HSDS schedules: weekly rules become spans, other rules recurring ones, a text in the map's
    /// language what it says; all else stays as words.
    public init(schedules: [Schedule], closures: [Closure] = [], isByAppointment: Bool = false) {
        self.init(closures: closures, isByAppointment: isByAppointment)
        for schedule in schedules {
            let read = Self.spans(of: schedule)
            spans += read
            guard read.isEmpty else { continue }
            if let span = Self.recurringSpan(of: schedule) {
                recurring.append(span)
            } else if let text = schedule.description, let expression = HoursExpression(described: text) {
                expressions.append(expression)
            } else if let text = schedule.description ?? schedule.notes {
                unstructured.append(text)
            }
        }
        spans.sort { ($0.start, $0.length) < ($1.start, $1.length) }
    }

    /// The spans of one schedule: none when its rule is not weekly by weekday with both times (RFC 5545 §3.3.10).
    ///
    /// A closing time at or before the opening one lies on the next day; equal times mean the whole day round.
    static func spans(of schedule: Schedule) -> [Span] {
        guard schedule.frequency == nil || schedule.frequency == .weekly, (schedule.interval ?? 1) == 1,
            !schedule.weekdays.isEmpty, !schedule.hasOtherRules,
            let opens = schedule.opensAt, let closes = schedule.closesAt
        else { return [] }
        let length = closes > opens ? closes.minutes - opens.minutes : closes.minutes + 1440 - opens.minutes
        return schedule.weekdays.sorted().compactMap { weekday in
            Span(
                start: (weekday.index * 1440 + opens.minutes) % 10080, length: length,
                lastEntryBefore: max(0, min(schedule.lastEntryBefore ?? 0, length - 1)), validity: schedule.validity)
        }
    }

    /// The recurring span of a schedule whose rule is more than a plain week.
    private static func recurringSpan(of schedule: Schedule) -> RecurringSpan? {
        guard let recurrence = schedule.recurrence, let opens = schedule.opensAt, let closes = schedule.closesAt,
            opens.minutes < 1440
        else { return nil }
        return RecurringSpan(
            recurrence, opens: opens, closes: closes, lastEntryBefore: schedule.lastEntryBefore ?? 0,
            validity: schedule.validity)
    }
}

extension HoursExpression {
    /// The value that a description is, where each of its rules tells times, shuts, or has words of its own: a weekday
    /// alone, or "open", would be the whole day round there, and is hardly meant so. `nil` for other words.
    public init?(described text: String) {
        guard let expression = try? HoursExpression(text), expression.rules.contains(where: { !$0.times.isEmpty }),
            expression.rules.allSatisfy({ !$0.times.isEmpty || $0.state != .open })
        else { return nil }
        self = expression
    }
}
