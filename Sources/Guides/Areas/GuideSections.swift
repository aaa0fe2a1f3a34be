import Directory

/// Sorts services under their needs: each whole once, and by name wherever else it belongs.
struct GuideSections {
    /// The sections, without empty ones.
    let sections: [AreaGuide.Section]

    /// The sections for services by their terms; those of no known need come last.
    init(terms: [[String]], taxonomy: Taxonomy) {
        var printed: Set<Int> = []
        let lineages = terms.map { ids in ids.filter { taxonomy.find($0) != nil }.map(taxonomy.ancestors) }
        var sections: [AreaGuide.Section] = []
        for root in taxonomy.roots {
            var items: [AreaGuide.Item] = []
            for (index, lines) in lineages.enumerated() where lines.contains([root.id]) {
                items.append(printed.insert(index).inserted ? .entry(index) : .reference(index))
            }
            var subsections: [AreaGuide.Section] = []
            for child in taxonomy.children(of: root.id) {
                var narrower: [AreaGuide.Item] = []
                for (index, lines) in lineages.enumerated() where lines.contains(where: { $0.contains(child.id) }) {
                    narrower.append(printed.insert(index).inserted ? .entry(index) : .reference(index))
                }
                if !narrower.isEmpty { subsections.append(.init(needID: child.id, items: narrower)) }
            }
            if !items.isEmpty || !subsections.isEmpty {
                sections.append(.init(needID: root.id, items: items, subsections: subsections))
            }
        }
        let rest = terms.indices.filter { !printed.contains($0) }
        if !rest.isEmpty { sections.append(.init(needID: nil, items: rest.map { .entry($0) })) }
        self.sections = sections
    }
}
