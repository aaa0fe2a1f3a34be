/// Text that many records share: a stretch of a partner's file, and after it what was worked out from it.
public final class StretchText: Sendable {
    /// The text as UTF-8.
    public let bytes: [UInt8]

    /// A text from its bytes.
    public init(_ bytes: [UInt8]) { self.bytes = bytes }
}
