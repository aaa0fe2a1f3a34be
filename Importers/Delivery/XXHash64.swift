import Feeds

/// XXH64 without a seed, of bytes that come piece by piece (Yann Collet's xxHash specification).
///
/// By it a file is known again, however large it is; it guards against mistakes, not malice.
struct XXHash64 {
    private var lanes: [4 of UInt64] = [prime1 &+ prime2, prime2, 0, 0 &- prime1]
    private var byteCount = 0
    /// What came last and is no whole stripe yet.
    private var rest: [UInt8] = []

    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    /// Goes on with the next bytes.
    mutating func add(_ piece: Span<UInt8>) {
        byteCount += piece.count
        var start = 0
        if !rest.isEmpty {
            start = min(32 - rest.count, piece.count)
            rest.append(piece.extracting(0..<start))
            guard rest.count == 32 else { return }
            let stripe = rest
            addStripes(stripe.span)
            rest = []
        }
        let end = start + (piece.count - start) / 32 * 32
        addStripes(piece.extracting(start..<end))
        rest.append(piece.extracting(end..<piece.count))
    }

    /// Goes on with bytes that are whole stripes.
    private mutating func addStripes(_ text: Span<UInt8>) {
        var lanes = self.lanes
        var index = 0
        while index < text.count {
            for lane in 0..<4 { lanes[lane] = Self.round(lanes[lane], text.word(at: index + lane * 8)) }
            index += 32
        }
        self.lanes = lanes
    }

    /// The hash of all bytes so far as sixteen hexadecimal digits.
    var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private var value: UInt64 {
        var hash = byteCount < 32 ? Self.prime5 : mergedLanes
        hash &+= UInt64(byteCount)
        let text = rest.span
        var index = 0
        while text.count - index >= 8 {
            hash = Self.rotated(hash ^ Self.round(0, text.word(at: index)), 27) &* Self.prime1 &+ Self.prime4
            index += 8
        }
        if text.count - index >= 4 {
            let word = UInt64(text.halfWord(at: index))
            hash = Self.rotated(hash ^ word &* Self.prime1, 23) &* Self.prime2 &+ Self.prime3
            index += 4
        }
        while index < text.count {
            hash = Self.rotated(hash ^ UInt64(text[index]) &* Self.prime5, 11) &* Self.prime1
            index += 1
        }
        hash = (hash ^ hash >> 33) &* Self.prime2
        hash = (hash ^ hash >> 29) &* Self.prime3
        return hash ^ hash >> 32
    }

    private var mergedLanes: UInt64 {
        let rotations: [4 of UInt64] = [1, 7, 12, 18]
        var hash: UInt64 = 0
        for lane in 0..<4 { hash &+= Self.rotated(lanes[lane], rotations[lane]) }
        for lane in 0..<4 { hash = (hash ^ Self.round(0, lanes[lane])) &* Self.prime1 &+ Self.prime4 }
        return hash
    }

    private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        rotated(lane &+ word &* prime2, 31) &* prime1
    }

    private static func rotated(_ word: UInt64, _ count: UInt64) -> UInt64 { word << count | word >> (64 - count) }
}
