/// A Swift text with its comments, strings, regular expressions and raw identifiers blanked, byte for byte and line
/// for line, so that what remains can be searched for words and braces. Code inside `\(…)` remains.
struct CodeMask {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    /// The text that remains.
    private(set) var code: [UInt8] = []
    /// The lines, from one, that hold some comment.
    private(set) var commentedLines: Set<Int> = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        code.reserveCapacity(bytes.count)
        while position < bytes.count { readCode(insideString: false) }
    }

    private func peek(_ offset: Int = 0) -> UInt8 {
        bytes.indices.contains(position + offset) ? bytes[position + offset] : 0
    }

    private func looksAt(_ text: StaticString, hashes: Int = 0, offset: Int = 0) -> Bool {
        var expected = Array(text.description.utf8)
        expected += Array(repeating: UInt8(ascii: "#"), count: hashes)
        return expected.enumerated().allSatisfy { peek(offset + $0) == $1 }
    }

    private mutating func keep(_ count: Int = 1) {
        for _ in 0..<count where position < bytes.count { emit(bytes[position]) }
    }

    private mutating func blank(_ count: Int = 1, with mask: UInt8 = UInt8(ascii: " ")) {
        for _ in 0..<count where position < bytes.count {
            emit(bytes[position] == UInt8(ascii: "\n") ? bytes[position] : mask)
        }
    }

    private mutating func emit(_ byte: UInt8) {
        code.append(byte)
        if byte == UInt8(ascii: "\n") { line += 1 }
        position += 1
    }
}

extension CodeMask {
    /// Reads code up to the end, or past the parenthesis that closes an interpolation.
    private mutating func readCode(insideString: Bool) {
        var depth = 0
        while position < bytes.count {
            switch peek() {
            case UInt8(ascii: "("):
                depth += 1
                keep()
            case UInt8(ascii: ")"):
                depth -= 1
                keep()
                if insideString, depth == 0 { return }
            case UInt8(ascii: "/"): readSlash()
            case UInt8(ascii: "`"): readRawIdentifier()
            case UInt8(ascii: "\""): readString(hashes: 0)
            case UInt8(ascii: "#"): readHashes()
            default: keep()
            }
        }
    }

    private mutating func readSlash() {
        if looksAt("//") {
            commentedLines.insert(line)
            while position < bytes.count, peek() != UInt8(ascii: "\n") { blank() }
        } else if looksAt("/*") {
            readBlockComment()
        } else if let length = regexLength {
            blank(length)
        } else {
            keep()
        }
    }

    /// Block comments nest in Swift.
    private mutating func readBlockComment() {
        var depth = 0
        repeat {
            commentedLines.insert(line)
            if looksAt("/*") {
                depth += 1
                blank(2)
            } else if looksAt("*/") {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && position < bytes.count
    }

    /// A slash opens a regular expression where an operand is due and something closes it on the same line.
    private var regexLength: Int? {
        let before = code.last { $0 != UInt8(ascii: " ") } ?? UInt8(ascii: "\n")
        guard "\n(,=:[{!&|?".utf8.contains(before), !" \n)".utf8.contains(peek(1)) else { return nil }
        var offset = 1
        while peek(offset) != 0, peek(offset) != UInt8(ascii: "\n") {
            if peek(offset) == UInt8(ascii: "/") { return offset + 1 }
            offset += peek(offset) == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    private mutating func readRawIdentifier() {
        blank(with: UInt8(ascii: "_"))
        while position < bytes.count, peek() != UInt8(ascii: "`"), peek() != UInt8(ascii: "\n") {
            blank(with: UInt8(ascii: "_"))
        }
        if peek() == UInt8(ascii: "`") { blank(with: UInt8(ascii: "_")) }
    }

    private mutating func readHashes() {
        var hashes = 0
        while peek(hashes) == UInt8(ascii: "#") { hashes += 1 }
        if peek(hashes) == UInt8(ascii: "\"") {
            blank(hashes)
            readString(hashes: hashes)
        } else if peek(hashes) == UInt8(ascii: "/") {
            blank(hashes + 1)
            while position < bytes.count, !looksAt("/", hashes: hashes) { blank() }
            blank(hashes + 1)
        } else {
            keep(hashes)
        }
    }

    private mutating func readString(hashes: Int) {
        let isLong = looksAt("\"\"\"")
        blank(isLong ? 3 : 1)
        while position < bytes.count {
            if isLong ? looksAt("\"\"\"", hashes: hashes) : looksAt("\"", hashes: hashes) {
                return blank((isLong ? 3 : 1) + hashes)
            }
            if looksAt("\\", hashes: hashes) {
                blank(1 + hashes)
                if peek() == UInt8(ascii: "(") { readCode(insideString: true) } else { blank() }
            } else if !isLong, peek() == UInt8(ascii: "\n") {
                return
            } else {
                blank()
            }
        }
    }
}
