extension HoursExpression {
    /// What is said of a moment.
    public func stretch(at time: LocalTime, in circumstances: HoursCircumstances) -> HoursStretch? {
        stretches(on: time.day, in: circumstances).first { $0.start <= time && time < $0.end }
    }

    /// The stretches in which the place is not shut, from one time to another, neighbours of one kind joined.
    public func stretches(from start: LocalTime, to end: LocalTime, in circumstances: HoursCircumstances)
        -> [HoursStretch]
    {
        guard start < end else { return [] }
        var joined: [HoursStretch] = []
        for ordinal in start.day.ordinal...end.day.ordinal {
            for stretch in stretches(on: Day(ordinal: ordinal), in: circumstances) where stretch.state != .closed {
                var cut = stretch
                cut.start = max(stretch.start, start)
                cut.end = min(stretch.end, end)
                guard cut.start < cut.end else { continue }
                if let last = joined.indices.last, joined[last].end == cut.start, joined[last].goesOn(in: cut) {
                    joined[last].end = cut.end
                } else {
                    joined.append(cut)
                }
            }
        }
        return joined
    }

    /// The next time after `time` at which the state changes, looked for over the number of days given.
    public func nextChange(after time: LocalTime, in circumstances: HoursCircumstances, withinDays limit: Int = 800)
        -> LocalTime?
    {
        guard let now = stretch(at: time, in: circumstances) else { return nil }
        for offset in 0...limit {
            for stretch in stretches(on: time.day.adding(offset), in: circumstances)
            where stretch.start > time && stretch.state != now.state { return stretch.start }
        }
        return nil
    }

    /// The whole of a day in stretches, the shut ones among them.
    public func stretches(on day: Day, in circumstances: HoursCircumstances) -> [HoursStretch] {
        var canvas = DayCanvas()
        for layer in layers(of: day, in: circumstances) {
            let rule = rules[layer.rule]
            for part in layer.stretches {
                let state = part.isGuess && rule.state == .open ? .unknown : rule.state
                let paint = DayCanvas.Paint(
                    state: state, comment: rule.comment, holiday: layer.holiday,
                    isGuess: part.isGuess && state == .unknown, rule: layer.rule)
                canvas.paint(part.minutes, paint, onlyWhereClosed: rule.join == .fallback)
            }
        }
        return canvas.stretches(on: day)
    }

    /// What one rule says of a day, by itself or by what runs on from the day before.
    private struct Layer {
        let rule: Int
        let holiday: String?
        let stretches: [TimeSelector.Stretch]
    }

    private func layers(of day: Day, in circumstances: HoursCircumstances) -> [Layer] {
        var layers: [Layer] = []
        for (index, rule) in rules.enumerated() {
            let today = rule.days.matches(day, in: circumstances)
            if today.isSelected {
                if replaces(index) { layers = [] }
                let stretches =
                    rule.times.isEmpty
                    ? [TimeSelector.Stretch(minutes: 0..<1440)] : rule.stretches(on: day, in: circumstances)
                layers.append(Layer(rule: index, holiday: today.holiday, stretches: stretches))
            }
            // An end may lie as late as 48:00, and the guess after it later still.
            for before in 1...2 where !rule.times.isEmpty {
                let earlier = day.adding(-before)
                let stretches = rule.stretches(on: earlier, in: circumstances).compactMap {
                    $0.cut(after: before * 1440)
                }
                guard !stretches.isEmpty else { continue }
                let found = rule.days.matches(earlier, in: circumstances)
                if found.isSelected { layers.append(Layer(rule: index, holiday: found.holiday, stretches: stretches)) }
            }
        }
        return layers
    }

    /// Whether a rule takes the place of all before it on its days; one that shuts only paints over them.
    private func replaces(_ index: Int) -> Bool { rules[index].join == .replacing && rules[index].state != .closed }
}

extension HoursRule {
    /// The stretches of the day, guesses cut where another of the rule's times begins.
    func stretches(on day: Day, in circumstances: HoursCircumstances) -> [TimeSelector.Stretch] {
        let all = times.flatMap { $0.stretches(on: day, in: circumstances) }
        let starts = all.filter { !$0.isGuess }.map(\.minutes.lowerBound)
        return all.map { stretch in
            guard stretch.isGuess, let next = starts.filter({ $0 > stretch.minutes.lowerBound }).min() else {
                return stretch
            }
            var cut = stretch
            cut.minutes = stretch.minutes.lowerBound..<min(stretch.minutes.upperBound, next)
            return cut
        }
    }
}

extension TimeSelector.Stretch {
    /// What is left of it after so many minutes, counted from there.
    fileprivate func cut(after minutes: Int) -> TimeSelector.Stretch? {
        guard self.minutes.upperBound > minutes else { return nil }
        let range = max(0, self.minutes.lowerBound - minutes)..<self.minutes.upperBound - minutes
        return TimeSelector.Stretch(minutes: range, isGuess: isGuess)
    }
}
