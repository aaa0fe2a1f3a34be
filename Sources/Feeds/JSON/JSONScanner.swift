/// Takes the bytes of a JSON file apart into marks, strings, numbers and words; what may follow what is not its concern.
struct JSONScanner: ~Copyable {
    /// Whether a line end stood between the last two values.
    private(set) var hasPassedLineEnd = false
    private var source: ByteSource
    private var decoder: TextDecoder
    private var walk: TextWalk
    private let maximumTextBytes: Int
    private var chunk: [UInt8] = []
    private var text: [UInt8] = []
    /// Where the scanner is in the text, and how far the walk has followed it.
    private var index = 0
    private var walked = 0
    private var isLast = false
    /// The string or number being read.
    private var token: [UInt8] = []

    init(of source: consuming ByteSource, maximumTextBytes: Int) throws(FeedError) {
        // What may throw comes before the first property: an optimised build lets go of those not yet set.
        var source = source
        let head = try source.head()
        if let refusal = BinaryFormat.refusal(startOf: head) { throw refusal }
        let mark = TextEncoding.ByteOrderMark(startOf: head)
        let encoding = mark?.encoding ?? Self.encoding(startOf: head)
        source.offset = mark?.length ?? 0
        self.source = source
        self.maximumTextBytes = maximumTextBytes
        decoder = TextDecoder(encoding)
        walk = TextWalk(from: FeedPosition(line: 1, column: 1, byteOffset: mark?.length ?? 0), encoding: encoding)
    }

    /// A JSON text starts with an ASCII character, so a zero beside it tells UTF-16 (RFC 4627 §3).
    private static func encoding(startOf bytes: [UInt8]) -> TextEncoding {
        guard bytes.count >= 2 else { return .utf8 }
        if bytes[0] == 0, bytes[1] != 0 { return .utf16BigEndian }
        return bytes[1] == 0 && bytes[0] != 0 ? .utf16LittleEndian : .utf8
    }

    /// Where the next byte stands.
    var position: FeedPosition {
        mutating get {
            walk.pass(text[walked..<index])
            walked = index
            return walk.position
        }
    }

    /// The refusal of what stands here in place of what was expected.
    mutating func refusal(_ expected: String) -> FeedError {
        let place = position
        let found = text[index...].first.map { byte in
            byte < 0x80 ? "‘\(Unicode.Scalar(byte).escaped(asASCII: true))’" : "a letter"
        }
        return FeedError(
            code: .notWellFormed, position: place,
            detail: "expected \(expected), found \(found ?? "the end of the file")")
    }

    /// The next byte, which stays where it is; nil at the end of the file.
    mutating func peek() throws(FeedError) -> UInt8? {
        if index == text.count, try !refill() { return nil }
        return text[index]
    }

    /// Goes past the byte that was peeked at.
    mutating func skip() { index += 1 }

    /// The next byte that is no white space, which stays where it is; nil at the end of the file.
    mutating func significant() throws(FeedError) -> UInt8? {
        hasPassedLineEnd = false
        while let byte = try peek() {
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): hasPassedLineEnd = true
            case UInt8(ascii: " "), UInt8(ascii: "\t"): break
            default: return byte
            }
            skip()
        }
        return nil
    }

    private mutating func refill() throws(FeedError) -> Bool {
        let end = position
        text.removeAll(keepingCapacity: true)
        (index, walked) = (0, 0)
        while text.isEmpty {
            if let damage = decoder.damage {
                throw FeedError(code: damage.code, position: end, detail: damage.detail)
            }
            if isLast { return false }
            isLast = try !source.read(into: &chunk)
            if isLast { decoder.finish() } else { decoder.decode(chunk, into: &text) }
        }
        return true
    }
}

// MARK: - Strings

extension JSONScanner {
    /// The string whose opening quote stands here.
    mutating func string() throws(FeedError) -> String {
        let start = position
        skip()
        token.removeAll(keepingCapacity: true)
        while let byte = try peek() {
            switch byte {
            case UInt8(ascii: "\""):
                skip()
                return String(decoding: token, as: UTF8.self)
            case UInt8(ascii: "\\"): try passEscape()
            case 0..<0x20: throw refusal("an escape, since control characters may not stand in a string")
            default: passPlainText()
            }
            try checkLength(from: start)
        }
        throw FeedError(code: .notWellFormed, position: start, detail: "the string that starts here is never closed")
    }

    private mutating func passPlainText() {
        var end = index
        while end < text.count, text[end] >= 0x20, text[end] != UInt8(ascii: "\""), text[end] != UInt8(ascii: "\\") {
            end += 1
        }
        token += text[index..<end]
        index = end
    }

    private mutating func checkLength(from start: FeedPosition) throws(FeedError) {
        guard token.count > maximumTextBytes else { return }
        throw FeedError(
            code: .tooLarge, position: start, detail: "a string or number has more than \(maximumTextBytes) bytes")
    }

    private mutating func passEscape() throws(FeedError) {
        let start = position
        skip()
        guard let byte = try peek() else { throw refusal("an escape") }
        if let plain = Self.escapes[byte] {
            skip()
            token.append(plain)
            return
        }
        guard byte == UInt8(ascii: "u") else { throw refusal("one of \" \\ / b f n r t u after the backslash") }
        skip()
        token.append(try scalar(ofUnit: hexadecimal(), at: start))
    }

    /// The scalar of an escaped UTF-16 unit and, where that is the first half of a pair, of the unit after it.
    private mutating func scalar(
        ofUnit first: UInt32, at start: FeedPosition
    ) throws(FeedError) -> Unicode.Scalar {
        if let scalar = Unicode.Scalar(first) { return scalar }
        if first < 0xDC00, try peek() == UInt8(ascii: "\\") {
            skip()
            if try peek() == UInt8(ascii: "u") {
                skip()
                let second = try hexadecimal()
                let pair = 0x1_0000 + (first & 0x3FF) << 10 + second & 0x3FF
                if second & 0xFC00 == 0xDC00, let scalar = Unicode.Scalar(pair) { return scalar }
            }
        }
        let digits = String(first, radix: 16, uppercase: true)
        throw FeedError(
            code: .invalidEncoding, position: start,
            detail: "\\u\(digits) is half of a surrogate pair without the other")
    }

    private mutating func hexadecimal() throws(FeedError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = try peek(), byte < 0x80,
                let digit = Character(Unicode.Scalar(byte)).hexDigitValue
            else { throw refusal("four hexadecimal digits") }
            value = value << 4 | UInt32(digit)
            skip()
        }
        return value
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
        UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
        UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
    ]
}

// MARK: - Numbers and words

extension JSONScanner {
    /// The string, number or word that starts with the byte; nil when the byte starts none.
    mutating func scalar(startingWith byte: UInt8) throws(FeedError) -> JSONScalar? {
        switch byte {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return nil
        }
    }

    private mutating func word(_ word: String, _ value: JSONScalar) throws(FeedError) -> JSONScalar {
        for byte in word.utf8 {
            guard try peek() == byte else { throw refusal(word) }
            skip()
        }
        return value
    }

    private mutating func number() throws(FeedError) -> String {
        let start = position
        token.removeAll(keepingCapacity: true)
        _ = try pass("-")
        // Nothing follows a leading zero but a fraction or an exponent.
        if try !pass("0") { try passDigits(from: start) }
        if try pass(".") { try passDigits(from: start) }
        if try pass("eE") {
            _ = try pass("+-")
            try passDigits(from: start)
        }
        return String(decoding: token, as: UTF8.self)
    }

    /// Takes the next byte into the number if it is one of these.
    private mutating func pass(_ marks: String) throws(FeedError) -> Bool {
        guard let byte = try peek(), marks.utf8.contains(byte) else { return false }
        token.append(byte)
        skip()
        return true
    }

    private mutating func passDigits(from start: FeedPosition) throws(FeedError) {
        guard try pass("0123456789") else { throw refusal("a digit") }
        while try pass("0123456789") { try checkLength(from: start) }
    }
}
