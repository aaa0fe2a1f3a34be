import Directory

/// Opening hours as lines to read, days with the same hours together.
public struct HoursText: Sendable, Hashable {
    /// The lines.
    public let lines: [Wording]

    /// The lines of hours, what ended before `today` left out.
    public init(_ hours: OpeningHours, today: Day) {
        let current = hours.spans.filter { $0.validity.map { $0.upperBound >= today } ?? true }
        var lines = hours.isAlwaysOpen ? [.phrase("hours.always")] : Self.weeks(of: current, today: today)
        lines += hours.recurring.filter { $0.validity.map { $0.upperBound >= today } ?? true }.map {
            RecurrenceText($0).line
        }
        lines += hours.expressions.flatMap { ExpressionText($0).lines }
        lines += hours.unstructured.map { .words($0) }
        if hours.isByAppointment { lines.append(.phrase("hours.by_appointment")) }
        if lines.isEmpty { lines.append(.phrase("hours.unknown")) }
        self.lines = lines + Self.closures(hours.closures, today: today)
    }

    /// The weeks that hold between the same days, each under its own heading unless it holds always.
    private static func weeks(of spans: [OpeningHours.Span], today: Day) -> [Wording] {
        var validities: [ClosedRange<Day>?] = []
        for span in spans where !validities.contains(span.validity) { validities.append(span.validity) }
        validities.sort { left, right in
            guard let left else { return right != nil }
            return right.map { (left.lowerBound, left.upperBound) < ($0.lowerBound, $0.upperBound) } ?? false
        }
        return validities.flatMap { validity -> [Wording] in
            let week = WeekText(spans.filter { $0.validity == validity }, saysClosed: validities.count == 1)
            return [validity.flatMap { heading(for: $0, today: today) }].compactMap { $0 } + week.lines
        }
    }

    /// The days between which a week holds, nothing for one that has begun and has no end.
    private static func heading(for validity: ClosedRange<Day>, today: Day) -> Wording? {
        let first: [String: Phrase.Argument] = ["first": .day(validity.lowerBound)]
        let last: [String: Phrase.Argument] = ["last": .day(validity.upperBound)]
        // A schedule without a first or last day has the first or last year that a `Day` can name.
        let (hasStart, hasEnd) = (validity.lowerBound.civil.year > 1, validity.upperBound.civil.year < 9999)
        switch (hasStart && validity.lowerBound > today, hasEnd) {
        case (true, true): return .phrase("hours.validity", first.merging(last) { old, _ in old })
        case (true, false): return .phrase("hours.validity.from", first)
        case (false, true): return .phrase("hours.validity.until", last)
        case (false, false): return nil
        }
    }

    private static func closures(_ closures: [Closure], today: Day) -> [Wording] {
        let coming = closures.filter { closure in
            if case .days(let days) = closure.extent { days.upperBound >= today } else { true }
        }
        let sorted = coming.sorted { firstDay($0) < firstDay($1) }
        return sorted.reduce(into: [Wording]()) { lines, closure in
            let line = Wording.argument(.phrase(phrase(for: closure)))
            if !lines.contains(line) { lines.append(line) }
        }
    }

    /// Public holidays stand before all days.
    private static func firstDay(_ closure: Closure) -> Int {
        if case .days(let days) = closure.extent { days.lowerBound.ordinal } else { Int.min }
    }

    private static func phrase(for closure: Closure) -> Phrase {
        let extent =
            switch closure.extent {
            case .publicHolidays: Phrase("hours.closure.holidays")
            case .days(let days) where days.lowerBound == days.upperBound:
                Phrase("hours.closure.day", ["day": .day(days.lowerBound)])
            case .days(let days):
                Phrase("hours.closure.range", ["first": .day(days.lowerBound), "last": .day(days.upperBound)])
            }
        guard let reason = closure.reason, !reason.isEmpty else { return extent }
        return Phrase("hours.closure.reason", ["closure": .phrase(extent), "reason": .text(reason)])
    }
}

extension OpeningHours {
    /// Whether every minute of every week is open, closures aside.
    fileprivate var isAlwaysOpen: Bool {
        guard spans.allSatisfy({ $0.validity == nil }) else { return false }
        var reached = 0
        for span in spans where span.start <= reached { reached = max(reached, span.start + span.length) }
        return reached >= 10080
    }
}
