/// Blocks and nodes by how near they may lie, the nearest first but for what is about as near.
///
/// A few dozen are put in and half of them taken out, so 64 rings serve better than a heap: each is a ninth wider than
/// the one within it, and what lies in one ring comes in any order.
struct NearestFirst {
    /// The last entry of each ring, counted from 1; 0 for none.
    private var heads = InlineArray<64, UInt32>(repeating: 0)
    /// The rings that hold something, a bit each.
    private var occupied: UInt64 = 0
    private var entries: [Entry] = []
    /// The innermost ring, as the leading bits of the square of its distance.
    private let innermost: Int

    /// The sign, exponent and two bits more of a `Float` tell the ring: four for each doubling of the square.
    private static let ringShift: UInt32 = 21

    /// A block or node.
    struct Entry {
        /// The square of how near it may lie.
        var square: Float = 0
        /// The rank (0 for a block), then the number.
        fileprivate var child: UInt32 = 0
        /// The entry before it in its ring.
        fileprivate var next: UInt32 = 0

        init() {}

        @inline(__always)
        fileprivate init(_ square: Float, _ child: UInt32, _ next: UInt32) {
            self.square = square
            self.child = child
            self.next = next
        }

        @inline(__always) var number: Int { Int(child & 0x3FFF_FFFF) }
        @inline(__always) var rank: Int { Int(child &>> 30) }
    }

    /// A queue of what lies no farther than the square of a distance.
    init(farthest: Float) {
        innermost = Int(farthest.bitPattern &>> Self.ringShift) &- 63
        entries.reserveCapacity(256)
    }

    /// Adds a block or node; a distance not below zero orders as its bits do (IEEE 754).
    @inline(__always)
    mutating func insert(_ number: Int, rank: Int, square: Float) {
        let ring = min(63, max(0, Int(square.bitPattern &>> Self.ringShift) &- innermost))
        let child = UInt32(truncatingIfNeeded: rank &<< 30 | number)
        entries.append(Entry(square, child, heads[ring]))
        heads[ring] = UInt32(truncatingIfNeeded: entries.count)
        occupied |= 1 &<< UInt64(ring)
    }

    /// Takes the nearest out.
    @inline(__always)
    mutating func popNearest() -> Entry? {
        guard occupied != 0 else { return nil }
        let ring = occupied.trailingZeroBitCount
        let entry = entries[Int(heads[ring]) &- 1]
        heads[ring] = entry.next
        if entry.next == 0 { occupied &= occupied &- 1 }
        return entry
    }
}
