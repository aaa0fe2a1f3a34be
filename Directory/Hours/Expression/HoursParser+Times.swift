extension HoursParser {
    /// Times such as `10:00-12:00`, `22:00-02:00`, `17:00+`, `sunset-(sunrise+01:00)`, `10:00-16:00/90`.
    mutating func times() throws(HoursSyntaxError) -> [TimeSelector] {
        var times = [try time()]
        while kind() == .sign(","), isTime(position + 1), !isYear(position + 1) || isHour(position + 1) {
            position += 1
            times.append(try time())
        }
        return times
    }

    /// A time as it was written, before the other end of its span says what half of the day is meant.
    private struct Clock {
        var point: TimeSelector.Point
        /// Whether minutes were written.
        var hasMinutes = true
        /// The half of the day, where it was written.
        var isAfternoon: Bool?
    }

    private mutating func time() throws(HoursSyntaxError) -> TimeSelector {
        let start = position
        var first = try point()
        if take("+") { return TimeSelector(from: first.point, to: first.point, hasOpenEnd: true) }
        guard kind() == .sign("-") else {
            guard mode != .spans, first.hasMinutes else { throw unexpected(.end) }
            try checkStart(first.point, at: start)
            return TimeSelector(moment: first.point)
        }
        position += 1
        try checkStart(first.point, at: start)
        if kind() == .openEnd {
            position += 1
            return TimeSelector(from: first.point, to: first.point, hasOpenEnd: true)
        }
        let at = position
        let last = try point()
        if last.isAfternoon == true, first.isAfternoon == nil, case .clock(let from) = first.point,
            case .clock(let until) = last.point, from + 720 < until, from < 720
        {
            first.point = .clock(from + 720)
        }
        let isOpen = take("+")
        if case .clock(let until) = last.point, until > 2880 || isOpen && until == 2880 {
            throw unexpected(.time, at: at)
        }
        return try span(from: first.point, to: last.point, isOpen: isOpen)
    }

    private mutating func span(from first: TimeSelector.Point, to last: TimeSelector.Point, isOpen: Bool)
        throws(HoursSyntaxError) -> TimeSelector
    {
        guard kind() == .sign("/") else {
            guard mode != .moments else { throw unexpected(.step) }
            return TimeSelector(from: first, to: last, hasOpenEnd: isOpen)
        }
        guard mode != .spans else { throw unexpected(.selector) }
        position += 1
        let hasHours = isHour(position)
        let value = try number(in: 0...1440, .step)
        var step = value
        if hasHours {
            position += 1
            step = value * 60 + (try number(in: 0...59, .step))
        }
        guard (1...1440).contains(step) else { throw unexpected(.step, at: position - 1) }
        return TimeSelector(moment: first, until: last, step: step)
    }

    private func checkStart(_ point: TimeSelector.Point, at index: Int) throws(HoursSyntaxError) {
        if case .clock(let minutes) = point, minutes >= 1440 { throw unexpected(.time, at: index) }
    }

    private mutating func point() throws(HoursSyntaxError) -> Clock {
        switch kind() {
        case .sun(let event):
            position += 1
            return Clock(point: .sun(event, offset: 0))
        case .clock(let minutes):
            position += 1
            return Clock(point: .clock(minutes))
        case .sign("("): return try sunPoint()
        case .number: return try clock()
        default: throw unexpected(.time)
        }
    }

    /// An event of the sun with hours added or taken away, in brackets.
    private mutating func sunPoint() throws(HoursSyntaxError) -> Clock {
        position += 1
        guard case .sun(let event) = kind() else { throw unexpected(.word) }
        position += 1
        guard kind() == .sign("+") || kind() == .sign("-") else { throw unexpected(.time) }
        let isLater = take("+")
        if !isLater { position += 1 }
        guard isHour(position) else { throw unexpected(.time) }
        let hours = try number(in: 0...24, .time)
        position += 1
        let minutes = hours * 60 + (try number(in: 0...59, .time))
        guard take(")") else { throw unexpected(.bracket) }
        return Clock(point: .sun(event, offset: isLater ? minutes : -minutes))
    }

    /// A time by the clock: `9:30`, `09.30`, `0930`, `9`, `9h30`, `9:30pm`.
    private mutating func clock() throws(HoursSyntaxError) -> Clock {
        let start = position
        guard case .number(let value, let digits) = kind() else { throw unexpected(.time) }
        position += 1
        var (hour, minute, hasMinutes) = (value, 0, false)
        if digits == 4 || digits == 3 {
            (hour, minute, hasMinutes) = (value / 100, value % 100, true)
        } else if isHour(start) || kind() == .sign("h") && isAttached(position + 1) && isDigit(position + 1) {
            position += 1
            minute = try number(in: 0...59, .time)
            hasMinutes = true
        } else if kind() == .sign("h") {
            position += 1
        }
        guard hour <= 48, minute <= 59 else { throw unexpected(.time, at: start) }
        var half: Bool?
        if case .half(let isAfternoon) = kind() {
            guard (1...12).contains(hour) else { throw unexpected(.time, at: start) }
            half = isAfternoon
            hour = hour % 12 + (isAfternoon ? 12 : 0)
            position += 1
        }
        return Clock(point: .clock(hour * 60 + minute), hasMinutes: hasMinutes, isAfternoon: half)
    }

    private func isDigit(_ index: Int) -> Bool {
        guard index < tokens.count, case .number = tokens[index].kind else { return false }
        return true
    }
}
