/// The records under one term: those with a point in blocks, and the others.
struct PostingList {
    var blocks = 0..<0
    /// The nodes of the highest rank, and the rank: 1 over blocks, one more over nodes of one rank less.
    var nodes = 0..<0
    var rank = 1
    /// The records without a point.
    var loose = 0..<0

    static let wordCount = 3

    init() {}

    @inline(__always)
    init(_ words: Span<UInt64>, at base: Int) {
        blocks = Self.range(words[base])
        let top = words[base &+ 1]
        nodes = Self.range(top & ~(0xFF &<< 56))
        rank = Int(top &>> 56)
        loose = Self.range(words[base &+ 2])
    }

    /// The list of a number.
    @inline(__always)
    init(_ number: Int32, _ layout: IndexLayout, _ words: Span<UInt64>) {
        self.init(words, at: layout.lists &+ Int(number) &* Self.wordCount)
    }

    var words: [UInt64] {
        var words = [blocks, nodes, loose].map { UInt64($0.lowerBound) | UInt64($0.count) << 32 }
        words[1] |= UInt64(rank) << 56
        return words
    }

    @inline(__always)
    private static func range(_ word: UInt64) -> Range<Int> {
        let first = Int(word & 0xFFFF_FFFF)
        return first..<(first &+ Int(word &>> 32))
    }
}
