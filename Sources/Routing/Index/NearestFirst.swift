/// Blocks and nodes by how near they may lie, the nearest first: a binary heap of whole numbers.
struct NearestFirst {
    /// The square of the distance as bits, then the rank (0 for a block), then the number.
    private var keys: [UInt64] = []

    init() { keys.reserveCapacity(64) }

    /// Adds a block or node; a distance not below zero orders as its bits do (IEEE 754), and cutting them off lowers it.
    @inline(__always)
    mutating func insert(_ number: Int, rank: UInt64, square: Double) {
        let key = UInt64(Float(square).nextDown.magnitude.bitPattern) << 32 | rank << 30 | UInt64(number)
        keys.append(key)
        var child = keys.count &- 1
        while child > 0 {
            let parent = (child &- 1) / 2
            guard key < keys[parent] else { break }
            keys[child] = keys[parent]
            child = parent
        }
        keys[child] = key
    }

    /// Takes the nearest out.
    mutating func popNearest() -> (number: Int, rank: UInt64, square: Double)? {
        guard let nearest = keys.first, let last = keys.popLast() else { return nil }
        if !keys.isEmpty { sink(last) }
        return (Int(nearest & 0x3FFF_FFFF), nearest &>> 30 & 3, Double(Float(bitPattern: UInt32(nearest &>> 32))))
    }

    private mutating func sink(_ key: UInt64) {
        var parent = 0
        let count = keys.count
        while true {
            var child = 2 &* parent &+ 1
            guard child < count else { break }
            if child &+ 1 < count, keys[child &+ 1] < keys[child] { child &+= 1 }
            guard keys[child] < key else { break }
            keys[parent] = keys[child]
            parent = child
        }
        keys[parent] = key
    }
}
