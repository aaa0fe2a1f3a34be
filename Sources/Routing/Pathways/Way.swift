/// One way to a service: who gives each document that is not held.
package struct Way: Hashable, Comparable, Sendable {
    /// The services visited, rising, the goal's too.
    package let services: [Int]
    /// The groups that no document held meets with the issues that meet them, by group.
    package let sources: [Source]
    /// What it costs.
    package let cost: WayCost

    /// A document given by a service and brought to another.
    package struct Source: Hashable, Comparable, Sendable {
        /// The group of the service that asks.
        package let group: Int
        /// The issue of the service that gives.
        package let issue: Int

        /// By group, then by issue.
        package static func < (left: Source, right: Source) -> Bool {
            (left.group, left.issue) < (right.group, right.issue)
        }
    }

    /// The cheaper first; of ways as cheap the one of lower services, then of lower issues.
    package static func < (left: Way, right: Way) -> Bool {
        if left.cost != right.cost { return left.cost < right.cost }
        if left.services != right.services { return left.services.lexicographicallyPrecedes(right.services) }
        return left.sources.lexicographicallyPrecedes(right.sources)
    }
}
