import Directory

/// Chooses the fewest documents that hold one of every group asked for (a smallest hitting set).
struct DocumentChoice {
    /// The days until the person can have a document, `nil` for never.
    let days: (String) -> Int?

    /// All smallest sets: those had soonest in all first, then in the partner's order; none when a group is empty.
    ///
    /// For no groups there is one set, the empty one.
    func smallest(meeting groups: [[String]]) -> [[String]] {
        var size = Int.max
        var found: Set<[String]> = []
        var trials = 0
        func extend(_ chosen: [String], _ rest: ArraySlice<[String]>) {
            guard trials < Self.trialLimit, chosen.count <= size else { return }
            trials += 1
            guard let group = rest.first(where: { !$0.contains(where: chosen.contains) }) else {
                if chosen.count < size { found = [] }
                size = chosen.count
                found.insert(chosen.sorted(by: IdentifierOrder.precedes))
                return
            }
            if chosen.count < size { for document in group { extend(chosen + [document], rest.dropFirst()) } }
        }
        extend([], groups[...])
        let order = groups.joined().enumerated().map { ($0.element, $0.offset) }
        let place = Dictionary(order, uniquingKeysWith: { first, _ in first })
        func places(_ documents: [String]) -> [Int] { documents.compactMap { place[$0] }.sorted() }
        let weighed = found.map { (days: $0.reduce(0) { $0 + (days($1) ?? Self.never) }, documents: $0) }
        return weighed.sorted { left, right in
            if left.days != right.days { return left.days < right.days }
            return places(left.documents).lexicographicallyPrecedes(places(right.documents))
        }.map(\.documents)
    }

    /// The most choices tried, for a hostile listing could ask for more than can ever be; beyond it the best so far
    /// stand, which open the service but may not be the fewest.
    private static let trialLimit = 5000
    /// What a document that cannot be had weighs: more than any way there.
    private static let never = 1_000_000
}
