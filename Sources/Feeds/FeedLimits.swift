/// How much one file may ask of the reader before it is refused; sizes are bytes of the text as UTF-8.
public struct FeedLimits: Sendable, Hashable {
    /// The longest field of a CSV row.
    public var maximumFieldBytes = 1 << 20
    /// The most fields in a CSV row.
    public var maximumFields = 4096
    /// The longest CSV row, which is also what bounds the reader's memory.
    public var maximumRowBytes = 16 << 20
    /// The deepest nesting of XML elements, or of JSON arrays and objects, the root being 1.
    public var maximumDepth = 100
    /// The longest run of XML text or JSON string, and the most text within one record.
    public var maximumTextBytes = 10 << 20
    /// The most attributes on one XML element.
    public var maximumAttributes = 256
    /// The longest XML tag, comment or instruction; enforced to within one chunk of the file.
    public var maximumMarkupBytes = 512 << 10
    /// The most elements within one XML record.
    public var maximumElements = 100_000
    /// The most names and values within one JSON record.
    public var maximumValues = 1_000_000

    /// The limits that real partner files stay well below.
    public static let standard = FeedLimits()

    /// The standard limits, to be changed one by one.
    public init() {}
}
