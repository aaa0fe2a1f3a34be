/// The order in which a curve without jumps visits the points of a square, so that what is near in order is near
/// on the ground (Hilbert 1891; the loop is that of Hacker's Delight, 2nd edition, §16-3).
enum HilbertCurve {
    /// Bits for each axis.
    static let order = 20

    /// The place along the curve of a point in ten-millionths of a degree; 38 m are one step.
    static func position(latitude: Int32, longitude: Int32) -> UInt64 {
        var x = scaled(longitude)
        var y = scaled(latitude)
        var position: UInt64 = 0
        var side: UInt64 = 1 << UInt64(order - 1)
        while side > 0 {
            let right: UInt64 = x & side == 0 ? 0 : 1
            let upper: UInt64 = y & side == 0 ? 0 : 1
            position = position << 2 | (3 &* right) ^ upper
            if upper == 0 {
                if right == 1 {
                    x = ~x
                    y = ~y
                }
                swap(&x, &y)
            }
            side >>= 1
        }
        return position
    }

    private static func scaled(_ value: Int32) -> UInt64 {
        UInt64(Int64(value) + 1_800_000_000) << UInt64(order) / 3_600_000_001
    }
}
