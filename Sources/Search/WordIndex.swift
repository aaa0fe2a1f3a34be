/// The words of many entries, laid out flat: which entries have a word, and how much it says about each.
///
/// Entries are numbered from zero in the order they were added, up to 16,777,216 of them.
public struct WordIndex: Sendable {
    /// The distinct folded words, sorted by their UTF-8 bytes.
    let words: [String]
    private let positions: [String: Int32]
    /// Where the postings of each word begin, and one end more.
    private let starts: [Int32]
    /// For each word its entries, rising, each with the weight in the eight highest bits.
    private let postings: [UInt32]
    private let neighbourhood: KeptNeighbourhood
    /// How many entries there are.
    public let entryCount: Int

    init(words: [String], starts: [Int32], postings: [UInt32], entryCount: Int) {
        self.words = words
        self.starts = starts
        self.postings = postings
        self.entryCount = entryCount
        positions = Dictionary(uniqueKeysWithValues: zip(words, 0...))
        neighbourhood = KeptNeighbourhood(words)
    }

    /// Finds words by their slips; made when first asked for, since most searches have none.
    var neighbours: DeletionNeighbourhood { neighbourhood.value }

    /// The place of a word among `words`.
    func position(of word: String) -> Int? { positions[word].map(Int.init) }

    /// The entries that have a word.
    func postings(at word: Int) -> PostingList {
        PostingList(postings[Int(starts[word])..<Int(starts[word + 1])])
    }

    /// How many entries have a word.
    func count(at word: Int) -> Int { Int(starts[word + 1] - starts[word]) }

    /// The places of the words that begin with `prefix`.
    ///
    /// By bytes, not by characters as readers see them: a vowel sign would make another character of a letter typed.
    func range(ofPrefix prefix: String) -> Range<Int> {
        let start = firstIndex { !$0.utf8.lexicographicallyPrecedes(prefix.utf8) }
        return start..<firstIndex(from: start) { !$0.utf8.starts(with: prefix.utf8) }
    }

    /// The first place from `start` on where a condition holds that, once true, stays true.
    private func firstIndex(from start: Int = 0, where holds: (String) -> Bool) -> Int {
        var (low, high) = (start, words.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(words[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// The entries that have one word, rising.
struct PostingList: Sendable {
    private let packed: ArraySlice<UInt32>

    static let entryBits = 24
    private static let entryMask: UInt32 = (1 << 24) - 1

    init(_ packed: ArraySlice<UInt32>) { self.packed = packed }

    var count: Int { packed.count }

    /// Calls `body` with each entry below `limit` and its weight, 0 to 1.
    func forEach(below limit: Int32 = .max, _ body: (Int32, Float) -> Void) {
        for posting in packed {
            let entry = Self.entry(posting)
            guard entry < limit else { return }
            body(entry, Self.weight(posting))
        }
    }

    /// Where to begin to look for entries from `entry` on; `from` is where an earlier search ended.
    func place(of entry: Int32, from start: Int) -> Int {
        var (low, step) = (packed.startIndex + start, 1)
        while low + step < packed.endIndex, Self.entry(packed[low + step]) < entry {
            low += step
            step *= 2
        }
        var high = min(low + step + 1, packed.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if Self.entry(packed[middle]) < entry { low = middle + 1 } else { high = middle }
        }
        return low - packed.startIndex
    }

    /// The weight of an entry, were it at that place.
    func weight(of entry: Int32, at place: Int) -> Float? {
        let index = packed.startIndex + place
        guard index < packed.endIndex, Self.entry(packed[index]) == entry else { return nil }
        return Self.weight(packed[index])
    }

    static func packed(entry: Int32, weight: Float) -> UInt32 {
        UInt32((weight * 255).rounded()) << UInt32(entryBits) | UInt32(entry)
    }

    static func entry(_ posting: UInt32) -> Int32 { Int32(posting & entryMask) }
    private static func weight(_ posting: UInt32) -> Float { Float(posting >> UInt32(entryBits)) / 255 }
}
