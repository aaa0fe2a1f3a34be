/// Yes or no for each of many numbers, a bit each, so that all of them stay near the processor.
struct BitColumn {
    private var words: [UInt64]

    /// No for all.
    init(count: Int) { words = [UInt64](repeating: 0, count: count / 64 + 1) }

    /// The answer for a number.
    subscript(_ number: Int) -> Bool {
        get { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }
        set {
            let bit: UInt64 = 1 << UInt64(number & 63)
            if newValue { words[number >> 6] |= bit } else { words[number >> 6] &= ~bit }
        }
    }
}
