import Directory

/// An index of the listings as they stood once, and a small one of the services that changed since, which stands for
/// them: so that a change shows without the whole being made anew.
package struct LayeredIndex: Sendable {
    private let base: RoutingIndex
    private let newer: RoutingIndex?
    /// The numbers that the changed services have in the older index.
    private let replaced: Set<Int>

    /// An index, with a newer one over it.
    package init(_ base: RoutingIndex, newer: RoutingIndex? = nil) {
        self.base = base
        self.newer = newer
        replaced = Set((newer?.vocabulary.replaced ?? []).compactMap(base.number))
    }

    /// The services there are.
    package var serviceCount: Int { base.serviceCount - replaced.count + (newer?.serviceCount ?? 0) }

    /// The areas that rare rules name.
    package var namedAreas: Set<String> { base.namedAreas.union(newer?.namedAreas ?? []) }

    /// The services that the answer to an inquiry can name, and how many no rule excludes, as
    /// `RoutingIndex.candidates(for:policy:areas:leavingOut:listing:)` has them: of each layer as many as an answer can
    /// name, among which are those of both together.
    package func candidates(
        for inquiry: Inquiry, policy: RoutingPolicy = .standard, areas: AreaTree,
        listing: @escaping (String) -> ServiceNetwork?
    ) -> (serviceIDs: [String], eligibleCount: Int) {
        let older = base.candidates(
            for: inquiry, policy: policy, areas: areas, leavingOut: replaced, listing: listing)
        guard let newer else { return older }
        let changed = newer.candidates(for: inquiry, policy: policy, areas: areas, listing: listing)
        return (older.serviceIDs + changed.serviceIDs, older.eligibleCount + changed.eligibleCount)
    }
}
