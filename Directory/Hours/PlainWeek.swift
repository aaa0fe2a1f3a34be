/// Hours that are the same every week and know no exception, by minutes since Monday 00:00: all that can be asked of
/// them is found without looking at a calendar.
public struct PlainWeek: Sendable, Hashable {
    /// The minutes at which the place is open, in order, without two that touch.
    public let open: [Range<Int>]
    /// Those of them at which somebody who comes is still let in.
    public let admitting: [Range<Int>]
    /// The minutes of which nobody can say whether the place is open.
    public let unknown: [Range<Int>]

    /// Whether the place is open at a minute of the week.
    public func isOpen(at minute: Int) -> Verdict {
        Self.holds(open, minute) ? .yes : Self.holds(unknown, minute) ? .unknown : .no
    }

    /// Whether somebody who comes at a minute of the week is let in.
    public func admits(at minute: Int) -> Verdict {
        Self.holds(admitting, minute) ? .yes : Self.holds(unknown, minute) ? .unknown : .no
    }

    private static func holds(_ ranges: [Range<Int>], _ minute: Int) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= minute { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(minute)
    }
}

extension OpeningHours {
    /// The hours as a plain week; `nil` where dates, seasons, holidays, closures or the sun have a say.
    public var plainWeek: PlainWeek? {
        guard closures.isEmpty, recurring.isEmpty, spans.allSatisfy({ $0.validity == nil }),
            expressions.allSatisfy(\.isPlainWeek)
        else { return nil }
        guard !isUnknown else { return PlainWeek(open: [], admitting: [], unknown: [0..<10080]) }
        let monday = Day(ordinal: 4)
        let none = HolidayCalendar()
        // Nothing changes but at these minutes, so that the hours need be asked at them alone.
        var turns: Set<Int> = [0]
        for span in spans {
            let end = span.start + span.length
            turns.formUnion([span.start, end % 10080, (end - span.lastEntryBefore) % 10080])
        }
        if !expressions.isEmpty {
            for weekday in 0..<7 {
                turns.formUnion(
                    told(on: monday.adding(weekday), holidays: none).map { $0.start.minute + weekday * 1440 })
            }
        }
        let starts = turns.sorted()
        var (open, admitting, unknown): ([Range<Int>], [Range<Int>], [Range<Int>]) = ([], [], [])
        for (index, start) in starts.enumerated() {
            let minutes = start..<(index + 1 < starts.count ? starts[index + 1] : 10080)
            let time = LocalTime(day: monday, minute: start)
            switch isOpen(at: time, holidays: none) {
            case .yes: Self.add(minutes, to: &open)
            case .unknown: Self.add(minutes, to: &unknown)
            case .no: continue
            }
            if admits(at: time, holidays: none) == .yes { Self.add(minutes, to: &admitting) }
        }
        return PlainWeek(open: open, admitting: admitting, unknown: unknown)
    }

    private static func add(_ minutes: Range<Int>, to ranges: inout [Range<Int>]) {
        if let last = ranges.last, last.upperBound == minutes.lowerBound {
            ranges[ranges.count - 1] = last.lowerBound..<minutes.upperBound
        } else {
            ranges.append(minutes)
        }
    }
}

extension HoursExpression {
    /// Whether the weekday and the clock alone decide.
    var isPlainWeek: Bool {
        rules.allSatisfy { rule in
            rule.days.years.isEmpty && rule.days.dates.isEmpty && rule.days.weeks.isEmpty
                && rule.days.weekdays.joined().allSatisfy(\.isRange)
                && rule.times.allSatisfy { $0.start.isClock && $0.end.isClock }
        }
    }
}

extension DaySelector.WeekdayItem {
    /// Whether it is plain weekdays, without places in a month and no holiday.
    var isRange: Bool {
        if case .range = self { return true }
        return false
    }
}
