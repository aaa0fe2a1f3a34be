import Foundation

/// Brings words to one form, so that they meet whatever accents, vowel marks, letter forms and digits they were typed with.
enum Folding {
    /// The words of a text in their folded form; each Chinese character is a word of its own.
    static func words(of text: String) -> [String] {
        if let words = plainWords(of: text) { return words }
        let plain = text.folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
        var words: [String] = []
        var current = ""
        for scalar in plain.unicodeScalars {
            guard let folded = fold(scalar) else { continue }
            if isIdeograph(folded) {
                if !current.isEmpty { words.append(current) }
                words.append(String(folded))
                current = ""
            } else if folded.properties.isAlphabetic || folded.properties.numericType != nil
                || folded.properties.generalCategory == .spacingMark
                || folded.properties.generalCategory == .nonspacingMark
            {
                current.unicodeScalars.append(folded)
            } else if !current.isEmpty {
                words.append(current)
                current = ""
            }
        }
        if !current.isEmpty { words.append(current) }
        return words.map(bare)
    }

    /// The words of a text of ASCII, which need no folding but of case; `nil` for another.
    private static func plainWords(of text: String) -> [String]? {
        guard text.utf8.allSatisfy({ $0 < 128 }) else { return nil }
        return text.utf8.split { !isWordByte($0) }.map { word in
            String(decoding: word.map { (65...90).contains($0) ? $0 | 32 : $0 }, as: UTF8.self)
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    /// A word without what is only a form of it: the Arabic article, which a search may have or lack.
    private static func bare(_ word: String) -> String {
        let letters = word.unicodeScalars
        guard letters.count >= 5, letters.starts(with: "ال".unicodeScalars) else { return word }
        return String(String.UnicodeScalarView(letters.dropFirst(2)))
    }

    /// One scalar in its plain form; `nil` for one that is only a mark on another.
    private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if let same = letters[scalar] { return same }
        switch scalar.value {
        // Arabic vowel marks, superscript alef and the lengthening stroke say nothing that people type.
        case 0x064B...0x065F, 0x0670, 0x0640: return nil
        default: break
        }
        if scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue {
            return Unicode.Scalar(UInt32(48 + Int(value)))
        }
        return scalar
    }

    /// Letters that people and keyboards mix up: Arabic, Persian and Urdu forms, and Latin letters without decomposition.
    private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ی", "ي": "ی", "ئ": "ی", "ك": "ک", "ة": "ه", "ہ": "ه", "ھ": "ه",
        "ۀ": "ه",
        "ؤ": "و", "đ": "d", "ø": "o", "ł": "l", "ı": "i", "ё": "е", "\u{200C}": " ", "\u{00AD}": " ",
    ]

    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isIdeographic }
}

extension Lookup {
    /// The words of a text as a search compares them: without accents, case and forms that people mix up.
    public static func words(of text: String) -> [String] { Folding.words(of: text) }
}
