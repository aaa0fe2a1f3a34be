/// Text that many records share: a stretch of a partner's file and, as if it followed, what was made from it.
public final class StretchText: Sendable {
    /// The stretch as UTF-8.
    private let read: [UInt8]
    private let made: [UInt8]

    /// A text from its bytes and those made from them.
    public init(_ read: [UInt8], made: [UInt8] = []) {
        self.read = read
        self.made = made
    }

    /// How many bytes it holds.
    public var byteCount: Int { read.count + made.count }

    /// The bytes of a value.
    public subscript(value: RecordPack.Value) -> ArraySlice<UInt8> {
        guard value.offset >= read.count else { return read[value.range] }
        let start = value.offset - read.count
        return made[start..<(start + value.length)]
    }

    /// Hands the bytes of a value to `body`.
    public func withBytes<Result>(of value: RecordPack.Value, _ body: (Span<UInt8>) -> Result) -> Result {
        let isRead = value.offset < read.count
        let bytes = isRead ? read : made
        let start = isRead ? value.offset : value.offset - read.count
        return body(bytes.span.extracting(start..<(start + value.length)))
    }
}
