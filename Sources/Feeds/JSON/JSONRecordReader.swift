/// Reads the records of a JSON file, each as a small tree, one at a time.
///
/// A file may be one value, an array, a value on each line (NDJSON), or an object that wraps its records in a member.
///
///     var records = try JSONRecordReader(at: ["contents"]).records(path: path)
///     while let record = try records.next() { print(record.position.line, record["name"]?.text ?? "") }
public struct JSONRecordReader: Sendable {
    /// Which values are records.
    public enum Selection: Sendable, Hashable {
        /// Those at a path of member names; arrays on the way and at its end are opened. An empty path is every value of
        /// the file, or every element where it is an array.
        case path([String])
        /// Every value of the file, or every element where it is an array; but of an object that has an array by this
        /// name, the elements of that in its place, and nothing else of it.
        case wrapped(in: String)
    }

    /// Which values are records.
    public var selection: Selection
    /// How much a file may ask for; `maximumValues` and `maximumTextBytes` also bound each record.
    public var limits: FeedLimits

    /// A reader of the values that a selection names.
    public init(_ selection: Selection, limits: FeedLimits = .standard) {
        self.selection = selection
        self.limits = limits
    }

    /// A reader of the values at a path of member names.
    public init(at path: [String], limits: FeedLimits = .standard) {
        self.init(.path(path), limits: limits)
    }

    /// The records of a regular file. Throws `unreadable`, or `notText` for spreadsheets and archives.
    public func records(path: String) throws(FeedError) -> JSONRecords {
        JSONRecords(of: try JSONReader(documents: .lines, limits: limits).events(path: path), reader: self)
    }

    /// The records of a file already in memory.
    public func records(bytes: [UInt8]) throws(FeedError) -> JSONRecords {
        JSONRecords(of: try JSONReader(documents: .lines, limits: limits).events(bytes: bytes), reader: self)
    }

    /// Hands every record of a file to `body` until that says stop. Throws the first refusal, after the records before.
    public func read(path: String, _ body: (JSONElement) throws(FeedError) -> FeedFlow) throws(FeedError) {
        var records = try records(path: path)
        try records.forEach(body)
    }

    /// Hands every record of a file in memory to `body` until that says stop.
    public func read(bytes: [UInt8], _ body: (JSONElement) throws(FeedError) -> FeedFlow) throws(FeedError) {
        var records = try records(bytes: bytes)
        try records.forEach(body)
    }
}
