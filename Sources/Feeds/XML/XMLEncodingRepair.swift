/// An XML file whose declared encoding is not the one it is stored in, put right by its content.
///
/// Real exports declare `UTF-8` over Windows-1252 bytes, `ISO-8859-1` or `UTF-16` over UTF-8: a parser would refuse them
/// or turn every accent into two wrong letters. Lines and columns stay where they are.
public struct XMLEncodingRepair: Sendable, Hashable {
    /// The bytes to be parsed: the file's own, or the same text in UTF-8 with the declaration's encoding blanked out.
    public let bytes: [UInt8]
    /// What the file declares, `UTF-8` where it declares nothing; nil when the declaration is right.
    public let declared: String?
    /// The encoding found; nil when the declaration is right.
    public let actual: TextEncoding?

    /// Looks at a whole file; one that cannot be put right is left as it is, for the parser to refuse.
    public init(_ bytes: [UInt8]) {
        let declaration = Declaration(bytes)
        let found = TextEncoding.detect(in: bytes)
        if let actual = Self.contradiction(of: declaration?.encoding, in: bytes, found: found),
            let text = Self.text(bytes, in: actual)
        {
            self.bytes = declaration?.blanked(in: text) ?? text
            self.actual = actual
            declared = declaration?.encoding ?? TextEncoding.utf8.rawValue
        } else {
            self.bytes = bytes
            (declared, actual) = (nil, nil)
        }
    }

    /// The encoding of the content where it cannot be the declared one.
    private static func contradiction(
        of declared: String?, in bytes: [UInt8], found: TextEncoding
    ) -> TextEncoding? {
        guard found != .utf16LittleEndian, found != .utf16BigEndian else { return nil }
        let name = declared?.lowercased() ?? "utf-8"
        if name == "utf-8" || name == "utf8" { return found == .windows1252 ? found : nil }
        if name.hasPrefix("utf-16") || name == "ucs-2" { return found }
        if found == .utf8WithByteOrderMark || found == .utf8 && bytes.contains(where: { $0 >= 0x80 }) { return found }
        // ISO 8859-1 has control characters where Windows-1252 has quotes and dashes; nobody means the former.
        let isLatin = (try? TextEncoding(named: name)) == .windows1252
        return isLatin && bytes.contains(where: { 0x80...0x9F ~= $0 }) ? .windows1252 : nil
    }

    private static func text(_ bytes: [UInt8], in encoding: TextEncoding) -> [UInt8]? {
        var decoder = TextDecoder(encoding)
        var text: [UInt8] = []
        decoder.decode(bytes, into: &text)
        decoder.finish()
        return decoder.damage == nil ? text : nil
    }

    /// The encoding named in the XML declaration, and where it stands.
    private struct Declaration {
        let encoding: String
        private let place: Range<Int>

        init?(_ bytes: [UInt8]) {
            let head = Array(bytes.prefix(300))
            guard let end = head.firstIndex(of: UInt8(ascii: ">")),
                head.starts(with: "<?xml".utf8)
                    || head.dropFirst(3).starts(with: "<?xml".utf8)
            else { return nil }
            let word = Array("encoding".utf8)
            guard let start = (0..<end).first(where: { head[$0...].starts(with: word) }),
                let open = (start..<end).first(where: {
                    head[$0] == UInt8(ascii: "\"") || head[$0] == UInt8(ascii: "'")
                }),
                let close = (open + 1..<end).first(where: { head[$0] == head[open] })
            else { return nil }
            encoding = String(decoding: head[(open + 1)..<close], as: UTF8.self)
            place = start..<(close + 1)
        }

        /// The text without the encoding; it is ASCII up to there in every encoding that comes here.
        func blanked(in text: [UInt8]) -> [UInt8] {
            var text = text
            for index in place { text[index] = UInt8(ascii: " ") }
            return text
        }
    }
}
