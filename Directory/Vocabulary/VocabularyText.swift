/// A vocabulary read from the label texts of `Labels/`, a line a term: `identifier | label | synonym; synonym`.
struct VocabularyText {
    /// The texts by language; the Italian one sets identifiers and order.
    let texts: [LanguageTag: String]

    private struct Entry {
        let id: String
        let label: String
        let synonyms: [String]
    }

    /// The terms, each the child of the term whose identifier is its own less the last part.
    ///
    /// Italian is the source; translations nobody has checked say so by their state.
    var terms: [Term] {
        let entries = texts.mapValues { text in
            Dictionary(Self.entries(text).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
        return Self.entries(texts["it"] ?? "").map { entry in
            var label = LocalizedText(entry.label, in: "it")
            var synonyms: [LanguageTag: [String]] = [:]
            for (language, words) in entries {
                guard let found = words[entry.id] else { continue }
                synonyms[language] = found.synonyms
                if language != "it" { label.translations[language] = .init(found.label, state: .machine) }
            }
            return Term(id: entry.id, parentID: Self.parent(of: entry.id), label: label, synonyms: synonyms)
        }
    }

    private static func parent(of id: String) -> String? {
        id.lastIndex(of: ".").map { String(id[..<$0]) }
    }

    /// Looked through byte by byte: every command needs some vocabulary, and characters cost twenty times as much.
    private static func entries(_ text: String) -> [Entry] {
        text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let parts = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            guard parts.count >= 2 else { return nil }
            let synonyms = parts.count > 2 ? parts[2].split(separator: UInt8(ascii: ";")).map(trimmed) : []
            return Entry(
                id: trimmed(parts[0]), label: trimmed(parts[1]), synonyms: synonyms.filter { !$0.isEmpty })
        }
    }

    private static func trimmed(_ text: Substring.UTF8View) -> String {
        var rest = text
        while rest.first == UInt8(ascii: " ") { rest.removeFirst() }
        while rest.last == UInt8(ascii: " ") { rest.removeLast() }
        return String(Substring(rest))
    }
}
