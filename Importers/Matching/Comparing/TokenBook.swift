/// The words of one column, each once, with how many records have it.
struct TokenBook {
    private(set) var bytes: [UInt8] = []
    private(set) var starts: [UInt32] = [0]
    private(set) var uses: [UInt32] = []
    private var identifiers: [[UInt8]: UInt32] = [:]

    /// The number of a word, given when it is first seen.
    mutating func identifier(of word: [UInt8]) -> UInt32 {
        if let known = identifiers[word] { return known }
        let new = UInt32(uses.count)
        identifiers[word] = new
        uses.append(0)
        bytes.append(contentsOf: word)
        starts.append(UInt32(bytes.count))
        return new
    }

    /// Counts one record that has a word.
    mutating func countUse(of token: UInt32) { uses[Int(token)] += 1 }
}
