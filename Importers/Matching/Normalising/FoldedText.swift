import Foundation

/// Text as bytes in small letters without accents.
enum FoldedText {
    /// The folded bytes.
    static func bytes(of text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        fold(text, into: &bytes)
        return bytes
    }

    /// Puts the folded bytes in the place of others; text in ASCII takes no detour over Unicode.
    static func fold(_ text: String, into bytes: inout [UInt8]) {
        bytes.removeAll(keepingCapacity: true)
        if !bytes.appendFolded(text.utf8Span.span) { bytes = unicodeBytes(of: text) }
    }

    private static func unicodeBytes(of text: String) -> [UInt8] {
        let plain = text.folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
        // Typographic apostrophes and dashes separate words as the plain ones do.
        return plain.unicodeScalars.reduce(into: []) { bytes, scalar in
            switch scalar {
            case "\u{2018}", "\u{2019}", "\u{02BC}": bytes.append(UInt8(ascii: "'"))
            case "\u{00A0}", "\u{2010}"..."\u{2015}", "\u{00AB}", "\u{00BB}", "\u{201C}", "\u{201D}", "\u{00B0}",
                "\u{00BA}", "\u{00AA}":
                bytes.append(UInt8(ascii: " "))
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    /// Whether a folded byte is part of a word: letters, digits and whatever is not ASCII.
    static func isWord(_ byte: UInt8) -> Bool { byte &- 97 < 26 || isDigit(byte) || byte >= 0x80 }
}
