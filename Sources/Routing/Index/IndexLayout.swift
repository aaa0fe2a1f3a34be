/// Where the parts of an index lie among its words.
struct IndexLayout: Sendable, Hashable {
    /// How many of each there are.
    var recordCount = 0, siteCount = 0, spanCount = 0, blockCount = 0, groupCount = 0, listCount = 0
    /// The first word of the index.
    var start = 0

    /// The records of a block, and the blocks of a group.
    static let blockSize = 16, groupSize = 16

    var records: Int { start }
    var sites: Int { records + recordCount * HotRecord.wordCount }
    var spans: Int { sites + siteCount * SiteRecord.wordCount }
    var blocks: Int { spans + (spanCount + 1) / 2 }
    var groups: Int { blocks + blockCount * IndexBounds.wordCount }
    var lists: Int { groups + groupCount * IndexBounds.wordCount }
    var end: Int { lists + listCount * PostingList.wordCount }
}

/// The rectangle that holds the points of a block or a group, in ten-millionths of a degree.
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

/// The records under one term: those with a point in blocks, those of one group side by side, and the others.
struct PostingList {
    var firstBlock = 0, blockCount = 0, firstGroup = 0, looseStart = 0, looseCount = 0

    static let wordCount = 3

    init() {}

    @inline(__always)
    init(_ words: Span<UInt64>, at base: Int) {
        let (blocks, groups, loose) = (words[base], words[base &+ 1], words[base &+ 2])
        firstBlock = Int(blocks & 0xFFFF_FFFF)
        blockCount = Int(blocks &>> 32)
        firstGroup = Int(groups)
        looseStart = Int(loose & 0xFFFF_FFFF)
        looseCount = Int(loose &>> 32)
    }

    var groupCount: Int { (blockCount &+ IndexLayout.groupSize &- 1) / IndexLayout.groupSize }
    var words: (UInt64, UInt64, UInt64) {
        (
            UInt64(firstBlock) | UInt64(blockCount) << 32, UInt64(firstGroup),
            UInt64(looseStart) | UInt64(looseCount) << 32
        )
    }
}
