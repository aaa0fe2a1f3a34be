import Directory

/// A value mapping with its names looked up.
struct CompiledValue: Sendable {
    /// What became of an entry's text.
    enum Outcome {
        case blank
        case text(String)
        /// The text could not be read; what it was, and what was expected.
        case fault(FindingCode, String, expected: String?)
        /// Some parts could not be mapped; the text without them.
        case partial(String?, unmapped: [String])
    }

    let template: CellTemplate
    let steps: ValueMapping
    let map: ValueMap?
    let dates: [DatePattern]
    let pattern: TextPattern?
    /// Whether of a date only the year is wanted, for the column is a whole number.
    var givesYear = false

    /// Makes the value for an entry.
    func value(in scope: EntryScope, areas: AreaFinder) -> Outcome {
        guard let given = template.text(in: scope) else { return fallback }
        let text = letters(padded(cut(CellText.singleSpaced(steps.html ? HTMLText.plain(given) : given))))
        guard !text.isEmpty else { return fallback }
        if let map { return mapped(text, by: map) }
        if !dates.isEmpty {
            let day = dates.lazy.compactMap { $0.day(of: text) }.first
            let expected = steps.date.joined(separator: ", ")
            return day.map { .text(givesYear ? String($0.description.prefix(4)) : $0.description) }
                ?? .fault(.badDate, text, expected: expected)
        }
        if let decimal = steps.decimal { return .text(Self.number(text, decimal: decimal)) }
        if steps.area { return areas.onlyArea(named: text).map { .text($0) } ?? fallback }
        return .text(text)
    }

    private var fallback: Outcome { steps.otherwise.map { .text($0) } ?? .blank }

    private func cut(_ given: String) -> String {
        var text = given
        for piece in steps.remove { text = text.replacing(piece, with: "") }
        if let start = steps.strip, text.hasPrefix(start) { text = String(text.dropFirst(start.count)) }
        if let mark = steps.before, let range = text.firstRange(of: mark) { text = String(text[..<range.lowerBound]) }
        if let mark = steps.after, let range = text.firstRange(of: mark) { text = String(text[range.upperBound...]) }
        if let pattern { text = pattern.find(in: text) ?? "" }
        return text == given ? given : CellText.trimmed(text[...]) ?? ""
    }

    /// A number with the zeros back that a spreadsheet took from its start.
    private func padded(_ text: String) -> String {
        guard let pad = steps.pad, text.utf8.count < pad, text.utf8.allSatisfy({ (48...57).contains($0) }),
            !text.isEmpty
        else { return text }
        return String(repeating: "0", count: pad - text.utf8.count) + text
    }

    private func letters(_ text: String) -> String {
        switch steps.letters {
        case nil: text
        case .upper: text.uppercased()
        case .lower: text.lowercased()
        case .title: TitleCase(keeping: steps.keep).apply(to: text)
        }
    }

    private func mapped(_ text: String, by map: ValueMap) -> Outcome {
        let pieces = steps.split.map { PartList.split(text, at: $0) } ?? [text]
        var values: [String] = []
        var unmapped: [String] = []
        for piece in pieces {
            if let value = map.values[piece.lowercased()] {
                if !value.isEmpty, !values.contains(value) { values.append(value) }
            } else if map.otherwise == .keep {
                values.append(piece)
            } else if map.otherwise == .report {
                unmapped.append(piece)
            }
        }
        let joined = values.isEmpty ? steps.otherwise : values.joined(separator: steps.join)
        if unmapped.isEmpty { return joined.map { .text($0) } ?? .blank }
        return .partial(joined, unmapped: unmapped)
    }

    /// A number with its own decimal mark made one with a full stop; marks and blanks between thousands go.
    ///
    /// A mark that stands before no three figures parts no thousands: `44.9` stays as it is rather than become 449.
    /// What is no number stays as it is too, to be reported in the partner's own words.
    private static func number(_ text: String, decimal: String) -> String {
        let thousands: Character = decimal == "." ? "," : "."
        let bare = text.replacing(" ", with: "")
        guard !bare.isEmpty, bare.allSatisfy({ $0.isNumber || "+-.,".contains($0) || decimal.contains($0) }) else {
            return text
        }
        let whole = bare.firstRange(of: decimal).map { bare[..<$0.lowerBound] } ?? bare[...]
        let groups = whole.split(separator: thousands, omittingEmptySubsequences: false).dropFirst()
        guard groups.allSatisfy({ $0.count == 3 }) else { return text }
        return bare.replacing(String(thousands), with: "").replacing(decimal, with: ".")
    }
}
