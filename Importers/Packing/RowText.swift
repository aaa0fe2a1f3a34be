import Directory
import Feeds

/// The text of a stretch of a file and, as if it followed, the text that was made from it.
enum RowText {
    /// Hands the bytes of a value to `body`.
    @inline(__always)
    static func bytes<Result>(
        of value: RecordPack.Value, _ text: Span<UInt8>, _ made: Span<UInt8>, _ body: (Span<UInt8>) -> Result
    ) -> Result {
        if value.offset < text.count { return body(text.extracting(value.range)) }
        let start = value.offset - text.count
        return body(made.extracting(start..<(start + value.length)))
    }

    /// Whether two values have the same bytes.
    static func areEqual(
        _ one: RecordPack.Value, _ other: RecordPack.Value, _ text: Span<UInt8>, _ made: Span<UInt8>
    ) -> Bool {
        guard one.length == other.length else { return false }
        if one.offset == other.offset { return true }
        return bytes(of: one, text, made) { left in
            bytes(of: other, text, made) { left.isEqual(to: $0) }
        }
    }
}
