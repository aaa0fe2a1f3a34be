/// Gathers the words of entries into a `WordIndex`.
public struct WordIndexBuilder {
    private var numbers: [String: Int32] = [:]
    private var words: [String] = []
    /// The words of all entries, and beside each its entry and weight.
    private var tokens: [Int32] = []
    private var postings: [UInt32] = []
    /// The words of the entry that is being added, each with its place in `tokens`.
    private var current: [Int32: Int] = [:]
    private var entryCount = 0

    /// An index of nothing.
    public init() {}

    /// Begins the next entry and gives its number.
    public mutating func beginEntry() -> Int32 {
        precondition(entryCount < 1 << PostingList.entryBits, "an index holds 16,777,216 entries")
        current.removeAll(keepingCapacity: true)
        entryCount += 1
        return Int32(entryCount - 1)
    }

    /// Adds a text to the entry begun last; of a word that comes more than once the greatest weight counts.
    ///
    /// A word of a short text says more than one of a long text: the weight, 0 to 1, is that of a text of one word.
    public mutating func add(_ text: String, weight: Float, isLengthCounted: Bool = true) {
        let found = Folding.words(of: text)
        let share: Float = isLengthCounted ? 0.75 + 0.25 / Float(max(found.count, 1)) : 1
        for word in found { add(word: word, weight * share) }
    }

    private mutating func add(word: String, _ weight: Float) {
        let number = number(of: word)
        let posting = PostingList.packed(entry: Int32(entryCount - 1), weight: weight)
        if let place = current[number] {
            postings[place] = max(postings[place], posting)
        } else {
            current[number] = tokens.count
            tokens.append(number)
            postings.append(posting)
        }
    }

    private mutating func number(of word: String) -> Int32 {
        if let known = numbers[word] { return known }
        let number = Int32(words.count)
        numbers[word] = number
        words.append(word)
        return number
    }

    /// The finished index.
    public func build() -> WordIndex {
        let order = words.indices.sorted { words[$0].utf8.lexicographicallyPrecedes(words[$1].utf8) }
        var ranks = [Int](repeating: 0, count: words.count)
        for (rank, number) in order.enumerated() { ranks[number] = rank }
        var starts = [Int32](repeating: 0, count: words.count + 1)
        for token in tokens { starts[ranks[Int(token)] + 1] += 1 }
        for rank in 0..<words.count { starts[rank + 1] += starts[rank] }
        var next = starts
        var sorted = [UInt32](repeating: 0, count: postings.count)
        for (place, token) in tokens.enumerated() {
            let rank = ranks[Int(token)]
            sorted[Int(next[rank])] = postings[place]
            next[rank] += 1
        }
        return WordIndex(words: order.map { words[$0] }, starts: starts, postings: sorted, entryCount: entryCount)
    }
}
