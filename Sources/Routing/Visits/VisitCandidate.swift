/// A visit that could be made, with the best service there for each need it serves.
struct VisitCandidate {
    /// A service at the place for one need.
    struct Stop {
        let score: Int
        let service: Int
        let site: Int

        static func precedes(_ left: Stop, _ right: Stop) -> Bool {
            (left.score, left.service, left.site) < (right.score, right.service, right.site)
        }
    }

    /// The best stop for each need, by the need's number; `nil` for a need that is not served there.
    var stops: [Stop?]
    /// The way there, as the score counts it.
    let metres: Int

    /// Whether a need is served there.
    func serves(_ need: Int) -> Bool { stops[need] != nil }

    /// Whether this visit can always be made instead of the other, and no plan is the worse for it.
    func dominates(_ other: VisitCandidate) -> Bool {
        metres <= other.metres
            && zip(stops, other.stops).allSatisfy { mine, theirs in
                theirs.map { theirs in mine.map { $0.score <= theirs.score } ?? false } ?? true
            }
    }
}
