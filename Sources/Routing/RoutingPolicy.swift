import Directory

/// The weights and limits of routing, which a desk may change; weights are in metres of way to go.
public struct RoutingPolicy: Sendable, Hashable {
    /// For a service that shares no language with the person.
    public var noSharedLanguage = 8000
    /// For a price that follows income.
    public var slidingCost = 2000
    /// For a price.
    public var paidCost = 6000
    /// For each day of waiting.
    public var waitDay = 100
    /// For each hard rule that nobody can answer yet.
    public var unknownRule = 1500
    /// For each thing a listing leaves out: its languages, its cost, the day it was last made sure of.
    public var missingDetail = 500
    /// The way to a place whose point is not known or not to be told, where there is an origin and no radius.
    ///
    /// With a radius the radius stands: the farthest the place may be. A confidential place is always taken so,
    /// so that no score tells where it is.
    public var unknownDistance = Distance(metres: 20_000)
    /// For a listing nobody has made sure of for `staleAfterDays`.
    public var staleListing = 1000
    /// The days after which a listing is stale.
    public var staleAfterDays = 365
    /// The days for which a figure of free places is good; older or undated ones say nothing.
    public var capacityFreshDays = 30
    /// The most that outcomes may move a score, either way.
    public var standingCap = 2000
    /// The outcomes below which a standing says nothing, and the failures below which it says nothing against.
    public var standingMinimum = 20
    /// How many outcomes the average of the category weighs as much as.
    public var standingPriorWeight = 20
    /// The most near misses in an answer.
    public var nearMissLimit = 5
    /// The most other sets of remedies, as small as the first, for each near miss.
    public var remedyAlternatives = 3
    /// The most birthdays that a remedy may wait for.
    public var birthdaysAwaited = 1
    /// The most pathways for each need.
    public var pathwayLimit = 2
    /// The most ways to the goal of a pathway, the best and others.
    public var pathwayWays = 2
    /// The most blocked services for each need among which the best pathways are looked for.
    public var pathwayGoals = 20
    /// How far an office on the way may be from the origin; `nil` for anywhere.
    public var pathwayReach: Distance? = Distance(metres: 60_000)
    /// The candidates, best first, whose open rules the next question is chosen by.
    public var questionScope = 50
    /// The services for each need, best first, among which the fewest visits for several needs are looked for.
    public var visitScope = 50

    /// The most matches that are looked for from the nearest outward; more are found by looking at all.
    var nearestLimit: Int { 200 }

    /// Whether some weight speaks for a service, so that a score may be below the distance.
    var rewards: Bool {
        let weights = [noSharedLanguage, slidingCost, paidCost, waitDay, unknownRule, missingDetail, staleListing]
        return (weights + [unknownDistance.metres]).contains { $0 < 0 }
    }

    /// The standard policy.
    public init() {}

    /// The weights every desk starts with; the benchmark uses the same.
    public static let standard = RoutingPolicy()
}
