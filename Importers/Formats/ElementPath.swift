import Feeds

/// A small path inside an entry's element: `atributos/atributo[@nombre='NOMBRE']/@id`.
///
/// Steps are local names with at most one test, of an attribute or of the place among the children of that name, from
/// 1; the path ends in an element, whose own text counts, or in an attribute. `.` is the entry itself.
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

    private let steps: [Step]
    private let attribute: String?

    /// A path from its text; `nil` when it is malformed.
    init?(_ text: String) {
        var steps: [Step] = []
        var attribute: String?
        for piece in Self.pieces(of: text) where piece != "." {
            guard attribute == nil, !piece.isEmpty else { return nil }
            if piece.hasPrefix("@") {
                attribute = String(piece.dropFirst())
            } else if let step = Self.step(piece) {
                steps.append(step)
            } else {
                return nil
            }
        }
        if attribute?.isEmpty == true || text.isEmpty { return nil }
        self.steps = steps
        self.attribute = attribute
    }

    /// The elements at which the path ends, without its attribute.
    func elements(in entry: XMLElement) -> [XMLElement] {
        steps.reduce([entry]) { found, step in found.flatMap(step.children) }
    }

    /// The texts found, without white space around them; blank ones are left out.
    func texts(in entry: XMLElement) -> [String] {
        elements(in: entry).compactMap { element in
            let text = attribute.map { element.attribute($0) ?? "" } ?? element.text
            return CellText.trimmed(text[...])
        }
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
