/// Reads texts into the numbers of their words, each different word looked into once.
struct WordReader {
    /// The words read so far.
    private(set) var book = TokenBook()
    private let tables: WordTables
    private var splitter: WordSplitter
    private var written = ByteIndex()
    private var forms: [WordForm] = []
    /// The words of the text at hand.
    private var words: [WordForm] = []

    /// A reader that has read nothing.
    init(_ tables: WordTables) {
        self.tables = tables
        splitter = WordSplitter(abbreviations: tables.abbreviations)
    }

    /// Counts one record that has a word.
    mutating func countUse(of token: UInt32) { book.countUse(of: token) }

    /// The words by which a name is known: abbreviations in full, legal forms and little words left out, and all words
    /// when none would be left.
    mutating func name(_ text: String, into name: inout [UInt32]) {
        split(text)
        let hasTelling = words.contains { !$0.isSilent }
        name.removeAll(keepingCapacity: true)
        for word in words where !hasTelling || !word.isSilent { name.append(word.token) }
    }

    /// The words of a street, whichever of street and house number comes first, and the number; nil for none.
    mutating func street(_ text: String, into street: inout [UInt32]) -> Int32? {
        split(text)
        words.removeAll(where: \.isSilent)
        street.removeAll(keepingCapacity: true)
        if words.count > 1, let number = words[0].number {
            let unit = words.dropFirst(2).firstIndex(where: \.isUnit)
            for (place, word) in words.enumerated().dropFirst() {
                if let unit, place == unit || place == unit + 1 { continue }
                street.append(place == 1 ? word.afterNumber : word.direction)
            }
            return number
        }
        let place = placeOfNumber
        for word in words[..<(place ?? words.count)] { street.append(word.token) }
        return place.flatMap { words[$0].number }
    }

    /// The last number that only short words follow, so that `via 4 novembre` has none.
    private var placeOfNumber: Int? {
        guard let place = words.lastIndex(where: { $0.number != nil }), place > 0 else { return nil }
        guard words[(place + 1)...].allSatisfy({ $0.length <= 2 }) else { return nil }
        // `12/3` is house 12, flat 3.
        return place > 1 && words[place - 1].number != nil ? place - 1 : place
    }

    private mutating func split(_ text: String) {
        splitter.split(text)
        words.removeAll(keepingCapacity: true)
        let bytes = splitter.bytes
        for place in 0..<splitter.count {
            let range = splitter.range(of: place)
            let (number, isNew) = written.insert(bytes.span.extracting(range))
            if isNew { forms.append(WordForm(Array(bytes[range]), tables, &book)) }
            words.append(forms[number])
        }
    }
}
