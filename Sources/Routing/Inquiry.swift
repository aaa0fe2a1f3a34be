import Directory

/// What is asked of the router: needs, what is known of a person, from where, when.
public struct Inquiry: Sendable, Hashable {
    /// The terms of the needs; a service under any of them is looked at.
    public var needs: [String]
    /// What is known of the person.
    public var facts: PersonFacts
    /// The point to measure from; `nil` when nobody says, and then no distance counts.
    public var origin: Coordinate?
    /// How far the person can go; `nil` for any distance.
    public var radius: Distance?
    /// How many minutes the person can travel; `nil` for any time. `Router.route(_:by:timetable:leaving:)` holds it.
    public var travelTime: Int?
    /// When the person wants to come; `nil` for any time.
    public var openAt: LocalTime?
    /// The present moment on the territory's clock: what freshness and opening states are reckoned from.
    public var now: LocalTime
    /// The most matches wanted.
    public var limit: Int

    /// An inquiry for some needs, at a moment.
    public init(
        needs: [String], facts: PersonFacts = PersonFacts(), origin: Coordinate? = nil, radius: Distance? = nil,
        travelTime: Int? = nil, openAt: LocalTime? = nil, now: LocalTime, limit: Int = 10
    ) {
        self.needs = needs
        self.facts = facts
        self.origin = origin
        self.radius = radius
        self.travelTime = travelTime
        self.openAt = openAt
        self.now = now
        self.limit = limit
    }
}
