/// Reads XML 1.0 with namespaces, step by step.
///
/// A DOCTYPE is refused, so nothing is ever fetched or expanded; depth, text and tags are bounded by the limits, and so
/// is memory, whatever the file's size. Encodings are those that the file declares and libxml2 knows.
public struct XMLReader: Sendable {
    /// How much a file may ask for.
    public var limits: FeedLimits

    /// A reader with limits.
    public init(limits: FeedLimits = .standard) {
        self.limits = limits
    }

    /// The events of a regular file. Throws `unreadable`.
    public func events(path: String) throws(FeedError) -> XMLEvents {
        try XMLEvents(of: ByteSource(path: path), limits: limits)
    }

    /// The events of a file already in memory.
    public func events(bytes: [UInt8]) throws(FeedError) -> XMLEvents {
        try XMLEvents(of: ByteSource(bytes: bytes), limits: limits)
    }

    /// Hands every event of a file to `body` until that says stop. Throws the first refusal, after what came before it.
    public func read(path: String, _ body: (XMLEvent) throws(FeedError) -> FeedFlow) throws(FeedError) {
        var events = try events(path: path)
        try events.forEach(body)
    }

    /// Hands every event of a file in memory to `body` until that says stop.
    public func read(bytes: [UInt8], _ body: (XMLEvent) throws(FeedError) -> FeedFlow) throws(FeedError) {
        var events = try events(bytes: bytes)
        try events.forEach(body)
    }
}
