import Directory

/// What became of those sent to a service before, beside those sent to the others of its category.
///
/// It counts outcomes alone and looks at no person, so no trait of anybody can enter it.
public struct Standing: Sendable, Hashable {
    /// Those who got help, of those whose outcome is known.
    public let helped: Int, outcomes: Int
    /// The same for the others of the category together, this service left out.
    public let categoryHelped: Int, categoryOutcomes: Int
    /// The middle of the days to an outcome with help; `nil` when nobody got help.
    public let medianDays: Int?

    /// Counts of outcomes; help beyond the outcomes is a broken contract.
    public init(helped: Int, outcomes: Int, categoryHelped: Int, categoryOutcomes: Int, medianDays: Int? = nil) {
        precondition((0...outcomes).contains(helped) && (0...categoryOutcomes).contains(categoryHelped))
        self.helped = helped
        self.outcomes = outcomes
        self.categoryHelped = categoryHelped
        self.categoryOutcomes = categoryOutcomes
        self.medianDays = medianDays
    }

    /// Those who got no help.
    public var failures: Int { outcomes - helped }

    /// The line that a reader sees wherever there are outcomes enough; a handful of people is never counted out.
    public var phrase: Phrase {
        if Self.handful.contains(helped) {
            return Phrase("routing.standing.few", ["limit": .text("\(Self.handful.upperBound + 1)"), "total": total])
        }
        if Self.handful.contains(failures) { return Phrase("routing.standing.nearly_all", ["total": total]) }
        guard let medianDays else {
            return Phrase("routing.standing", ["helped": .text("\(helped)"), "total": total])
        }
        return Phrase(
            "routing.standing.days", ["helped": .text("\(helped)"), "total": total, "count": .count(medianDays)])
    }

    private var total: Phrase.Argument { .text("\(outcomes)") }

    /// As few as the year's report would not count out either.
    private static let handful = 1...4

    /// Whether there are outcomes enough to be shown.
    public func isKnown(_ policy: RoutingPolicy) -> Bool { outcomes >= policy.standingMinimum }

    /// The metres taken off the score, below zero for metres added; 0 until there are enough outcomes.
    ///
    /// The mean of a Beta-Bernoulli model whose prior is the share of help of the category's others (with one help and
    /// one failure added), less that share, times twice the cap, and capped. It speaks for a service from
    /// `standingMinimum` outcomes on, against it from as many failures on: so one more success never lowers it.
    func bonus(_ policy: RoutingPolicy) -> Int {
        guard isKnown(policy) else { return 0 }
        let prior = Double(categoryHelped + 1) / Double(categoryOutcomes + 2)
        let weight = Double(policy.standingPriorWeight)
        let mean = (Double(helped) + weight * prior) / (Double(outcomes) + weight)
        let metres = ((mean - prior) * 2 * Double(policy.standingCap)).rounded()
        let least = failures >= policy.standingMinimum ? -Double(policy.standingCap) : 0
        return Int(max(least, min(Double(policy.standingCap), metres)))
    }
}
