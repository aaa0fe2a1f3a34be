/// Sorts many whole numbers by their digits, so that a million take some hundredths of a second.
enum RadixSort {
    private static let digitBits: UInt64 = 11
    private static let digits = 1 << 11

    /// The keys rising by the bits from `low` on; equal ones keep their order.
    static func sorted(_ keys: [UInt64], fromBit low: UInt64) -> [UInt64] {
        var (from, to) = (keys, [UInt64](repeating: 0, count: keys.count))
        var shift = low
        while shift < 64 {
            var starts = [Int](repeating: 0, count: digits)
            for key in from { starts[Int(key &>> shift) & (digits - 1)] += 1 }
            if starts.contains(keys.count) {
                shift += digitBits
                continue
            }
            var sum = 0
            for digit in starts.indices { (starts[digit], sum) = (sum, sum + starts[digit]) }
            for key in from {
                let digit = Int(key &>> shift) & (digits - 1)
                to[starts[digit]] = key
                starts[digit] += 1
            }
            swap(&from, &to)
            shift += digitBits
        }
        return from
    }
}
