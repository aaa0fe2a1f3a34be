/// The order of identifiers: text, but with runs of digits as numbers, so that `desk:9` comes before `desk:10`.
public enum IdentifierOrder {
    /// Whether `left` comes before `right`; equal numbers of unequal length are told apart by their leading zeros.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        return precedes(left.span, right.span)
    }

    /// Whether the text `left`, as UTF-8, comes before `right`.
    public static func precedes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        let common = commonStart(left, right)
        var (i, j) = (common, common)
        while i < left.count, j < right.count {
            if isDigit(left[i]), isDigit(right[j]) {
                let (leftStart, leftEnd) = number(in: left, from: i)
                let (rightStart, rightEnd) = number(in: right, from: j)
                if leftEnd - leftStart != rightEnd - rightStart { return leftEnd - leftStart < rightEnd - rightStart }
                for offset in 0..<(leftEnd - leftStart) where left[leftStart + offset] != right[rightStart + offset] {
                    return left[leftStart + offset] < right[rightStart + offset]
                }
                (i, j) = (leftEnd, rightEnd)
            } else if left[i] != right[j] {
                return left[i] < right[j]
            } else {
                (i, j) = (i + 1, j + 1)
            }
        }
        if (left.count - i) != (right.count - j) { return left.count - i < right.count - j }
        return lexicographicallyPrecedes(left, right)
    }

    /// How many bytes both start with, less the digits of a number that may go on differently.
    private static func commonStart(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int {
        let limit = min(left.count, right.count)
        var end = 0
        while end < limit, left[end] == right[end] { end += 1 }
        while end > 0, isDigit(left[end - 1]) { end -= 1 }
        return end
    }

    private static func lexicographicallyPrecedes(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
            return left[index] < right[index]
        }
        return left.count < right.count
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// The run of digits from `start`, less its leading zeros.
    private static func number(in text: Span<UInt8>, from start: Int) -> (start: Int, end: Int) {
        var end = start
        while end < text.count, isDigit(text[end]) { end += 1 }
        var first = start
        while first < end - 1, text[first] == 48 { first += 1 }
        return (first, end)
    }
}
