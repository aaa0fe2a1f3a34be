/// The areas of a network and which lies in which.
public struct AreaTree: Sendable {
    /// The areas by identifier.
    public let areas: [String: Area]

    /// A tree over the areas given; a later one with the same identifier replaces an earlier one.
    public init(_ areas: [Area] = []) {
        self.areas = Dictionary(areas.map { ($0.id, $0) }, uniquingKeysWith: { _, later in later })
    }

    /// The area and those it lies in, narrowest first; stops at a missing parent and at a circle.
    public func lineage(of id: String) -> [Area] {
        var found: [Area] = []
        var next: String? = id
        while let current = next, let area = areas[current], !found.contains(where: { $0.id == current }) {
            found.append(area)
            next = area.parentID
        }
        return found
    }

    /// Whether `inner` is `outer` or lies in it.
    ///
    /// Unknown when either is not a known area, when the way up from `inner` leads nowhere, and when `inner` is the
    /// wider one: who is known to live in a province may live in any municipality of it.
    public func lies(_ inner: String, in outer: String) -> Verdict {
        if inner == outer { return .yes }
        guard let area = areas[inner], areas[outer] != nil else { return .unknown }
        let upward = lineage(of: inner)
        if upward.contains(where: { $0.id == outer }) { return .yes }
        guard upward.last?.parentID == nil else { return .unknown }
        // Nothing lies below a municipality.
        guard area.kind != .municipality else { return .no }
        return lineage(of: outer).contains { $0.id == inner } ? .unknown : .no
    }

    /// The area of that kind that `id` is or lies in.
    public func enclosing(_ id: String, kind: Area.Kind) -> Area? {
        lineage(of: id).first { $0.kind == kind }
    }

    /// The areas whose name, in any language, or official code equals `text` regardless of case, by identifier.
    public func areas(named text: String) -> [Area] {
        let wanted = text.lowercased()
        return areas.values.filter { area in
            area.code?.lowercased() == wanted || area.name.source.lowercased() == wanted
                || area.name.translations.values.contains { $0.text.lowercased() == wanted }
        }.sorted { $0.id < $1.id }
    }
}
