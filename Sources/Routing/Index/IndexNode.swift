/// Blocks or nodes side by side, with the rectangle that holds them and those of each.
///
/// A child's rectangle takes four bytes: how many steps its south side lies from the node's, its north side from the
/// node's north, then west and east the same; the node's sides have 127 steps each. So of four numbers none must be
/// too great for a child to come near enough, which is told of two children at once (`NodeFrame.passes`).
struct IndexNode {
    var bounds = IndexBounds()
    /// The numbers of its blocks or nodes.
    var children = 0..<0

    /// The bounds, the children, and two rectangles a word.
    static let wordCount = 3 + IndexLayout.nodeSize / 2
    /// Where the children's rectangles begin.
    static let firstRectangle = 3
    /// The high bit of each byte; a child that is not there has them all, so that it never passes.
    static let highBits: UInt64 = 0x8080_8080_8080_8080
    /// The steps of a side.
    static let steps = 127

    /// The number of the first child of a node.
    @inline(__always)
    static func firstChild(_ node: Span<UInt64>) -> Int { Int(node[2] & 0xFFFF_FFFF) }

    /// A node over children, which are numbered from `first` on.
    init(over children: ArraySlice<IndexBounds>, from first: Int) {
        for child in children { bounds.include(child) }
        self.children = first..<(first + children.count)
    }

    /// Writes the node with the rectangles of its children.
    func write(over children: ArraySlice<IndexBounds>, at base: Int, _ words: inout [UInt64]) {
        (words[base], words[base + 1]) = bounds.words
        words[base + 2] = UInt64(self.children.lowerBound) | UInt64(self.children.count) << 32
        for place in 0..<IndexLayout.nodeSize {
            let index = children.startIndex + place
            let bytes = index < children.endIndex ? sides(children[index]) : UInt32(truncatingIfNeeded: Self.highBits)
            words[base + Self.firstRectangle + place / 2] |= UInt64(bytes) << UInt64(32 * (place & 1))
        }
    }

    /// The bytes of a child.
    private func sides(_ child: IndexBounds) -> UInt32 {
        /// Rounded down, so that the child's rectangle does not become smaller.
        func part(_ inset: Int64, _ length: Int64) -> UInt32 {
            length > 0 ? UInt32(inset * Int64(Self.steps) / length) : 0
        }
        let height = Int64(bounds.north) - Int64(bounds.south), width = Int64(bounds.east) - Int64(bounds.west)
        return part(Int64(child.south) - Int64(bounds.south), height)
            | part(Int64(bounds.north) - Int64(child.north), height) << 8
            | part(Int64(child.west) - Int64(bounds.west), width) << 16
            | part(Int64(bounds.east) - Int64(child.east), width) << 24
    }
}
