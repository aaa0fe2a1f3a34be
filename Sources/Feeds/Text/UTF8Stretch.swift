/// The longest piece of sound UTF-8 without a zero byte from some index on, and what ended it.
struct UTF8Stretch {
    enum Stop { case complete, truncated, malformed, zero }

    private(set) var end: Int
    private(set) var stop = Stop.complete
    /// How many sequences of two bytes or more it holds.
    private(set) var sequences = 0

    init(of bytes: [UInt8], from start: Int) {
        end = start
        unsafe bytes.withUnsafeBytes { unsafe walk($0) }
    }

    private mutating func walk(_ bytes: UnsafeRawBufferPointer) {
        while true {
            unsafe skipPlainWords(bytes)
            guard end < bytes.count else { return }
            let byte = unsafe bytes[end]
            if byte == 0 {
                stop = .zero
                return
            }
            if byte < 0x80 {
                end += 1
                continue
            }
            let length = unsafe sequenceLength(bytes)
            guard length > 0 else {
                stop = length == 0 ? .malformed : .truncated
                return
            }
            end += length
            sequences += 1
        }
    }

    /// Eight bytes at a time, as long as none is zero or above 0x7F.
    private mutating func skipPlainWords(_ bytes: UnsafeRawBufferPointer) {
        while end + 8 <= bytes.count {
            let word = unsafe bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self)
            guard (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 else { return }
            end += 8
        }
    }

    /// The length of the sequence at `end`, 0 where it is malformed, -1 where the bytes end within it.
    ///
    /// The ranges are those of Unicode 15, table 3-7.
    private func sequenceLength(_ bytes: UnsafeRawBufferPointer) -> Int {
        let lead = unsafe bytes[end]
        let length: Int
        var allowed: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return 0
        }
        switch lead {
        case 0xE0: allowed = 0xA0...0xBF
        case 0xED: allowed = 0x80...0x9F
        case 0xF0: allowed = 0x90...0xBF
        case 0xF4: allowed = 0x80...0x8F
        default: break
        }
        for index in 1..<length {
            guard end + index < bytes.count else { return -1 }
            guard unsafe allowed.contains(bytes[end + index]) else { return 0 }
            allowed = 0x80...0xBF
        }
        return length
    }
}
