import Directory

/// Reads opening hours written as minutes since Monday 00:00, such as `480-690;900-990`.
enum WeekMinutes {
    /// The spans; `nil` when a piece cannot be read. A span of more than a day is cut at each midnight.
    static func spans(of text: String) -> [ScheduleSpan]? {
        var spans: [(day: Weekday, opens: ClockTime, closes: ClockTime)] = []
        for piece in PartList.split(text, at: ";") {
            let ends = piece.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, let start = Int(ends[0]), let end = Int(ends[1]), start >= 0, start < end,
                end - start <= 10080, start < 10080
            else { return nil }
            var from = start
            while from < end {
                let midnight = (from / 1440 + 1) * 1440
                let isNight = end - start < 1440 && from == start
                let to = isNight ? end : min(end, midnight)
                let day = Weekday.allCases[from / 1440 % 7]
                guard let opens = ClockTime(minutes: from % 1440),
                    let closes = ClockTime(minutes: to > midnight ? to - midnight : to - (midnight - 1440))
                else { return nil }
                spans.append((day, opens, closes))
                from = to
            }
        }
        return spans.isEmpty ? nil : ScheduleSpan.gathered(spans)
    }
}
