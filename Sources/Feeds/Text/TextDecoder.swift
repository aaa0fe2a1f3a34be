/// Converts a file's bytes to UTF-8, chunk by chunk, up to the first damage.
struct TextDecoder {
    /// What makes the text unreadable from the end of the converted text on.
    struct Damage {
        var code: FeedError.Code
        var detail: String
    }

    let encoding: TextEncoding
    private(set) var damage: Damage?
    /// The start of a character whose other bytes are in the next chunk.
    private var pending: [UInt8] = []

    init(_ encoding: TextEncoding) {
        self.encoding = encoding
    }

    /// Appends a chunk's text; after damage nothing more is appended.
    mutating func decode(_ chunk: [UInt8], into text: inout [UInt8]) {
        guard damage == nil else { return }
        switch encoding {
        case .utf8, .utf8WithByteOrderMark: decodeUTF8(chunk, into: &text)
        case .utf16LittleEndian: decodeUTF16(chunk, into: &text, high: 1)
        case .utf16BigEndian: decodeUTF16(chunk, into: &text, high: 0)
        case .windows1252: decodeWindows1252(chunk, into: &text)
        }
    }

    /// Says that no chunk follows: a character cut off by the end of the file is damage.
    mutating func finish() {
        guard damage == nil, !pending.isEmpty else { return }
        damage = Damage(code: .invalidEncoding, detail: "the file ends within a character of \(encoding.rawValue)")
        pending = []
    }

    private mutating func decodeUTF8(_ chunk: [UInt8], into text: inout [UInt8]) {
        let start = text.count
        text += pending
        text += chunk
        let stretch = UTF8Stretch(of: text, from: start)
        switch stretch.stop {
        case .complete, .truncated: pending = Array(text[stretch.end...])
        case .malformed: damage = invalid(text[stretch.end])
        case .zero: damage = Self.zero
        }
        text.removeLast(text.count - stretch.end)
    }

    private mutating func decodeWindows1252(_ chunk: [UInt8], into text: inout [UInt8]) {
        for byte in chunk {
            guard byte != 0 else {
                damage = Self.zero
                return
            }
            guard let scalar = Windows1252.scalar(byte) else {
                damage = invalid(byte)
                return
            }
            text.append(scalar)
        }
    }

    private mutating func decodeUTF16(_ chunk: [UInt8], into text: inout [UInt8], high: Int) {
        let bytes = pending + chunk
        var index = 0
        func unit(_ at: Int) -> UInt32 { UInt32(bytes[at + high]) << 8 | UInt32(bytes[at + 1 - high]) }
        while index + 2 <= bytes.count {
            let first = unit(index)
            var value = first
            var length = 2
            if first & 0xFC00 == 0xD800 {
                guard index + 4 <= bytes.count else { break }
                let second = unit(index + 2)
                // A wrong second half leaves a value that is no scalar, which is refused below.
                if second & 0xFC00 == 0xDC00 { value = 0x1_0000 + (first & 0x3FF) << 10 + second & 0x3FF }
                length = 4
            }
            guard value != 0, let scalar = Unicode.Scalar(value) else {
                damage = value == 0 ? Self.zero : invalid(bytes[index])
                return
            }
            text.append(scalar)
            index += length
        }
        pending = Array(bytes[index...])
    }

    private func invalid(_ byte: UInt8) -> Damage {
        let digits = String(byte, radix: 16, uppercase: true)
        let hexadecimal = digits.count == 1 ? "0" + digits : digits
        return Damage(
            code: .invalidEncoding, detail: "the byte 0x\(hexadecimal) has no meaning here in \(encoding.rawValue)")
    }

    private static let zero = Damage(code: .notText, detail: "a zero byte: this is binary data, not text")
}

extension [UInt8] {
    /// Appends a scalar as UTF-8.
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            append(contentsOf: String(scalar).utf8)
        }
    }
}
