import Directory

extension EligibilityCondition {
    /// A range of ages in words: from, up to, between, or any.
    static func phrase(ages range: ClosedRange<Int>) -> Phrase {
        let ends: [String: Phrase.Argument] = [
            "from": .text(String(range.lowerBound)), "to": .text(String(range.upperBound)),
        ]
        switch (range.lowerBound <= 0, range.upperBound >= 120) {
        case (true, true): return Phrase("routing.ages.any")
        case (false, true): return Phrase("routing.ages.from", ends)
        case (true, false): return Phrase("routing.ages.to", ends)
        case (false, false): return Phrase("routing.ages.between", ends)
        }
    }
}
