import Directory

/// What became of those sent to a service before, beside those sent to others of its category.
public struct Standing: Sendable, Hashable {
    /// Those who got help, of those whose outcome is known.
    public let helped: Int, outcomes: Int
    /// The same for the whole category.
    public let categoryHelped: Int, categoryOutcomes: Int

    /// Counts of outcomes; help beyond the outcomes is a broken contract.
    public init(helped: Int, outcomes: Int, categoryHelped: Int, categoryOutcomes: Int) {
        precondition((0...outcomes).contains(helped) && (0...categoryOutcomes).contains(categoryHelped))
        self.helped = helped
        self.outcomes = outcomes
        self.categoryHelped = categoryHelped
        self.categoryOutcomes = categoryOutcomes
    }

    /// The line that a reader sees wherever a standing has moved a score.
    public var phrase: Phrase {
        Phrase("routing.standing", ["helped": .count(helped), "count": .count(outcomes)])
    }

    /// The metres taken off the score, below zero for metres added; 0 until there are enough outcomes.
    ///
    /// The mean of a Beta-Bernoulli model whose prior is the category's share of help (with one help and one failure
    /// added), less that share, times twice the cap, and capped.
    func bonus(_ policy: RoutingPolicy) -> Int {
        guard outcomes >= policy.standingMinimum else { return 0 }
        let prior = Double(categoryHelped + 1) / Double(categoryOutcomes + 2)
        let weight = Double(policy.standingPriorWeight)
        let mean = (Double(helped) + weight * prior) / (Double(outcomes) + weight)
        let metres = ((mean - prior) * 2 * Double(policy.standingCap)).rounded()
        return Int(max(-Double(policy.standingCap), min(Double(policy.standingCap), metres)))
    }
}
