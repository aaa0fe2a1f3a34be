/// What a way costs; compared part by part.
package struct WayCost: Hashable, Comparable, Sendable {
    /// The days until the goal can be asked.
    package var days = 0
    /// The services visited, the goal too, each counted once.
    package var visits = 0
    /// The metres of the visits from the origin.
    package var metres = 0

    /// A cost from its parts.
    package init(days: Int = 0, visits: Int = 0, metres: Int = 0) {
        self.days = days
        self.visits = visits
        self.metres = metres
    }

    /// Days first, then visits, then metres.
    package static func < (left: WayCost, right: WayCost) -> Bool {
        (left.days, left.visits, left.metres) < (right.days, right.visits, right.metres)
    }
}
