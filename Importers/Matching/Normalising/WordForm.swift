/// What there is to know of one word as it is written.
struct WordForm {
    /// The number of its full form.
    let token: UInt32
    /// The number of what it stands for behind a house number that comes first, and right behind it, where `st` is a saint.
    let direction: UInt32, afterNumber: UInt32
    /// How many bytes it has.
    let length: Int
    /// The house number it is, without a letter behind.
    let number: Int32?
    /// Whether it tells nothing, and whether what follows lies inside the house.
    let isSilent: Bool, isUnit: Bool

    /// Looks a word up in the tables and numbers what it stands for.
    init(_ word: [UInt8], _ tables: WordTables, _ book: inout TokenBook) {
        let full = tables.abbreviations[word] ?? word
        token = book.identifier(of: full)
        direction = tables.directions[word].map { book.identifier(of: $0) } ?? token
        afterNumber = word == Array("st".utf8) ? book.identifier(of: Array("saint".utf8)) : direction
        length = word.count
        number = Self.houseNumber(word)
        isSilent = tables.silent.contains(full)
        isUnit = tables.units.contains(word)
    }

    private static func houseNumber(_ word: [UInt8]) -> Int32? {
        let digits = word.prefix(while: FoldedText.isDigit)
        guard !digits.isEmpty, word.count < 7, word.count - digits.count < 2 else { return nil }
        return digits.reduce(0) { $0 * 10 + Int32($1 - 48) }
    }
}
