import Directory
import Foundation

/// The codes of languages by their names in English, Italian, French, Spanish and German (CLDR), and by their own.
enum LanguageNames {
    /// The code of a language named in any case; `nil` when the name is not known. A code of two letters is one.
    static func code(of name: String) -> String? { codes[name.lowercased()] }

    /// Whether a code is one of ISO 639.
    static func isCode(_ code: String) -> Bool { known.contains(code) }

    private static let known = Set(Locale.LanguageCode.isoLanguageCodes.map(\.identifier))

    private static let codes: [String: String] = {
        var codes: [String: String] = [:]
        let known = Locale.LanguageCode.isoLanguageCodes.map(\.identifier).filter { $0.utf8.count <= 3 }.sorted()
        // Codes of two letters last, so that a name that two codes share means the more common language.
        for code in known.filter({ $0.utf8.count == 3 }) + known.filter({ $0.utf8.count == 2 }) {
            for locale in locales {
                if let name = locale.localizedString(forLanguageCode: code) { codes[name.lowercased()] = code }
            }
            if code.utf8.count == 2 { codes[code] = code }
        }
        for tag in LanguageTag.shipped { codes[tag.endonym.lowercased()] = tag.text }
        return codes.merging(otherNames) { _, other in other }
    }()

    private static let locales = ["en", "it", "fr", "es", "de"].map { Locale(identifier: $0) }
    private static let otherNames = [
        "farsi": "fa", "mandarin": "zh", "mandarin chinese": "zh", "cantonese": "yue", "tagalog": "tl",
        "filipino": "fil", "castilian": "es", "bangla": "bn", "american sign language": "ase", "asl": "ase",
    ]
}
