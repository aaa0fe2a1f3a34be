import Feeds

/// A small path inside an entry's element: `atributos/atributo[@nombre='NOMBRE']/@id`.
///
/// Steps are local names with at most one test, of an attribute or of the place among the children of that name, from
/// 1; the path ends in an element, whose own text counts, in an attribute, or in a text with attributes in braces:
/// `hours/interval/{@from}-{@to}`, where one with a question mark, `{@to?}`, may be missing. `.` is the entry itself.
struct ElementPath: Sendable, Hashable {
    private struct Step: Hashable {
        enum Test: Hashable {
            case attribute(String, value: String)
            case place(Int)
        }

        let name: String
        let test: Test?

        func children(of element: XMLElement) -> [XMLElement] {
            let named = element.all(named: name)
            return switch test {
            case nil: named
            case .attribute(let name, let value): named.filter { $0.attribute(name) == value }
            case .place(let place): named.indices.contains(place - 1) ? [named[place - 1]] : []
            }
        }
    }

    /// A stretch of the text at which the path ends.
    enum Part: Hashable {
        case text(String)
        case attribute(String)
        /// One that may be missing.
        case optional(String)
    }

    private let steps: [Step]
    /// What is made of the attributes; empty for the element's own text.
    let ending: [Part]

    /// A path from its text; `nil` when it is malformed.
    init?(_ text: String) {
        var steps: [Step] = []
        var ending: [Part] = []
        for piece in Self.pieces(of: text) where piece != "." {
            guard ending.isEmpty, !piece.isEmpty else { return nil }
            if piece.hasPrefix("@") {
                ending = [.attribute(String(piece.dropFirst()))]
            } else if piece.contains(where: { "{}".contains($0) }) {
                guard let parts = Self.parts(of: piece) else { return nil }
                ending = parts
            } else if let step = Self.step(piece) {
                steps.append(step)
            } else {
                return nil
            }
        }
        if ending.contains(.attribute("")) || ending.contains(.optional("")) || text.isEmpty { return nil }
        self.steps = steps
        self.ending = ending
    }

    /// The names of the steps; `nil` when one has a test, or an attribute may be missing.
    var plainNames: [String]? {
        let mayLack = ending.contains { part in
            if case .optional = part { true } else { false }
        }
        return !mayLack && steps.allSatisfy { $0.test == nil } ? steps.map(\.name) : nil
    }

    /// The names of the attributes at which the path ends.
    var attributeNames: [String] {
        ending.compactMap { part in
            if case .attribute(let name) = part { name } else { nil }
        }
    }

    /// The texts of an entry at some paths; several finds are joined.
    static func cells(of entry: XMLElement, at paths: [ElementPath]) -> [String?] {
        paths.map { path in
            let texts = path.texts(in: entry)
            return texts.isEmpty ? nil : texts.joined(separator: ";")
        }
    }

    /// The elements at which the path ends, without its attribute.
    func elements(in entry: XMLElement) -> [XMLElement] {
        steps.reduce([entry]) { found, step in found.flatMap(step.children) }
    }

    /// The texts found, without white space around them; blank ones are left out.
    func texts(in entry: XMLElement) -> [String] {
        elements(in: entry).compactMap { element in
            guard let text = ending.isEmpty ? element.text : text(ofAttributesOf: element) else { return nil }
            return CellText.trimmed(text[...])
        }
    }

    /// What the path makes of an element's attributes; `nil` when one of them is not there or blank.
    private func text(ofAttributesOf element: XMLElement) -> String? {
        var made = ""
        for part in ending {
            switch part {
            case .text(let text): made += text
            case .attribute(let name):
                guard let value = element.attribute(name), CellText.trimmed(value[...]) != nil else { return nil }
                made += value
            case .optional(let name): made += element.attribute(name) ?? ""
            }
        }
        return made
    }

    /// The stretches of `{@from}-{@to}`; `nil` when a brace has no fellow or holds no attribute.
    private static func parts(of piece: String) -> [Part]? {
        var parts: [Part] = []
        var rest = piece[...]
        while let brace = rest.firstIndex(where: { "{}".contains($0) }) {
            guard rest[brace...].hasPrefix("{@"), let end = rest[brace...].firstIndex(of: "}") else { return nil }
            if brace > rest.startIndex { parts.append(.text(String(rest[..<brace]))) }
            let name = rest[rest.index(brace, offsetBy: 2)..<end]
            parts.append(name.last == "?" ? .optional(String(name.dropLast())) : .attribute(String(name)))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        return parts
    }

    /// The text between slashes that stand in no quotes.
    private static func pieces(of text: String) -> [String] {
        var pieces = [""]
        var isQuoted = false
        for character in text {
            if character == "'" { isQuoted.toggle() }
            if character == "/", !isQuoted {
                pieces.append("")
            } else {
                pieces[pieces.count - 1].append(character)
            }
        }
        return pieces
    }

    private static func step(_ piece: String) -> Step? {
        guard let bracket = piece.firstIndex(of: "[") else { return Step(name: piece, test: nil) }
        let name = String(piece[..<bracket])
        let test = piece[bracket...]
        if !name.isEmpty, test.hasSuffix("]"), let place = Int(test.dropFirst().dropLast()), place > 0 {
            return Step(name: name, test: .place(place))
        }
        guard !name.isEmpty, test.hasPrefix("[@"), test.hasSuffix("']"), let mark = test.firstRange(of: "='") else {
            return nil
        }
        let attribute = test[test.index(test.startIndex, offsetBy: 2)..<mark.lowerBound]
        let value = test[mark.upperBound...].dropLast(2)
        guard !attribute.isEmpty, !value.contains("'") else { return nil }
        return Step(name: name, test: .attribute(String(attribute), value: String(value)))
    }
}
