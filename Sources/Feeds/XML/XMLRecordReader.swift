/// Reads the record elements of an XML list, each as a small tree, one at a time.
///
///     var records = try XMLRecordReader(at: ["Contenidos", "contenido"]).records(path: path)
///     while let record = try records.next() { print(record.position.line, record.first(named: "tipo")?.text ?? "") }
public struct XMLRecordReader: Sendable {
    /// Which elements are records.
    public enum Selection: Sendable, Hashable {
        /// Those at a path of local names from the root on.
        case path([String])
        /// The outermost ones of a local name, at any depth.
        case named(String)
    }

    /// Which elements are records.
    public var selection: Selection
    /// How much a file may ask for; `maximumElements` and `maximumTextBytes` also bound each record.
    public var limits: FeedLimits

    /// A reader of the elements at a path of local names, the root's included.
    public init(at path: [String], limits: FeedLimits = .standard) {
        self.selection = .path(path)
        self.limits = limits
    }

    /// A reader of the outermost elements of a local name.
    public init(named name: String, limits: FeedLimits = .standard) {
        self.selection = .named(name)
        self.limits = limits
    }

    /// The records of a regular file. Throws `unreadable`.
    public func records(path: String) throws(FeedError) -> XMLRecords {
        XMLRecords(of: try stretches(path: path))
    }

    /// The records of a file already in memory.
    public func records(bytes: [UInt8]) throws(FeedError) -> XMLRecords {
        XMLRecords(of: stretches(bytes: bytes))
    }

    /// The records of a regular file in stretches that take about so many bytes of it, by default one chunk.
    ///
    /// Throws `unreadable`.
    public func stretches(path: String, of size: Int? = nil) throws(FeedError) -> XMLStretches {
        let (size, chunk) = Self.sizes(size)
        return XMLStretches(of: try ByteSource(path: path, chunkSize: chunk), reader: self, size: size)
    }

    /// The records of a file already in memory in stretches that take about so many bytes of it.
    public func stretches(bytes: [UInt8], of size: Int? = nil) -> XMLStretches {
        let (size, chunk) = Self.sizes(size)
        return XMLStretches(of: ByteSource(bytes: bytes, chunkSize: chunk), reader: self, size: size)
    }

    private static func sizes(_ size: Int?) -> (size: Int, chunk: Int) {
        let size = size ?? ByteSource.standardChunkSize
        return (size, min(size, ByteSource.standardChunkSize))
    }

    /// Hands every record of a file to `body` until that says stop. Throws the first refusal, after the records before.
    public func read(path: String, _ body: (XMLElement) throws(FeedError) -> FeedFlow) throws(FeedError) {
        var records = try records(path: path)
        try records.forEach(body)
    }

    /// Hands every record of a file in memory to `body` until that says stop.
    public func read(bytes: [UInt8], _ body: (XMLElement) throws(FeedError) -> FeedFlow) throws(FeedError) {
        var records = try records(bytes: bytes)
        try records.forEach(body)
    }
}
