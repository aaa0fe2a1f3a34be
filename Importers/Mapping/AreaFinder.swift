import Directory

/// Finds areas of the archive by name or official code, without walking the tree each time.
struct AreaFinder: Sendable {
    private let byText: [String: [String]]

    /// A finder over a tree.
    init(_ tree: AreaTree) {
        var found: [String: Set<String>] = [:]
        for area in tree.areas.values {
            let names = [area.code, area.name.source] + area.name.translations.values.map { $0.text }
            for text in names.compactMap({ $0?.lowercased() }) { found[text, default: []].insert(area.id) }
        }
        byText = found.mapValues { $0.sorted() }
    }

    /// The identifier of the one area so named; `nil` when there is none or more than one.
    func onlyArea(named text: String) -> String? {
        guard let found = byText[text.lowercased()], found.count == 1 else { return nil }
        return found.first
    }
}
