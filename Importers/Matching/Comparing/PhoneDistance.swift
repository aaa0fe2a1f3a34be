/// How near two different telephone numbers are.
enum PhoneDistance {
    /// 2 when the one is the other without what comes before, 1 when one digit is off, else 0.
    static func level(_ column: ColumnValues, _ left: UInt32, _ right: UInt32) -> UInt64 {
        let lefts = column.bytes(of: left), rights = column.bytes(of: right)
        let (short, long) = lefts.count <= rights.count ? (lefts, rights) : (rights, lefts)
        guard short.count >= 6 else { return 0 }
        if short.count < long.count, isEqual(column.bytes, short, long.suffix(short.count)) { return 2 }
        guard short.count >= 7, long.count - short.count <= 1 else { return 0 }
        var head = 0
        while head < short.count, column.bytes[short.lowerBound + head] == column.bytes[long.lowerBound + head] {
            head += 1
        }
        let ending = short.dropFirst(long.count == short.count ? head + 1 : head)
        if isEqual(column.bytes, ending, long.dropFirst(head + 1)) { return 1 }
        return long.count == short.count && isSwap(column.bytes, short, long, at: head) ? 1 : 0
    }

    private static func isSwap(_ bytes: [UInt8], _ left: Range<Int>, _ right: Range<Int>, at head: Int) -> Bool {
        guard head + 1 < left.count else { return false }
        let i = left.lowerBound + head, j = right.lowerBound + head
        guard bytes[i] == bytes[j + 1], bytes[i + 1] == bytes[j] else { return false }
        return isEqual(bytes, left.dropFirst(head + 2), right.dropFirst(head + 2))
    }

    private static func isEqual(_ bytes: [UInt8], _ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { bytes[$0] == bytes[$1] }
    }
}
