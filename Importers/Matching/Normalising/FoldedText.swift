import Foundation

/// Text as bytes in small letters without accents.
enum FoldedText {
    /// The folded bytes; text in ASCII takes no detour over Unicode.
    static func bytes(of text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            guard byte < 0x80 else { return unicodeBytes(of: text) }
            bytes.append(lower(byte))
        }
        return bytes
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

    private static func lower(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    /// Whether a folded byte is part of a word: letters, digits and whatever is not ASCII.
    static func isWord(_ byte: UInt8) -> Bool { byte &- 97 < 26 || isDigit(byte) || byte >= 0x80 }
}
