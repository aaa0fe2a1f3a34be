/// A node's rectangle in metres from the point of a reach, for telling how near its children may lie.
struct NodeFrame {
    /// The south side, a little lower and a little higher than it is, so that no rounding makes a child farther off.
    private let south: (low: Float, high: Float)
    private let west: (low: Float, high: Float)
    private let stepNorth: Float, stepEast: Float

    /// More than four roundings of a `Float` may take from a number.
    private static let doubt: Float = 4e-7

    @inline(__always)
    init(_ bounds: IndexBounds, _ reach: Reach) {
        let steps = Double(IndexNode.steps)
        stepNorth = Float((Double(bounds.north) - Double(bounds.south)) * reach.metresNorth / steps)
        stepEast = Float((Double(bounds.east) - Double(bounds.west)) * reach.metresEast / steps)
        south = Self.around(Float((Double(bounds.south) - reach.north) * reach.metresNorth), stepNorth)
        west = Self.around(Float((Double(bounds.west) - reach.east) * reach.metresEast), stepEast)
    }

    @inline(__always)
    private static func around(_ side: Float, _ step: Float) -> (low: Float, high: Float) {
        let doubt = (side.magnitude + Float(IndexNode.steps) * step) * Self.doubt
        return (side - doubt, side + doubt)
    }

    /// Which sides a child may have that comes so near, for `passes`: the greatest of each of the bytes of a child.
    @inline(__always)
    func window(metres: Float) -> UInt64 {
        let (north, east) = (1 / Self.greater(stepNorth, 1e-3), 1 / Self.greater(stepEast, 1e-3))
        let steps = Float(IndexNode.steps)
        let first = Self.byte((metres - south.low) * north) | Self.byte((metres + south.high) * north + steps) &<< 8
        let second = Self.byte((metres - west.low) * east) | Self.byte((metres + west.high) * east + steps) &<< 8
        let bytes = first | second &<< 16
        return bytes | bytes &<< 32
    }

    /// A whole number of steps that is not below the one given, within the node.
    @inline(__always)
    private static func byte(_ steps: Float) -> UInt64 {
        let last = Float(IndexNode.steps)
        return UInt64(UInt32(bitPattern: Int32(min(last - 1, greater(steps, 0))))) &+ 1
    }

    /// The high bit of each byte of two children that is no greater than the window's; a child with all four may come
    /// near enough.
    @inline(__always)
    static func passes(_ pair: UInt64, _ window: UInt64) -> UInt64 {
        ((window | IndexNode.highBits) &- pair) & IndexNode.highBits
    }

    /// The square of the flat distance to the nearest point of a child, from its bytes.
    @inline(__always)
    func square(_ sides: UInt32) -> Float {
        let last = Int32(IndexNode.steps)
        let below = south.low + Float(Int32(bitPattern: sides & 0xFF)) * stepNorth
        let above = south.high + Float(last &- Int32(bitPattern: sides &>> 8 & 0xFF)) * stepNorth
        let left = west.low + Float(Int32(bitPattern: sides &>> 16 & 0xFF)) * stepEast
        let right = west.high + Float(last &- Int32(bitPattern: sides &>> 24)) * stepEast
        let up = Self.greater(Self.greater(below, 0 - above), 0)
        let along = Self.greater(Self.greater(left, 0 - right), 0)
        return up * up + along * along
    }

    /// As the processor takes it, without a branch; no number here is none.
    @inline(__always)
    private static func greater(_ left: Float, _ right: Float) -> Float { left > right ? left : right }
}
