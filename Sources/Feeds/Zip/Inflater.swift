/// Inflates deflated bytes (RFC 1951).
struct Inflater {
    /// The bytes are not deflated ones, are cut short, or give more than they should.
    struct Fault: Error {}

    private let input: ArraySlice<UInt8>
    private var next: Int
    private var bits: UInt64 = 0
    private var bitCount = 0
    private var output: [UInt8] = []
    private let wanted: Int

    private init(_ input: ArraySlice<UInt8>, count: Int) {
        self.input = input
        next = input.startIndex
        wanted = count
    }

    /// The bytes inflated, of which there must be `count`; all the input must be used.
    static func inflate(_ input: ArraySlice<UInt8>, count: Int) throws(Fault) -> [UInt8] {
        var inflater = Inflater(input, count: count)
        // What is promised need not be true, so that it is not believed beyond a megabyte.
        inflater.output.reserveCapacity(min(count, 1 << 20))
        while try inflater.block() {}
        guard inflater.output.count == count, inflater.next == input.endIndex, inflater.bitCount < 8 else {
            throw Fault()
        }
        return inflater.output
    }

    /// Takes one block, and says whether there is another.
    private mutating func block() throws(Fault) -> Bool {
        let isLast = try take(1) == 1
        switch try take(2) {
        case 0: try stored()
        case 1: try compressed(by: Self.fixedLiterals, Self.fixedDistances)
        case 2: try dynamic()
        default: throw Fault()
        }
        return !isLast
    }

    // MARK: - Bits

    /// Fills up the bits at hand as far as there is input.
    private mutating func fill() {
        while bitCount <= 48, next < input.endIndex {
            bits |= UInt64(input[next]) << UInt64(bitCount)
            next += 1
            bitCount += 8
        }
    }

    private mutating func take(_ count: Int) throws(Fault) -> Int {
        if count == 0 { return 0 }
        fill()
        guard count <= bitCount else { throw Fault() }
        let value = Int(bits & (1 << UInt64(count) - 1))
        drop(count)
        return value
    }

    private mutating func drop(_ count: Int) {
        bits >>= UInt64(count)
        bitCount -= count
    }

    private mutating func symbol(by table: HuffmanTable) throws(Fault) -> Int {
        fill()
        let ahead = Int(bits & (1 << UInt64(table.width) - 1))
        guard let (symbol, length) = table.symbol(of: ahead), length <= bitCount else { throw Fault() }
        drop(length)
        return symbol
    }

    // MARK: - Blocks

    private mutating func stored() throws(Fault) {
        drop(bitCount % 8)
        let count = try take(16)
        guard try take(16) == ~count & 0xFFFF, output.count + count <= wanted else { throw Fault() }
        // Whole bytes at hand are given back, so that the rest is copied at once.
        next -= bitCount / 8
        (bits, bitCount) = (0, 0)
        guard next + count <= input.endIndex else { throw Fault() }
        output += input[next..<next + count]
        next += count
    }

    private mutating func dynamic() throws(Fault) {
        let literalCount = try take(5) + 257
        let distanceCount = try take(5) + 1
        guard literalCount <= 286, distanceCount <= 30 else { throw Fault() }
        var meta = [UInt8](repeating: 0, count: 19)
        for place in 0..<(try take(4) + 4) { meta[Self.metaOrder[place]] = UInt8(try take(3)) }
        guard let table = HuffmanTable(lengths: meta[...]) else { throw Fault() }
        var lengths: [UInt8] = []
        while lengths.count < literalCount + distanceCount {
            let symbol = try symbol(by: table)
            switch symbol {
            case 0...15: lengths.append(UInt8(symbol))
            case 16:
                guard let last = lengths.last else { throw Fault() }
                lengths += [UInt8](repeating: last, count: try take(2) + 3)
            case 17: lengths += [UInt8](repeating: 0, count: try take(3) + 3)
            default: lengths += [UInt8](repeating: 0, count: try take(7) + 11)
            }
        }
        guard lengths.count == literalCount + distanceCount, lengths[256] > 0,
            let literals = HuffmanTable(lengths: lengths[..<literalCount])
        else { throw Fault() }
        let distances = lengths[literalCount...]
        let distanceTable = HuffmanTable(lengths: distances)
        guard distanceTable != nil || distances.allSatisfy({ $0 == 0 }) else { throw Fault() }
        try compressed(by: literals, distanceTable)
    }

    private mutating func compressed(by literals: HuffmanTable?, _ distances: HuffmanTable?) throws(Fault) {
        guard let literals else { throw Fault() }
        while true {
            let symbol = try symbol(by: literals)
            if symbol == 256 { return }
            if symbol < 256 {
                guard output.count < wanted else { throw Fault() }
                output.append(UInt8(symbol))
                continue
            }
            guard symbol <= 285, let distances else { throw Fault() }
            let (length, lengthBits) = Self.lengths[symbol - 257]
            let count = length + (try take(lengthBits))
            let place = try self.symbol(by: distances)
            guard place < 30 else { throw Fault() }
            let (distance, distanceBits) = Self.distances[place]
            try copy(count, from: distance + (try take(distanceBits)))
        }
    }

    private mutating func copy(_ count: Int, from distance: Int) throws(Fault) {
        guard distance <= output.count, output.count + count <= wanted else { throw Fault() }
        let start = output.count - distance
        for place in start..<start + count { output.append(output[place]) }
    }

    // MARK: - Tables of the RFC

    private static let metaOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    /// The shortest length of each symbol from 257 on, and how many more bits tell the rest.
    private static let lengths: [(Int, Int)] = [
        (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1), (17, 1), (19, 2),
        (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4), (83, 4), (99, 4), (115, 4), (131, 5),
        (163, 5), (195, 5), (227, 5), (258, 0),
    ]

    /// The shortest distance of each symbol, and how many more bits tell the rest.
    private static let distances: [(Int, Int)] = [
        (1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4), (49, 4), (65, 5),
        (97, 5), (129, 6), (193, 6), (257, 7), (385, 7), (513, 8), (769, 8), (1025, 9), (1537, 9), (2049, 10),
        (3073, 10), (4097, 11), (6145, 11), (8193, 12), (12289, 12), (16385, 13), (24577, 13),
    ]

    private static let fixedLiterals: HuffmanTable? = {
        var lengths = [UInt8](repeating: 8, count: 288)
        for symbol in 144..<256 { lengths[symbol] = 9 }
        for symbol in 256..<280 { lengths[symbol] = 7 }
        return HuffmanTable(lengths: lengths[...])
    }()
    private static let fixedDistances = HuffmanTable(lengths: [UInt8](repeating: 5, count: 32)[...])
}
