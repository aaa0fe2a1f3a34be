import Directory

/// Finds areas of the archive by name or official code, without walking the tree each time.
struct AreaFinder: Sendable {
    private let byText: [String: [String]]
    private let municipalities: Set<String>

    /// A finder over a tree.
    init(_ tree: AreaTree) {
        var found: [String: Set<String>] = [:]
        for area in tree.areas.values {
            let names = [area.code, area.name.source] + area.name.translations.values.map { $0.text }
            for text in names.compactMap({ $0?.lowercased() }) { found[text, default: []].insert(area.id) }
        }
        byText = found.mapValues { $0.sorted() }
        municipalities = Set(tree.areas.values.lazy.filter { $0.kind == .municipality }.map(\.id))
    }

    /// The identifier of the one area so named; `nil` when there is none or more than one.
    func onlyArea(named text: String) -> String? {
        guard let found = byText[text.lowercased()], found.count == 1 else { return nil }
        return found.first
    }

    /// The one municipality so named, also where a province has its name, as Italian ones do.
    func onlyMunicipality(named text: String) -> String? {
        let found = (byText[text.lowercased()] ?? []).filter(municipalities.contains)
        return found.count == 1 ? found.first : nil
    }
}
