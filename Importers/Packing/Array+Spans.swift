extension [UInt8] {
    /// Appends a text in small letters; false, and no more than its start, when it is not ASCII.
    mutating func appendFolded(_ text: Span<UInt8>) -> Bool {
        var isPlain = true
        append(addingCapacity: text.count) { (output: inout OutputSpan<UInt8>) in
            for index in text.indices {
                let byte = text[index]
                guard byte < 0x80 else {
                    isPlain = false
                    return
                }
                output.append(byte &- 65 < 26 ? byte | 32 : byte)
            }
        }
        return isPlain
    }
}

extension Span<UInt8> {
    /// Whether a range of the text starts or ends with a no-break space, which is a blank too: U+00A0 is C2 A0.
    func hasNoBreakSpace(atAnEndOf range: Range<Int>) -> Bool {
        let (start, end) = (range.lowerBound, range.upperBound)
        guard end - start >= 2 else { return false }
        return self[start] == 0xC2 && self[start + 1] == 0xA0 || self[end - 1] == 0xA0 && self[end - 2] == 0xC2
    }
}

extension Array {
    /// The same elements in memory of their own that is no larger than they need.
    func trimmed() -> [Element] {
        var copy: [Element] = []
        copy.reserveCapacity(count)
        copy.append(contentsOf: self)
        return copy
    }
}
