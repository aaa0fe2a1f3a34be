/// A tree of terms.
public struct Taxonomy: Sendable {
    /// The terms in their own order.
    public let terms: [Term]
    private let positions: [String: Int]
    private let childPositions: [String: [Int]]

    /// A tree over the terms; of two with one identifier the first stays.
    public init(_ terms: [Term] = []) {
        var kept: [Term] = []
        var positions: [String: Int] = [:]
        var children: [String: [Int]] = [:]
        for term in terms where positions[term.id] == nil {
            positions[term.id] = kept.count
            if let parent = term.parentID { children[parent, default: []].append(kept.count) }
            kept.append(term)
        }
        self.terms = kept
        self.positions = positions
        childPositions = children
    }

    /// The term with that identifier, if there is one.
    public func find(_ id: String) -> Term? { positions[id].map { terms[$0] } }

    /// The terms without a wider one in the tree.
    public var roots: [Term] { terms.filter { $0.parentID.flatMap(find) == nil } }

    /// The terms right below one.
    public func children(of id: String) -> [Term] { (childPositions[id] ?? []).map { terms[$0] } }

    /// The term's identifier and those of all wider ones, narrowest first; stops at a circle.
    public func ancestors(of id: String) -> [String] {
        var found: [String] = []
        var next: String? = id
        while let current = next, !found.contains(current) {
            found.append(current)
            next = find(current)?.parentID
        }
        return found
    }

    /// Whether `id` is `wider` or lies below it.
    public func isTerm(_ id: String, within wider: String) -> Bool {
        id == wider || ancestors(of: id).contains(wider)
    }

    /// The terms of both trees; where both have an identifier, this tree's stays.
    public func merging(_ other: Taxonomy) -> Taxonomy { Taxonomy(terms + other.terms) }
}
