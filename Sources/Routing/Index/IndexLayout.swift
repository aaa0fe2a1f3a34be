/// Where the parts of an index lie among its words.
struct IndexLayout: Sendable, Hashable {
    /// How many of each there are.
    var recordCount = 0, siteCount = 0, siteWordCount = 0, blockCount = 0, nodeCount = 0, listCount = 0
    /// The first word of the index.
    var start = 0

    /// The records of a block, and the blocks or nodes of a node.
    static let blockSize = 8, nodeSize = 16

    var records: Int { start }
    var sites: Int { records + recordCount * HotRecord.wordCount }
    var blocks: Int { sites + siteWordCount }
    var nodes: Int { blocks + blockCount * IndexBounds.wordCount }
    var lists: Int { nodes + nodeCount * IndexNode.wordCount }
    var end: Int { lists + listCount * PostingList.wordCount }
}

/// The rectangle that holds the points of a block or node, in ten-millionths of a degree.
struct IndexBounds {
    var south = Int32.max, north = Int32.min, west = Int32.max, east = Int32.min

    static let wordCount = 2

    init() {}

    @inline(__always)
    init(_ words: Span<UInt64>, at base: Int) {
        let (first, second) = (words[base], words[base &+ 1])
        south = Int32(truncatingIfNeeded: first)
        north = Int32(truncatingIfNeeded: first &>> 32)
        west = Int32(truncatingIfNeeded: second)
        east = Int32(truncatingIfNeeded: second &>> 32)
    }

    var words: (UInt64, UInt64) {
        func pair(_ low: Int32, _ high: Int32) -> UInt64 {
            UInt64(UInt32(bitPattern: low)) | UInt64(UInt32(bitPattern: high)) << 32
        }
        return (pair(south, north), pair(west, east))
    }

    mutating func include(_ record: HotRecord) {
        south = min(south, record.latitude)
        north = max(north, record.latitude)
        west = min(west, record.longitude)
        east = max(east, record.longitude)
    }

    mutating func include(_ other: IndexBounds) {
        south = min(south, other.south)
        north = max(north, other.north)
        west = min(west, other.west)
        east = max(east, other.east)
    }
}

/// Several blocks side by side, or several such nodes, with the rectangle that holds them.
struct IndexNode {
    let bounds: IndexBounds
    /// The numbers of its blocks or nodes.
    let children: Range<Int>

    static let wordCount = 3

    @inline(__always)
    init(_ words: Span<UInt64>, at base: Int) {
        bounds = IndexBounds(words, at: base)
        let children = words[base &+ 2]
        let first = Int(children & 0xFFFF_FFFF)
        self.children = first..<(first &+ Int(children &>> 32))
    }

    init(_ bounds: IndexBounds, _ children: Range<Int>) {
        self.bounds = bounds
        self.children = children
    }

    var words: (UInt64, UInt64, UInt64) {
        (bounds.words.0, bounds.words.1, UInt64(children.lowerBound) | UInt64(children.count) << 32)
    }
}

/// The records under one term: those with a point in blocks, and the others.
struct PostingList {
    var blocks = 0..<0
    /// The nodes of the highest rank.
    var nodes = 0..<0
    /// The records without a point.
    var loose = 0..<0

    static let wordCount = 3

    init() {}

    @inline(__always)
    init(_ words: Span<UInt64>, at base: Int) {
        blocks = Self.range(words[base])
        nodes = Self.range(words[base &+ 1])
        loose = Self.range(words[base &+ 2])
    }

    /// The list of a number.
    @inline(__always)
    init(_ number: Int32, _ layout: IndexLayout, _ words: Span<UInt64>) {
        self.init(words, at: layout.lists &+ Int(number) &* Self.wordCount)
    }

    var words: [UInt64] { [blocks, nodes, loose].map { UInt64($0.lowerBound) | UInt64($0.count) << 32 } }

    @inline(__always)
    private static func range(_ word: UInt64) -> Range<Int> {
        let first = Int(word & 0xFFFF_FFFF)
        return first..<(first &+ Int(word &>> 32))
    }
}
