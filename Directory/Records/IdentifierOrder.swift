/// The order of identifiers: text, but with runs of digits as numbers, so that `desk:9` comes before `desk:10`.
public enum IdentifierOrder {
    /// Whether `left` comes before `right`; equal numbers of unequal length are told apart by their leading zeros.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        let left = Array(left.utf8)
        let right = Array(right.utf8)
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if isDigit(left[i]), isDigit(right[j]) {
                let (leftStart, leftEnd) = number(in: left, from: i)
                let (rightStart, rightEnd) = number(in: right, from: j)
                if leftEnd - leftStart != rightEnd - rightStart { return leftEnd - leftStart < rightEnd - rightStart }
                for (a, b) in zip(left[leftStart..<leftEnd], right[rightStart..<rightEnd]) where a != b { return a < b }
                (i, j) = (leftEnd, rightEnd)
            } else if left[i] != right[j] {
                return left[i] < right[j]
            } else {
                (i, j) = (i + 1, j + 1)
            }
        }
        if (left.count - i) != (right.count - j) { return left.count - i < right.count - j }
        return left.lexicographicallyPrecedes(right)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    /// The run of digits from `start`, less its leading zeros.
    private static func number(in text: [UInt8], from start: Int) -> (start: Int, end: Int) {
        var end = start
        while end < text.count, isDigit(text[end]) { end += 1 }
        var first = start
        while first < end - 1, text[first] == 48 { first += 1 }
        return (first, end)
    }
}
