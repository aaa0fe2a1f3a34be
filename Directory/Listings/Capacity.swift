/// The places a service has free; HSDS `service_capacities`.
public struct Capacity: Sendable, Hashable {
    /// The places free.
    public var available: Int
    /// The places in all.
    public var maximum: Int?
    /// The day the figure was given.
    public var updated: Day?

    /// A capacity from its parts.
    public init(
        available: Int, maximum: Int? = nil, updated: Day? = nil
    ) {
        self.available = available
        self.maximum = maximum
        self.updated = updated
    }
}
