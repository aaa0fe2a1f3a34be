/// Where the parts of an index lie among its words.
struct IndexLayout: Sendable, Hashable {
    /// How many of each there are; of records a whole number of blocks.
    var recordCount = 0, siteCount = 0, siteWordCount = 0, nodeCount = 0, listCount = 0, localityCount = 0
    /// The first word of the index.
    var start = 0

    /// The records of a block, and the blocks or nodes of a node.
    static let blockSize = 8, nodeSize = 16
    /// The words of a block.
    static let blockWords = blockSize * HotRecord.wordCount

    var records: Int { start }
    var sites: Int { records + recordCount * HotRecord.wordCount }
    var nodes: Int { sites + siteWordCount }
    var lists: Int { nodes + nodeCount * IndexNode.wordCount }
    var localities: Int { lists + listCount * PostingList.wordCount }
    var end: Int { localities + localityCount }

    /// Where the first word of a record lies; each further one lies a block's size after the one before.
    @inline(__always)
    func record(_ number: Int) -> Int {
        start &+ (number &>> 3) &* Self.blockWords &+ (number & (Self.blockSize &- 1))
    }
}
