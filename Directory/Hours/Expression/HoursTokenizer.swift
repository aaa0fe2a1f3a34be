/// Cuts an opening-hours value into tokens, taking the signs and words people write for those the specification asks.
struct HoursTokenizer {
    private let characters: [Character]
    private var position = 0
    private var tokens: [HoursToken] = []

    /// The tokens of a value.
    static func tokens(of text: String) throws(HoursSyntaxError) -> [HoursToken] {
        var tokenizer = HoursTokenizer(characters: text.map { HoursVocabulary.plain[$0] ?? $0 })
        while try tokenizer.next() {}
        return tokenizer.tokens
    }

    private init(characters: [Character]) { self.characters = characters }

    /// Reads one token; false at the end.
    private mutating func next() throws(HoursSyntaxError) -> Bool {
        let before = position
        while position < characters.count, characters[position].isWhitespace { position += 1 }
        guard position < characters.count else { return false }
        let start = position
        for kind in try kinds() {
            let text = String(characters[start..<position])
            tokens.append(
                HoursToken(kind: kind, column: start + 1, text: text, isApart: start > before || start == 0))
        }
        return true
    }

    /// What stands at the position, which moves past it; nothing for words without meaning.
    private mutating func kinds() throws(HoursSyntaxError) -> [HoursToken.Kind] {
        if characters[position].isLetter { return words() }
        return [try kind()]
    }

    private mutating func kind() throws(HoursSyntaxError) -> HoursToken.Kind {
        let character = characters[position]
        if let close = HoursVocabulary.quotes[character] { return try comment(closedBy: close) }
        if character.isASCII, character.isNumber { return number() }
        if character == "|" {
            guard position + 1 < characters.count, characters[position + 1] == "|" else { throw unexpected(.word) }
            position += 2
            return .sign("|")
        }
        position += 1
        switch character {
        case "&": return .sign(",")
        case "-", "+", ",", ";", ":", "/", "[", "]", "(", ")", ".": return .sign(character)
        default:
            position -= 1
            throw unexpected(.word)
        }
    }

    private mutating func comment(closedBy close: Set<Character>) throws(HoursSyntaxError) -> HoursToken.Kind {
        let start = position + 1
        guard start <= characters.count, let end = characters[start...].firstIndex(where: { close.contains($0) }) else {
            throw unexpected(.quote)
        }
        position = end + 1
        return .comment(String(characters[start..<end]))
    }

    private mutating func number() -> HoursToken.Kind {
        let start = position
        if characters[position...].starts(with: "24/7") {
            position += 4
            return .always
        }
        while position < characters.count, characters[position].isASCII, characters[position].isNumber { position += 1 }
        return .number(Int(String(characters[start..<position])) ?? .max, digits: position - start)
    }

    /// The longest phrase of the vocabulary that begins here, or one word.
    private mutating func words() -> [HoursToken.Kind] {
        let start = position
        if let phrase = HoursVocabulary.phrases.first(where: { matches($0.words, at: start) }) {
            position += phrase.words.count
            return phrase.kinds
        }
        while position < characters.count, characters[position].isLetter || characters[position] == "_" {
            position += 1
        }
        let written = String(characters[start..<position])
        let lower = written.lowercased()
        if HoursVocabulary.fillers.contains(lower) { return [] }
        guard let kind = HoursVocabulary.words[lower] else { return [.unknown(written)] }
        skipFullStop(after: kind)
        return [kind]
    }

    /// A full stop after a short word belongs to it, as in `Apr.` and `mon.`
    private mutating func skipFullStop(after kind: HoursToken.Kind) {
        guard position < characters.count, characters[position] == "." else { return }
        switch kind {
        case .weekday, .month: position += 1
        default: break
        }
    }

    private func matches(_ words: [Character], at start: Int) -> Bool {
        guard start + words.count <= characters.count else { return false }
        for (offset, character) in words.enumerated()
        where characters[start + offset].lowercased() != String(character) { return false }
        let end = start + words.count
        return words.last?.isLetter != true || end == characters.count || !characters[end].isLetter
    }

    private func unexpected(_ expected: HoursSyntaxError.Expectation) -> HoursSyntaxError {
        HoursSyntaxError(column: position + 1, seen: String(characters[position...].prefix(20)), expected: expected)
    }
}
