import Directory

/// When one can be where at the earliest from one point; or, backward, from where one has to leave when at the latest
/// to be at one point.
public struct TransitReach: Sendable {
    /// The last of the ways to a place: its time, and the stop one comes from; no stop where one walks all the way.
    struct End {
        let time: Int32
        let stop: Int32?
    }

    /// The point at one end of every way.
    let point: Coordinate
    /// When one is at the point, in seconds from the planner's midnight; backward with the sign changed.
    let time: Int32
    /// Whether the point is the goal.
    let isBackward: Bool
    let search: RoundSearch
}
