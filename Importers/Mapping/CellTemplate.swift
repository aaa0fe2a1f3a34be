/// Text with places for cells, such as `{via} {numero}`.
struct CellTemplate: Sendable {
    /// One stretch of a template.
    enum Part: Sendable, Equatable {
        case text(String)
        /// The cell at a place of `CompiledMapping.cells`.
        case cell(Int)
        case key, item, index, parent
    }

    let parts: [Part]

    /// The first cell it names.
    var firstCell: Int? {
        for case .cell(let cell) in parts { return cell }
        return nil
    }

    /// Whether its text depends on the entry beyond its key.
    var readsCells: Bool { parts.contains { $0 == .item || $0 == .parent } || firstCell != nil }

    /// The text, or `nil` when the template names something and all that it names is blank.
    func text(in scope: EntryScope) -> String? {
        if parts.count == 1 { return Self.value(of: parts[0], in: scope) }
        var text = ""
        var (names, found) = (0, 0)
        for part in parts {
            let value = Self.value(of: part, in: scope)
            if case .text = part {
                text += value ?? ""
                continue
            }
            names += 1
            if let value {
                found += 1
                text += value
            }
        }
        if names > 0, found == 0 { return nil }
        return found < names ? Self.tidied(text) : text
    }

    /// The text when everything that the template names has a value.
    func wholeText(in scope: EntryScope) -> String? {
        parts.allSatisfy { Self.value(of: $0, in: scope) != nil } ? text(in: scope) : nil
    }

    private static func value(of part: Part, in scope: EntryScope) -> String? {
        switch part {
        case .text(let text): text
        case .cell(let cell): scope.cells[cell]
        case .key: scope.key
        case .item: scope.item
        case .index: String(scope.index)
        case .parent: scope.parent
        }
    }

    /// The text without the marks at its ends that a blank left alone.
    private static func tidied(_ text: String) -> String? {
        var rest = text[...]
        while let first = rest.first, " ,;-/".contains(first) { rest.removeFirst() }
        while let last = rest.last, " ,;-/".contains(last) { rest.removeLast() }
        return rest.isEmpty ? nil : String(rest)
    }
}
