/// Another way to the goal of a pathway.
public struct PathwayAlternative: Sendable, Hashable {
    /// The visits in order of their day, the goal last.
    public let steps: [PathwayStep]
    /// The days until the person is seen at the goal.
    public let days: Int

    /// The number of visits, the goal's too.
    public var visits: Int { steps.count }
}
