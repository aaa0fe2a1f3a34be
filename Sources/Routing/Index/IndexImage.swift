import Directory

/// The head of an index's words: what it is, which state of the listings it tells of, and where its parts lie.
struct IndexImage {
    var layout = IndexLayout()
    /// The state of the listings.
    var stamp: UInt64 = 0
    /// What else its maker wants to know of that state again.
    var origin: (UInt64, UInt64) = (0, 0)
    var serviceCount = 0
    /// The words of the services' identifiers, after the index, and of the vocabulary, after those.
    var identifierWords = 0, vocabularyWords = 0

    /// The words of the head; the last is the check of those before it, the one before that of all that follows.
    static let wordCount = 16
    private static let magic: UInt64 = 0x5850_4F52_5453_0001
    /// Grows whenever records are made or read in another way.
    private static let format: UInt64 = 2

    var identifiers: Int { layout.end }
    var vocabulary: Int { identifiers + identifierWords }
    var end: Int { vocabulary + vocabularyWords }

    init() {}

    /// The head of an image; `nil` when the words are no whole image of this format, or its head is damaged.
    init?(_ words: Span<UInt64>) {
        guard words.count >= Self.wordCount, words[0] == Self.magic, words[1] == Self.format,
            words[15] == Self.check(words, 0..<15)
        else { return nil }
        let numbers = (3..<12).map { Int(truncatingIfNeeded: words[$0]) }
        guard numbers.allSatisfy({ (0..<(1 << 40)).contains($0) }) else { return nil }
        stamp = words[2]
        origin = (words[12], words[13])
        layout.start = Self.wordCount
        (layout.recordCount, layout.siteCount, layout.siteWordCount) = (numbers[0], numbers[1], numbers[2])
        (layout.nodeCount, layout.listCount, layout.localityCount) = (numbers[3], numbers[4], numbers[5])
        (serviceCount, identifierWords, vocabularyWords) = (numbers[6], numbers[7], numbers[8])
        guard end == words.count else { return nil }
    }

    /// Writes the head before its parts, which are there already.
    func write(to words: inout [UInt64]) {
        let numbers = [
            layout.recordCount, layout.siteCount, layout.siteWordCount, layout.nodeCount, layout.listCount,
            layout.localityCount, serviceCount, identifierWords, vocabularyWords,
        ]
        (words[0], words[1], words[2]) = (Self.magic, Self.format, stamp)
        for (place, number) in numbers.enumerated() { words[3 + place] = UInt64(number) }
        (words[12], words[13]) = origin
        words[14] = Self.check(words.span, Self.wordCount..<words.count)
        words[15] = Self.check(words.span, 0..<15)
    }

    /// Whether all that follows the head is as it was written.
    static func isSound(_ words: Span<UInt64>) -> Bool {
        IndexImage(words) != nil && words[14] == check(words, wordCount..<words.count)
    }

    /// A check of words against accidents, none against intent (as FNV-1a, but a word at a time).
    private static func check(_ words: Span<UInt64>, _ range: Range<Int>) -> UInt64 {
        var check: UInt64 = 0xCBF2_9CE4_8422_2325
        for place in range {
            check = (check ^ words[place]) &* 0x0000_0100_0000_01B3
            check ^= check &>> 29
        }
        return check
    }
}
