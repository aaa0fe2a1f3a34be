/// The words of one column, each once, with how many records have it.
struct TokenBook {
    private var index = ByteIndex()
    private(set) var uses: [UInt32] = []

    /// The bytes of all words.
    var bytes: [UInt8] { index.bytes }
    /// Where each word ends in `bytes`.
    var ends: [UInt32] { index.ends }

    /// The number of a word, given when it is first seen.
    mutating func identifier(of word: [UInt8]) -> UInt32 {
        let (number, isNew) = index.insert(word.span)
        if isNew { uses.append(0) }
        return UInt32(number)
    }

    /// Counts one record that has a word.
    mutating func countUse(of token: UInt32) { uses[Int(token)] += 1 }
}
