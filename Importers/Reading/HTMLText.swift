/// What a reader sees of a text written as HTML, such as partners paste into their cells.
enum HTMLText {
    /// The text without tags, with its entities read; items and paragraphs stand on lines of their own.
    ///
    /// Text that was escaped twice, so that its tags only show after reading the entities, is read twice.
    static func plain(_ html: String) -> String {
        let once = withoutTags(html)
        let twice = once.contains("<") && once.contains(">") || once.contains("&") ? withoutTags(once) : once
        let lines = twice.split(whereSeparator: \.isNewline).compactMap { CellText.trimmed($0) }
        return lines.joined(separator: "\n")
    }

    private static func withoutTags(_ html: String) -> String {
        var text = ""
        var rest = html[...]
        while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
            text += rest[..<mark]
            rest = rest[mark...]
            let piece = rest.first == "<" ? tag(&rest) : entity(&rest)
            text += piece
        }
        return text + rest
    }

    /// What a tag stands for; a `<` that starts none is itself.
    private static func tag(_ rest: inout Substring) -> String {
        if rest.hasPrefix("<!--") {
            rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
            return ""
        }
        let isTag = rest.dropFirst().first.map { $0.isLetter || $0 == "/" } ?? false
        guard isTag, let end = rest.firstIndex(of: ">") else {
            rest.removeFirst()
            return "<"
        }
        let name = rest.dropFirst().prefix { $0.isLetter || $0 == "/" || $0.isNumber }.lowercased()
        rest = rest[rest.index(after: end)...]
        if hidden.contains(name) {
            rest = rest.firstRange(of: "</\(name)").map { rest[$0.lowerBound...] } ?? ""
            return ""
        }
        if name == "li" { return "\n- " }
        return blocks.contains(name.filter { $0 != "/" }) ? "\n" : ""
    }

    /// The character an entity stands for; an `&` that starts none is itself.
    private static func entity(_ rest: inout Substring) -> String {
        let body = rest.dropFirst().prefix(10).prefix { $0.isLetter || $0.isNumber || $0 == "#" }
        let end = body.endIndex
        guard end < rest.endIndex, rest[end] == ";", let text = character(String(body)) else {
            rest.removeFirst()
            return "&"
        }
        rest = rest[rest.index(after: end)...]
        return text
    }

    private static func character(_ name: String) -> String? {
        guard name.hasPrefix("#") else { return names[name] }
        let digits = name.dropFirst()
        let code = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let scalar = code.flatMap(Unicode.Scalar.init) else { return nil }
        if scalar == "\r" || scalar == "\n" { return "\n" }
        return scalar.value < 32 ? " " : String(Character(scalar))
    }

    private static let hidden: Set<String> = ["script", "style"]
    private static let blocks: Set<String> = [
        "br", "p", "div", "ul", "ol", "li", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "blockquote",
    ]
    private static let names: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "agrave": "à", "egrave": "è",
        "eacute": "é", "igrave": "ì", "ograve": "ò", "ugrave": "ù", "Agrave": "À", "Egrave": "È", "Eacute": "É",
        "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú", "ntilde": "ñ", "Ntilde": "Ñ", "ccedil": "ç",
        "acirc": "â", "ecirc": "ê", "icirc": "î", "ocirc": "ô", "ucirc": "û", "euml": "ë", "iuml": "ï", "uuml": "ü",
        "auml": "ä", "ouml": "ö", "szlig": "ß", "rsquo": "’", "lsquo": "‘", "rdquo": "”", "ldquo": "“", "laquo": "«",
        "raquo": "»", "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•", "middot": "·", "euro": "€",
        "deg": "°", "copy": "©", "reg": "®", "ordm": "º", "ordf": "ª",
    ]
}
