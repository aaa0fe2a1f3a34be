/// The parts of a cell taken apart.
enum PartList {
    /// One part, with the wider one when the parts are codes of a tree.
    struct Part: Equatable {
        let text: String
        let parent: String?
    }

    /// The pieces between separators, without blanks around them; blank pieces are left out. A separator in brackets,
    /// `[;,]`, is each of the marks in them.
    static func split(_ text: String, at separator: String) -> [String] {
        if separator.count > 2, separator.first == "[", separator.last == "]" {
            let marks = separator.dropFirst().dropLast()
            return text.split { marks.contains($0) }.compactMap { CellText.trimmed($0) }
        }
        if separator.utf8.count == 1, let mark = separator.utf8.first {
            return text.utf8.split(separator: mark).compactMap { CellText.trimmed(Substring($0)) }
        }
        return text.split(separator: separator).compactMap { CellText.trimmed($0) }
    }

    /// The parts of a text, each once.
    static func parts(of text: String, at separator: String, hasAncestors: Bool) -> [Part] {
        var parts: [Part] = []
        for piece in split(text, at: separator) {
            var next: String? = piece
            while let code = next, !parts.contains(where: { $0.text == code }) {
                next = hasAncestors ? widerCode(than: code) : nil
                parts.append(Part(text: code, parent: next))
            }
        }
        return parts
    }

    /// The code without its last run of letters or digits and the mark before that; `nil` when it has but one.
    static func widerCode(than code: String) -> String? {
        guard let last = code.last else { return nil }
        let rest = code.reversed().drop { $0.isNumber == last.isNumber && ($0.isNumber || $0.isLetter) }
        let wider = rest.drop { !$0.isNumber && !$0.isLetter }.reversed()
        return wider.isEmpty ? nil : String(wider)
    }
}
