import Directory

/// One telephone number out of a cell written for people, such as
/// `0131 234567 (mattina) / 333 1234567 fax 0131 234568 int. 12`.
struct PhoneWords: Hashable {
    /// The number as it is written.
    var number: String
    /// The number to ask for after that.
    var extensionNumber: String?
    /// `voice`, `cell`, `fax` or `text`, when the words before it say so.
    var type: String?
    /// The other words about it.
    var note: String?

    /// Writes the number and what is said of it into a record of `phones`.
    func fill(_ builder: inout RecordBuilder) {
        let table = builder.shape.table
        let said = [("number", number), ("extension", extensionNumber), ("type", type), ("description", note)]
        for (column, value) in said {
            if let place = table.index(of: column), let value { builder.set(place, to: value) }
        }
    }

    /// The numbers of a text in their order; a text without one is given back whole, to be reported.
    static func numbers(in text: String) -> [PhoneWords] {
        var reader = PhoneReader(text)
        let numbers = reader.read()
        return numbers.isEmpty ? [PhoneWords(number: text)] : numbers
    }
}

/// Reads the numbers of one text from left to right.
private struct PhoneReader {
    private var rest: Substring
    private var found: [PhoneWords] = []
    /// What was said that belongs to the next number.
    private var type: String?
    private var words: [String] = []
    /// Whether a mark that parts numbers stands since the last number.
    private var isParted = true
    private var wantsExtension = false

    init(_ text: String) { rest = text[...] }

    mutating func read() -> [PhoneWords] {
        while let first = rest.first {
            if let number = PhoneNumberText.take(&rest) {
                take(number)
            } else if first == "(" {
                let inside = rest.dropFirst().prefix { $0 != ")" }
                rest = rest[inside.endIndex...].dropFirst()
                CellText.trimmed(inside).map { note($0) }
            } else if first.isLetter {
                takeWord()
            } else {
                rest.removeFirst()
                if "/;,|\n\r".contains(first) { isParted = true }
            }
        }
        if !words.isEmpty, !found.isEmpty { found[found.count - 1].add(words.joined(separator: " ")) }
        return found
    }

    private mutating func take(_ number: String) {
        let digits = number.count(where: \.isNumber)
        if wantsExtension || digits < 3, !found.isEmpty, !number.hasPrefix("+") {
            wantsExtension = false
            if found[found.count - 1].extensionNumber == nil, digits < 6 {
                found[found.count - 1].extensionNumber = number
                return
            }
        }
        let note = words.isEmpty ? nil : words.joined(separator: " ")
        found.append(PhoneWords(number: number, extensionNumber: nil, type: type, note: note))
        (type, words, isParted, wantsExtension) = (nil, [], false, false)
    }

    private mutating func takeWord() {
        let word = rest.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
        rest = rest[word.endIndex...]
        if rest.first == "." { rest.removeFirst() }
        let folded = word.lowercased()
        if Self.extensions.contains(folded), !found.isEmpty, !isParted {
            wantsExtension = true
        } else if let kind = Self.types[folded] {
            type = type ?? kind
            isParted = true
        } else if Self.joiners.contains(folded) {
            isParted = true
        } else {
            note(String(word))
        }
    }

    /// Words right after a number are about it; those after a mark, or before a colon, are about the next.
    private mutating func note(_ text: String) {
        if isParted || rest.first == ":" {
            words.append(text)
        } else {
            found[found.count - 1].add(text)
        }
    }

    private static let extensions: Set<String> = [
        "int", "interno", "ext", "extension", "x", "poste", "extensión", "anexo", "durchwahl",
    ]
    private static let joiners: Set<String> = ["e", "o", "oppure", "y", "and", "or", "et", "ou", "und", "oder"]
    private static let types: [String: String] = [
        "tel": "voice", "telefono": "voice", "teléfono": "voice", "tél": "voice", "téléphone": "voice",
        "telephone": "voice", "telefon": "voice", "phone": "voice", "ph": "voice", "fax": "fax", "télécopie": "fax",
        "cell": "cell", "cellulare": "cell", "cel": "cell", "mobile": "cell", "móvil": "cell", "portable": "cell",
        "handy": "cell", "sms": "text",
    ]
}

extension PhoneWords {
    /// Adds words about the number to those already there.
    fileprivate mutating func add(_ text: String) { note = note.map { $0 + " " + text } ?? text }
}
