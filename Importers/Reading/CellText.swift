/// The text of one cell of a partner's file, from its bytes.
enum CellText {
    /// The cell without white space around it; `nil` when nothing is left.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> String? {
        var rest = bytes
        while let first = rest.first {
            if isSpace(first) {
                rest.removeFirst()
            } else if rest.starts(with: noBreakSpace) {
                rest.removeFirst(2)
            } else {
                break
            }
        }
        while let last = rest.last {
            if isSpace(last) {
                rest.removeLast()
            } else if rest.suffix(2).elementsEqual(noBreakSpace) {
                rest.removeLast(2)
            } else {
                break
            }
        }
        return rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
    }

    /// The text without white space around it; `nil` when nothing is left.
    static func trimmed(_ text: Substring) -> String? {
        guard let first = text.utf8.first, let last = text.utf8.last else { return nil }
        let isClean = !isSpace(first) && !isSpace(last) && first != noBreakSpace[0] && last != noBreakSpace[1]
        return isClean ? String(text) : trimmed(Array(text.utf8)[...])
    }

    /// The text without control characters; `nil` when it has none. Tabs and line ends are no control characters here.
    static func withoutControls(_ text: String) -> String? {
        guard text.utf8.contains(where: isControl) else { return nil }
        return String(decoding: text.utf8.filter { !isControl($0) }, as: UTF8.self)
    }

    /// The text with every run of spaces and tabs made one space.
    static func singleSpaced(_ text: String) -> String {
        var previousIsSpace = false
        var isClean = true
        for byte in text.utf8 {
            let isBlank = byte == 32 || byte == 9
            if byte == 9 || isBlank && previousIsSpace { isClean = false }
            previousIsSpace = isBlank
        }
        if isClean { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            let isBlank = byte == 32 || byte == 9
            if isBlank && bytes.last == 32 { continue }
            bytes.append(isBlank ? 32 : byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 32 && byte != 9 && byte != 10 && byte != 13 || byte == 127
    }
}
