/// Reads JSON as RFC 8259 has it, step by step, and nothing laxer.
///
/// The text is UTF-8, or UTF-16 where a byte order mark or the zero bytes of its first character say so. Lone
/// surrogates and broken sequences are refused where they stand. Memory is bounded by the limits, whatever the file's
/// size.
public struct JSONReader: Sendable {
    /// How many values a file may hold.
    public enum Documents: Sendable, Hashable {
        /// One, as RFC 8259 has it.
        case one
        /// One or more, each starting on a line of its own, as NDJSON and JSON Lines have it.
        case lines
    }

    /// How many values a file may hold.
    public var documents: Documents
    /// How much a file may ask for.
    public var limits: FeedLimits

    /// A reader of files with one value, or with one on each line.
    public init(documents: Documents = .one, limits: FeedLimits = .standard) {
        self.documents = documents
        self.limits = limits
    }

    /// The events of a regular file. Throws `unreadable`, or `notText` for spreadsheets and archives.
    public func events(path: String) throws(FeedError) -> JSONEvents {
        try JSONEvents(of: ByteSource(path: path), reader: self)
    }

    /// The events of a file already in memory.
    public func events(bytes: [UInt8]) throws(FeedError) -> JSONEvents {
        try JSONEvents(of: ByteSource(bytes: bytes), reader: self)
    }

    /// The events of bytes in chunks of a size, to see that chunks make no difference.
    func events(bytes: [UInt8], chunkSize: Int) throws(FeedError) -> JSONEvents {
        try JSONEvents(of: ByteSource(bytes: bytes, chunkSize: chunkSize), reader: self)
    }
}
