/// How alike two words are, from 0 to 1 (Jaro 1989, with Winkler's prefix of up to four letters).
enum JaroWinkler {
    /// The likeness of two stretches of bytes; what is longer than 64 is compared by its first 64.
    static func likeness(_ text: [UInt8], _ left: Range<Int>, _ right: Range<Int>) -> Float {
        let left = left.prefix(64), right = right.prefix(64)
        guard !left.isEmpty, !right.isEmpty else { return left.isEmpty && right.isEmpty ? 1 : 0 }
        let window = max(0, max(left.count, right.count) / 2 - 1)
        var taken: UInt64 = 0
        var matched: UInt64 = 0
        var common = 0
        for place in 0..<left.count {
            let letter = text[left.startIndex + place]
            let end = min(right.count, place + window + 1)
            var other = max(0, place - window)
            while other < end {
                if taken & (1 << UInt64(other)) == 0, text[right.startIndex + other] == letter {
                    taken |= 1 << UInt64(other)
                    matched |= 1 << UInt64(place)
                    common += 1
                    break
                }
                other += 1
            }
        }
        guard common > 0 else { return 0 }
        let swaps = swaps(text, left.startIndex, matched, right.startIndex, taken)
        let share = Float(common)
        let jaro = (share / Float(left.count) + share / Float(right.count) + (share - Float(swaps / 2)) / share) / 3
        var prefix = 0
        while prefix < min(4, left.count, right.count),
            text[left.startIndex + prefix] == text[right.startIndex + prefix]
        {
            prefix += 1
        }
        return jaro + Float(prefix) * 0.1 * (1 - jaro)
    }

    /// How many of the letters that both have stand in another order.
    private static func swaps(
        _ text: [UInt8], _ left: Int, _ matched: UInt64, _ right: Int, _ taken: UInt64
    ) -> Int {
        var matched = matched, taken = taken, swaps = 0
        while matched != 0 {
            if text[left + matched.trailingZeroBitCount] != text[right + taken.trailingZeroBitCount] { swaps += 1 }
            matched &= matched - 1
            taken &= taken - 1
        }
        return swaps
    }
}
