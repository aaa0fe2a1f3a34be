import CLibXML2

/// How far the parsing of a file has come, which libxml2's callbacks change, and why the file is refused.
@safe struct XMLProgress {
    /// libxml2's parser, which `XMLPushParser` owns.
    var context: xmlParserCtxtPtr?
    var writer = XMLTapeWriter()
    /// Why the file is refused; once set, it stays.
    private(set) var failure: FeedError?
    private let limits: FeedLimits
    private var column = XMLColumn()
    private var hasRoot = false

    init(limits: FeedLimits) { self.limits = limits }

    /// Refuses the file, unless it is refused already, and stops parsing.
    mutating func refuse(_ refusal: FeedError) {
        guard failure == nil else { return }
        failure = refusal
        unsafe xmlStopParser(context)
    }

    private mutating func refuse(_ code: FeedError.Code, _ detail: String) {
        refuse(FeedError(code: code, position: tagPosition(), detail: detail))
    }

    /// A tag or comment that is not over yet waits in memory, so it must end some day.
    mutating func checkPendingMarkup() {
        guard failure == nil, let input = unsafe context?.pointee.input else { return }
        guard unsafe input.pointee.end - input.pointee.cur > limits.maximumMarkupBytes else { return }
        refuse(.tooLarge, "a tag, comment or instruction has more than \(limits.maximumMarkupBytes) bytes")
    }

    /// Once the file is over, everything must be closed; `code` is what libxml2 said.
    mutating func checkEnd(code: Int32) {
        guard failure == nil else { return }
        // In some encodings libxml2 waits for more of a tag even at the end, and says nothing.
        guard unsafe context?.pointee.wellFormed == 0 || writer.depth > 0 || !hasRoot else { return }
        refuse(.notWellFormed, "the file is not well-formed (libxml2 error \(code))")
    }
}

// MARK: - What the callbacks do

extension XMLProgress {
    mutating func sawDoctype() {
        refuse(.doctypeRefused, "a DOCTYPE may define entities or fetch other files")
    }

    mutating func sawStart(
        _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?, attributes: XMLCallbacks.Attributes
    ) {
        guard failure == nil else { return }
        if writer.depth == 0, let encoding = foreignEncoding {
            return refuse(.unknownEncoding, "the encoding \(encoding) is not read")
        }
        hasRoot = true
        guard writer.depth < limits.maximumDepth else {
            return refuse(.tooDeep, "elements are nested deeper than \(limits.maximumDepth)")
        }
        guard attributes.count <= limits.maximumAttributes else {
            return refuse(.tooLarge, "the element has more than \(limits.maximumAttributes) attributes")
        }
        let position = tagPosition()
        unsafe writer.addStart(name, namespace: namespace, attributes: attributes, at: position)
    }

    mutating func sawEnd(_ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?) {
        guard failure == nil else { return }
        unsafe writer.addEnd(name, namespace: namespace)
    }

    mutating func sawText(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard failure == nil else { return }
        unsafe writer.addText(bytes)
        guard writer.textCount > limits.maximumTextBytes else { return }
        refuse(.tooLarge, "a text has more than \(limits.maximumTextBytes) bytes")
    }

    mutating func sawError(_ error: UnsafePointer<xmlError>) {
        let isFatal = unsafe error.pointee.level == XML_ERR_FATAL
        let code = unsafe code(of: error)
        guard failure == nil, isFatal || code != .notWellFormed else { return }
        let message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "not well-formed"
        let column = unsafe max(Int(error.pointee.int2), 1)
        let position = unsafe FeedPosition(
            line: max(Int(error.pointee.line), 1), column: column, byteOffset: currentOffset)
        let detail = message.split(whereSeparator: \.isNewline).joined(separator: " ")
        failure = FeedError(code: code, position: position, detail: detail)
        unsafe xmlStopParser(context)
    }

    private func code(of error: UnsafePointer<xmlError>) -> FeedError.Code {
        let number = unsafe UInt32(bitPattern: error.pointee.code)
        switch number {
        case XML_ERR_UNKNOWN_ENCODING.rawValue, XML_ERR_UNSUPPORTED_ENCODING.rawValue: return .unknownEncoding
        case XML_ERR_INVALID_ENCODING.rawValue, XML_I18N_CONV_FAILED.rawValue, XML_IO_ENCODER.rawValue:
            return .invalidEncoding
        case XML_ERR_INVALID_CHAR.rawValue:
            // One number for broken UTF-8 and for control characters; the byte it stopped at tells them apart.
            let byte = unsafe context?.pointee.input?.pointee.cur?.pointee ?? 0
            return byte < 0x80 ? .notWellFormed : .invalidEncoding
        default: return .notWellFormed
        }
    }

    /// The declared encoding where it is none in which lists come. In others what a byte means may depend on those
    /// before, which has served to smuggle markup, and a character may be read otherwise where a chunk ends within it.
    private var foreignEncoding: String? {
        let declared = unsafe context?.pointee.encoding ?? context?.pointee.input?.pointee.encoding
        guard let name = unsafe declared.map({ unsafe String(cString: $0) })?.uppercased() else { return nil }
        return Self.encodings.contains(name) || Self.families.contains { name.hasPrefix($0) } ? nil : name
    }

    private static let encodings: Set<String> = [
        "UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF16", "ASCII", "US-ASCII", "LATIN1", "ISO8859-1",
        "ISO8859-15", "KOI8-R", "KOI8-U", "MACINTOSH",
    ]
    /// Encodings of one byte a character, told apart by the number behind.
    private static let families = ["ISO-8859-", "ISO_8859-", "WINDOWS-125", "CP125"]
}

// MARK: - Places

extension XMLProgress {
    private var currentOffset: Int {
        guard let input = unsafe context?.pointee.input else { return 0 }
        return unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    }

    /// The `<` of the tag that libxml2 has just read: it stands behind the tag's attributes, where no `<` may occur.
    ///
    /// The line is libxml2's own, which is exact and has no upper bound, less the line ends within the tag.
    private mutating func tagPosition() -> FeedPosition {
        guard let input = unsafe context?.pointee.input else { return FeedPosition(line: 1, column: 1, byteOffset: 0) }
        let (base, end) = unsafe (input.pointee.base, input.pointee.cur)
        guard let base = unsafe base, let end = unsafe end else {
            return unsafe FeedPosition(line: Int(input.pointee.line), column: 1, byteOffset: 0)
        }
        let opening = UInt8(ascii: "<")
        var tag = unsafe end
        var breaks = 0
        while unsafe tag > base, unsafe tag == end || tag.pointee != opening {
            unsafe tag -= 1
            if unsafe tag.pointee == UInt8(ascii: "\n") { breaks += 1 }
        }
        let start = unsafe Int(input.pointee.consumed)
        unsafe column.advance(to: tag, from: base, at: start)
        return unsafe FeedPosition(
            line: Int(input.pointee.line) - breaks, column: column.column,
            byteOffset: start + (tag - base))
    }

    /// Counts columns up to where the parser stands, before it lets go of the text behind it.
    mutating func countColumns() {
        guard let input = unsafe context?.pointee.input, let place = unsafe input.pointee.cur,
            let base = unsafe input.pointee.base
        else { return }
        unsafe column.advance(to: place, from: base, at: Int(input.pointee.consumed))
    }
}
