import Directory

/// The way to a service through the papers that are missing.
public struct Pathway: Sendable, Hashable {
    /// The need that the goal is for.
    public let need: String
    /// The service to get to.
    public let goalServiceID: String
    /// Its place; `nil` for a service without one.
    public let goalSiteID: String?
    /// The visits in order of their day, the goal last; none when the goal cannot be reached.
    public let steps: [PathwayStep]
    /// The days until the person is seen at the goal; `nil` when it cannot be reached.
    public let days: Int?
    /// Other ways to the goal, best first: each the best of those that visit not all the services of one before,
    /// and of at most twice the days of the best.
    public let alternatives: [PathwayAlternative]
    /// For a goal that cannot be reached: a smallest set of documents that would open the way.
    public let missing: [String]
    /// Documents the way takes for lacking although nobody has asked whether the person holds them.
    public let assumedLacking: [String]

    /// The number of visits, the goal's too.
    public var visits: Int { steps.count }

    /// Whether there is a way.
    public var isReachable: Bool { days != nil }
}
