import Directory

/// What the way to a document or service costs; compared part by part.
struct WayCost: Hashable, Comparable {
    /// The days until it is had.
    var days = 0
    /// The visits, one that serves two branches of a way counted in each.
    var visits = 0
    /// The metres of the visits from the origin.
    var metres = 0

    static func < (left: WayCost, right: WayCost) -> Bool {
        (left.days, left.visits, left.metres) < (right.days, right.visits, right.metres)
    }
}
