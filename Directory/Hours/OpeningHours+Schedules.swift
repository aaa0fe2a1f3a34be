extension OpeningHours {
    /// Hours read from HSDS schedules: weekly rules become spans, other rules stay as words.
    public init(schedules: [Schedule], closures: [Closure] = [], isByAppointment: Bool = false) {
        var spans: [Span] = []
        var words: [String] = []
        for schedule in schedules {
            let read = Self.spans(of: schedule)
            spans += read
            if read.isEmpty, let text = schedule.description ?? schedule.notes { words.append(text) }
        }
        self.init(spans: spans, closures: closures, unstructured: words, isByAppointment: isByAppointment)
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
}
