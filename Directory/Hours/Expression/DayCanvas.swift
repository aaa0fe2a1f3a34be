/// The minutes of one day, painted over by one rule after another.
struct DayCanvas {
    /// What a rule says of some minutes.
    struct Paint: Hashable {
        var state: HoursRule.State
        var comment: String?
        var holiday: String?
        var isGuess = false
        var rule: Int?
    }

    /// The parts of the day in order, without gaps, from minute 0 to 1440.
    private var parts: [(minutes: Range<Int>, paint: Paint)] = [(0..<1440, Paint(state: .closed))]

    /// Paints over some minutes, or only over those of them that are shut.
    mutating func paint(_ minutes: Range<Int>, _ paint: Paint, onlyWhereClosed: Bool) {
        let minutes = minutes.clamped(to: 0..<1440)
        guard !minutes.isEmpty else { return }
        var painted: [(minutes: Range<Int>, paint: Paint)] = []
        func add(_ range: Range<Int>, _ paint: Paint) {
            guard !range.isEmpty else { return }
            if let last = painted.last, last.paint == paint {
                painted[painted.count - 1].minutes = last.minutes.lowerBound..<range.upperBound
            } else {
                painted.append((range, paint))
            }
        }
        for part in parts {
            let shared = part.minutes.clamped(to: minutes)
            guard !shared.isEmpty, !onlyWhereClosed || part.paint.state == .closed else {
                add(part.minutes, part.paint)
                continue
            }
            add(part.minutes.lowerBound..<shared.lowerBound, part.paint)
            add(shared, paint)
            add(shared.upperBound..<part.minutes.upperBound, part.paint)
        }
        parts = painted
    }

    /// The parts as stretches of a day.
    func stretches(on day: Day) -> [HoursStretch] {
        parts.map { part in
            HoursStretch(
                start: LocalTime(day: day, minute: part.minutes.lowerBound),
                end: LocalTime(day: day, minute: part.minutes.upperBound), state: part.paint.state,
                comment: part.paint.comment, holiday: part.paint.holiday, isGuess: part.paint.isGuess,
                rule: part.paint.rule)
        }
    }
}
