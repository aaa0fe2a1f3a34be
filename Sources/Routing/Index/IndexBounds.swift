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
