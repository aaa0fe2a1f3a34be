/// Why a file was refused, and where; what can be worked round is a `CSVFault` instead.
public struct FeedError: Error, Sendable, Hashable {
    /// The kind of refusal.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The file cannot be opened or read, or is no regular file.
        case unreadable
        /// The file names an encoding that the reader does not know.
        case unknownEncoding
        /// A byte sequence has no meaning in the file's encoding.
        case invalidEncoding
        /// The file is a spreadsheet, an archive or other binary data.
        case notText
        /// The zip archive is cut short, or is not what its directory says.
        case damagedArchive
        /// The zip archive is encrypted, of a kind that is not read, or leads out of itself.
        case refusedArchive
        /// A quote opened here is never closed.
        case unterminatedQuote
        /// A CSV field is longer than `maximumFieldBytes`.
        case fieldTooLong
        /// A CSV row has more than `maximumFields` fields.
        case tooManyFields
        /// A CSV row is longer than `maximumRowBytes`.
        case rowTooLong
        /// The file is not well-formed XML or JSON.
        case notWellFormed
        /// The XML has a DOCTYPE, which could define entities or fetch other files.
        case doctypeRefused
        /// XML elements, or JSON arrays and objects, are nested deeper than `maximumDepth`.
        case tooDeep
        /// An XML text, tag or record, or a JSON string, number or record exceeds its limit.
        case tooLarge
    }

    /// The kind of refusal.
    public var code: Code
    /// The place in the file, nil where the refusal is about the file as a whole.
    public var position: FeedPosition?
    /// What was found, in English, for a log or a developer.
    public var detail: String

    /// A refusal of a kind, at a place.
    public init(code: Code, position: FeedPosition? = nil, detail: String) {
        self.code = code
        self.position = position
        self.detail = detail
    }
}

extension FeedError: CustomStringConvertible {
    /// The place, the kind and the detail in one line.
    public var description: String {
        (position.map { "\($0): " } ?? "") + "\(code.rawValue): \(detail)"
    }
}
