/// Several bytes at a time: what goes over all text of a list reads it in words.
extension Span<UInt8> {
    /// The eight bytes from an offset on, the first of them the lowest.
    @inlinable public func word(at offset: Int) -> UInt64 {
        precondition(offset >= 0 && offset + 8 <= count)
        return unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The four bytes from an offset on, the first of them the lowest.
    @inlinable public func halfWord(at offset: Int) -> UInt32 {
        precondition(offset >= 0 && offset + 4 <= count)
        return unsafe UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    /// Whether both are the same bytes.
    @inlinable public func isEqual(to other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        var offset = 0
        while offset + 8 <= count {
            guard word(at: offset) == other.word(at: offset) else { return false }
            offset += 8
        }
        // The last words overlap those before.
        if count >= 8 { return word(at: count - 8) == other.word(at: count - 8) }
        if count >= 4 {
            return halfWord(at: 0) == other.halfWord(at: 0)
                && halfWord(at: count - 4) == other.halfWord(at: count - 4)
        }
        for index in indices where self[index] != other[index] { return false }
        return true
    }
}

extension [UInt8] {
    /// Appends a text.
    @inlinable public mutating func append(_ text: Span<UInt8>) {
        append(addingCapacity: text.count) { (output: inout OutputSpan<UInt8>) in
            unsafe output.withUnsafeMutableBufferPointer { buffer, count in
                unsafe text.withUnsafeBufferPointer { source in
                    guard let start = source.baseAddress, let end = buffer.baseAddress else { return }
                    unsafe (end + count).initialize(from: start, count: source.count)
                    count += source.count
                }
            }
        }
    }
}

/// Tests of the eight bytes of a word; the highest bit of each byte that is meant is set in the answer, in the first
/// such byte surely, in those behind it perhaps too (Warren, Hacker's Delight, 2nd edition, §6-1).
public enum ByteTest {
    @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101
    @usableFromInline static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The bytes that are at most so much, which is below 128.
    @inlinable public static func atMost(_ limit: UInt8, in word: UInt64) -> UInt64 {
        (word &- ones &* UInt64(limit &+ 1)) & ~word & highs
    }

    /// The bytes that are the one given.
    @inlinable public static func equal(to byte: UInt8, in word: UInt64) -> UInt64 {
        let rest = word ^ (ones &* UInt64(byte))
        return (rest &- ones) & ~rest & highs
    }
}
