/// Reads the rules of an opening-hours value from its tokens.
struct HoursParser {
    let tokens: [HoursToken]
    let mode: HoursExpression.Mode
    var position = 0

    init(tokens: [HoursToken], mode: HoursExpression.Mode) {
        self.tokens = tokens
        self.mode = mode
    }

    /// All the rules; semicolons at the beginning and one separator at the end are forgiven.
    mutating func expression() throws(HoursSyntaxError) -> [HoursRule] {
        var rules: [HoursRule] = []
        var join = HoursRule.Join.replacing
        while take(";") {}
        repeat {
            rules.append(try rule(join))
            switch kind() {
            case .sign(";"): join = .replacing
            case .sign(","): join = .adding
            case .sign("|"): join = .fallback
            default:
                join = .replacing
                continue
            }
            position += 1
        } while position < tokens.count
        return rules
    }

    /// What has been read of a rule, and what may still follow.
    private struct Draft {
        var rule: HoursRule
        var hasState = false
        var isAlways = false
        /// Whether a colon may stand here, as after the days in `Mo: 10:00-12:00`.
        var takesColon = false
        /// Whether a four-digit number here is a time, as after a weekday in `Sa 2200`.
        var takesTime = false

        var isEmpty: Bool {
            rule.days.isEveryDay && rule.times.isEmpty && !hasState && !isAlways && rule.comment == nil
        }
        /// Whether something that ends the naming of days has been read.
        var hasSaid: Bool { !rule.times.isEmpty || hasState }
    }

    private mutating func rule(_ join: HoursRule.Join) throws(HoursSyntaxError) -> HoursRule {
        var draft = Draft(rule: HoursRule(join: join))
        while position < tokens.count, try item(&draft) {}
        guard !draft.isEmpty else { throw unexpected(.rule) }
        if draft.rule.comment != nil, !draft.hasState { draft.rule.state = .unknown }
        return draft.rule
    }

    /// Reads one part of a rule; false where the next rule begins.
    private mutating func item(_ draft: inout Draft) throws(HoursSyntaxError) -> Bool {
        switch kind() {
        case .sign(";"), .sign("|"): return false
        case .sign(","):
            guard !draft.isEmpty else { throw unexpected(.selector) }
            guard draft.hasSaid || draft.rule.comment != nil || position + 1 == tokens.count else {
                throw unexpected(.sameKind, at: position + 1)
            }
            return false
        case .sign(":"):
            guard draft.takesColon else { throw unexpected(.selector) }
            draft.takesColon = false
            position += 1
            guard position < tokens.count else { throw unexpected(.time) }
            return true
        case .comment(let words):
            draft.rule.comment = draft.rule.comment.map { $0 + " " + words } ?? words
            position += 1
        case .state(let state):
            guard !draft.hasState else { return false }
            draft.rule.state = state
            draft.hasState = true
            draft.takesColon = true
            position += 1
        case .always:
            draft.isAlways = true
            draft.takesColon = true
            position += 1
        default:
            return try selector(&draft)
        }
        return true
    }

    private mutating func selector(_ draft: inout Draft) throws(HoursSyntaxError) -> Bool {
        if isYear(position), !draft.takesTime || draft.hasSaid || kind(1) != .sign("-") {
            guard draft.rule.days.years.isEmpty || !draft.hasSaid else { return false }
            try years(&draft.rule.days)
        } else if isTime(position) {
            if isAllDay() {
                draft.isAlways = true
                position += 2
                return true
            }
            draft.rule.times += try times()
            draft.takesColon = false
            draft.takesTime = false
            return true
        } else {
            switch kind() {
            case .month, .easter:
                guard draft.rule.days.dates.isEmpty || !draft.hasSaid else { return false }
                try dates(&draft.rule.days, year: nil)
            case .week:
                guard draft.rule.days.weeks.isEmpty else {
                    guard draft.hasSaid else { throw unexpected(.selector) }
                    return false
                }
                try weeks(&draft.rule.days)
            case .weekday, .weekdays, .holiday:
                guard draft.rule.days.weekdays.isEmpty || !draft.hasSaid else { return false }
                try weekdays(&draft.rule.days)
                draft.takesTime = true
            default: throw unexpected(.selector)
            }
        }
        draft.takesColon = true
        return true
    }
}

extension HoursParser {
    /// The kind of the token `ahead` of the position.
    func kind(_ ahead: Int = 0) -> HoursToken.Kind? {
        position + ahead < tokens.count ? tokens[position + ahead].kind : nil
    }

    /// Whether the token at an index follows the one before without a space.
    func isAttached(_ index: Int) -> Bool { index < tokens.count && !tokens[index].isApart }

    /// Whether a time begins at an index.
    func isTime(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        switch tokens[index].kind {
        case .number, .sun, .clock, .sign("("): return true
        default: return false
        }
    }

    /// Whether a year stands at an index: four digits from 1900 on that no minutes follow.
    func isYear(_ index: Int) -> Bool {
        guard index < tokens.count, case .number(let value, digits: 4) = tokens[index].kind else { return false }
        return value >= 1900
    }

    /// Whether minutes follow the number at an index, which makes it an hour and no day or week.
    func isHour(_ index: Int) -> Bool {
        guard index + 2 < tokens.count, isAttached(index + 1), isAttached(index + 2),
            case .number = tokens[index].kind, case .number = tokens[index + 2].kind
        else { return false }
        return tokens[index + 1].kind == .sign(":") || tokens[index + 1].kind == .sign(".")
    }

    /// Whether "24 hours" stands here.
    private func isAllDay() -> Bool {
        kind() == .number(24, digits: 2) && kind(1) == .sign("h") && kind(2) != .sign("-")
    }

    /// Moves past a sign if it is there.
    mutating func take(_ sign: Character) -> Bool {
        guard kind() == .sign(sign) else { return false }
        position += 1
        return true
    }

    /// The error of a token, or of the end of the value.
    func unexpected(_ expected: HoursSyntaxError.Expectation, at index: Int? = nil) -> HoursSyntaxError {
        let index = index ?? position
        guard index < tokens.count else {
            let last = tokens.last.map { $0.column + $0.text.count } ?? 1
            return HoursSyntaxError(column: last, seen: "", expected: expected)
        }
        var expected = expected
        if case .unknown = tokens[index].kind { expected = .word }
        return HoursSyntaxError(column: tokens[index].column, seen: tokens[index].text, expected: expected)
    }

    /// A number within a range, at the position.
    mutating func number(in range: ClosedRange<Int>, _ expected: HoursSyntaxError.Expectation)
        throws(HoursSyntaxError) -> Int
    {
        guard case .number(let value, _) = kind(), range.contains(value) else { throw unexpected(expected) }
        position += 1
        return value
    }

    /// Days added or taken away, as in `+2 days`; zero where none stand here.
    mutating func offset(upTo limit: Int) throws(HoursSyntaxError) -> Int {
        guard kind() == .sign("+") || kind() == .sign("-"), case .number(let value, _) = kind(1), kind(2) == .days
        else { return 0 }
        let isForward = kind() == .sign("+")
        guard value <= limit else { throw unexpected(.offset, at: position + 1) }
        position += 3
        return isForward ? value : -value
    }
}
