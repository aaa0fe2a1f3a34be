import Directory
import Routing

/// What a member of staff has asked for a person: needs, facts, from where, when. It never holds a name.
struct CounterInquiry: Sendable, Hashable {
    /// Where the person sets out.
    enum Origin: Sendable, Hashable {
        /// The middle of an area, by its identifier.
        case area(String)
        /// A point.
        case point(Coordinate)
    }

    /// The needs.
    var needs: [String] = []
    /// What is known of the person.
    var facts = PersonFacts()
    /// Where the person sets out.
    var origin: Origin?
    /// How many kilometres the person can go.
    var radiusKilometres: Int?
    /// When the person wants to come.
    var openAt: LocalTime?

    /// The most services listed.
    static let limit = 20

    /// The inquiry for the router at a moment.
    func inquiry(now: LocalTime, areas: AreaTree) -> Inquiry {
        let point: Coordinate? =
            switch origin {
            case .area(let id): areas.lineage(of: id).lazy.compactMap(\.centre).first
            case .point(let point): point
            case nil: nil
            }
        return Inquiry(
            needs: needs, facts: facts, origin: point, radius: radiusKilometres.map { Distance(metres: $0 * 1000) },
            openAt: openAt, now: now, limit: Self.limit)
    }
}
