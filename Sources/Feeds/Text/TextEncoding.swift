/// How a partner's file stores its text; everything is converted to UTF-8 as it is read.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    /// UTF-8 without a byte order mark.
    case utf8 = "UTF-8"
    /// UTF-8 that says so by a byte order mark, as Excel writes it.
    case utf8WithByteOrderMark = "UTF-8-BOM"
    /// UTF-16, low byte first, with or without a byte order mark.
    case utf16LittleEndian = "UTF-16LE"
    /// UTF-16, high byte first, with or without a byte order mark.
    case utf16BigEndian = "UTF-16BE"
    /// Windows code page 1252, of which ISO 8859-1 text is a part (WHATWG Encoding Standard §4.2).
    case windows1252 = "windows-1252"

    /// The encoding that a mapping profile names, in any case: `UTF-8`, `UTF-16LE`, `cp1252`, `ISO-8859-1` …
    ///
    /// Throws `unknownEncoding`.
    public init(named name: String) throws(FeedError) {
        switch name.lowercased() {
        case "utf-8", "utf8": self = .utf8
        case "utf-8-bom", "utf-8-sig": self = .utf8WithByteOrderMark
        case "utf-16le": self = .utf16LittleEndian
        case "utf-16be": self = .utf16BigEndian
        case "windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "ascii": self = .windows1252
        default: throw FeedError(code: .unknownEncoding, detail: "no encoding is known by the name \(name)")
        }
    }

    /// How many bytes the file spends on the scalar that starts with this UTF-8 byte; 0 for a continuation byte.
    func storedLength(ofScalarLedBy byte: UInt8) -> Int {
        let isContinuation = byte & 0xC0 == 0x80
        switch self {
        case .utf8, .utf8WithByteOrderMark: return 1
        case .windows1252: return isContinuation ? 0 : 1
        case .utf16LittleEndian, .utf16BigEndian: return isContinuation ? 0 : byte >= 0xF0 ? 4 : 2
        }
    }

    /// How many bytes of the file this UTF-8 text was converted from.
    func storedLength(of text: ArraySlice<UInt8>) -> Int {
        switch self {
        case .utf8, .utf8WithByteOrderMark: text.count
        default: text.reduce(0) { $0 + storedLength(ofScalarLedBy: $1) }
        }
    }
}
