import Directory

/// How long it takes to ask whether a place is open, in full and by the minutes of a plain week.
enum OpenAtRate {
    /// Prints a line for each way; both count the same open moments.
    static func run() {
        var hours = OpeningHours()
        hours.expressions = (try? HoursExpression("Mo-Fr 09:00-12:30,14:00-18:00; Sa 09:00-12:00")).map { [$0] } ?? []
        guard let week = hours.plainWeek else { return }
        let moments = (0..<200_000).map { LocalTime(day: Day(ordinal: 20454 + $0 % 365), minute: $0 * 17 % 1440) }
        measure("full reading", moments) { hours.admits(at: $0, holidays: .italy) }
        measure("plain week", moments) { week.admits(at: $0.minuteOfWeek) }
        let spans = OpeningHours(
            spans: (0..<5).compactMap { OpeningHours.Span(start: $0 * 1440 + 540, length: 210) },
            closures: [Closure(.publicHolidays)])
        measure("spans and closures", moments) { spans.admits(at: $0, holidays: .italy) }
    }

    private static func measure(_ name: String, _ moments: [LocalTime], _ admits: (LocalTime) -> Verdict) {
        var open = 0
        let time = ContinuousClock().measure { for moment in moments where admits(moment) == .yes { open += 1 } }
        let each = (time / moments.count).components.attoseconds / 1_000_000_000
        print("\(name): \(each) ns, \(open) of \(moments.count) open")
    }
}
