import Directory

/// One week's spans as lines to read.
struct WeekText {
    /// The lines.
    let lines: [Wording]

    /// A part of a day, the same for every day that has it.
    private struct Stretch: Hashable {
        let start: Int
        let length: Int
        let lastEntryBefore: Int
    }

    /// The lines of spans that hold in the same weeks; days without any are said to be closed if asked.
    init(_ spans: [OpeningHours.Span], saysClosed: Bool) {
        let short = spans.filter { $0.length <= 1440 }
        var days: [[Stretch]] = Weekday.allCases.map { day in
            Self.stretches(short.filter { $0.start / 1440 == day.index })
        }
        let long = spans.filter { $0.length > 1440 }
        let isOpen = Weekday.allCases.map { day in long.contains { Self.covers($0, day) } }
        var lines: [Wording] = []
        while let first = days.first(where: { !$0.isEmpty }) {
            let alike = Weekday.allCases.filter { days[$0.index] == first }
            lines.append(Self.line(alike, .allOf(first.map { .phrase(Self.phrase(for: $0)) })))
            for day in alike { days[day.index] = [] }
        }
        lines += long.map(Self.phrase(ofLong:)).map { .argument(.phrase($0)) }
        let closed = Weekday.allCases.filter { day in
            !isOpen[day.index] && !short.contains { $0.start / 1440 == day.index }
        }
        if saysClosed, !closed.isEmpty, !lines.isEmpty {
            lines.append(Self.line(closed, .phrase(Phrase("hours.closed"))))
        }
        self.lines = lines
    }

    private static func stretches(_ spans: [OpeningHours.Span]) -> [Stretch] {
        spans.reduce(into: []) { list, span in
            let stretch = Stretch(
                start: span.start % 1440, length: span.length, lastEntryBefore: span.lastEntryBefore)
            if !list.contains(stretch) { list.append(stretch) }
        }
    }

    /// Whether a span longer than a day touches a day of the week.
    private static func covers(_ span: OpeningHours.Span, _ day: Weekday) -> Bool {
        (span.start / 1440...(span.start + span.length - 1) / 1440).contains { $0 % 7 == day.index }
    }

    private static func line(_ days: [Weekday], _ hours: Phrase.Argument) -> Wording {
        .phrase("hours.line", ["days": name(of: days), "hours": hours])
    }

    /// The days as a list in which three or more in a row are a range.
    private static func name(of days: [Weekday]) -> Phrase.Argument {
        if days.count == 7 { return .phrase(Phrase("hours.days.every")) }
        var runs: [[Weekday]] = []
        for day in days {
            if let last = runs.last?.last, last.index + 1 == day.index {
                runs[runs.count - 1].append(day)
            } else {
                runs.append([day])
            }
        }
        return .allOf(
            runs.flatMap { run -> [Phrase.Argument] in
                guard run.count > 2 else { return run.map { .weekday($0) } }
                let ends: [String: Phrase.Argument] = ["first": .weekday(run[0]), "last": .weekday(run[run.count - 1])]
                return [.phrase(Phrase("hours.days.range", ends))]
            })
    }

    private static func phrase(for stretch: Stretch) -> Phrase {
        let end = stretch.start + stretch.length
        let ends = times(stretch.start, end > 1440 ? end - 1440 : end)
        let span =
            if stretch.start == 0, stretch.length == 1440 {
                Phrase("hours.all_day")
            } else {
                Phrase(end > 1440 ? "hours.span.next_day" : "hours.span", ends)
            }
        guard stretch.lastEntryBefore > 0 else { return span }
        let note = Phrase("hours.last_entry", ["count": .count(stretch.lastEntryBefore)])
        return Phrase("hours.span.note", ["span": .phrase(span), "note": .phrase(note)])
    }

    /// A span of more than one day by the days it starts and ends on.
    private static func phrase(ofLong span: OpeningHours.Span) -> Phrase {
        let end = span.start + span.length
        let isMidnight = end % 1440 == 0
        let lastDay = Weekday.allCases[(isMidnight ? end / 1440 - 1 : end / 1440) % 7]
        var arguments = times(span.start % 1440, isMidnight ? 1440 : end % 1440)
        arguments["first"] = .weekday(Weekday.allCases[span.start / 1440])
        arguments["last"] = .weekday(lastDay)
        return Phrase("hours.span.several_days", arguments)
    }

    private static func times(_ opens: Int, _ closes: Int) -> [String: Phrase.Argument] {
        let ends = ["opens": ClockTime(minutes: opens), "closes": ClockTime(minutes: closes)]
        return ends.compactMapValues { $0.map { .time($0) } }
    }
}
