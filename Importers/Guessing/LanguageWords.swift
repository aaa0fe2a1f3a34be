import Foundation

/// Languages by their names in Italian, English, Spanish, French and German, and by their codes.
enum LanguageWords {
    /// The tags of the languages a cell lists; `nil` when one of its parts is no language.
    static func tags(in text: String) -> [String: String]? {
        var tags: [String: String] = [:]
        for part in parts(of: text) {
            guard let tag = tag(for: part) else { return nil }
            tags[part] = tag
        }
        return tags.isEmpty ? nil : tags
    }

    /// The tag of one language; `nil` when the text is none.
    static func tag(for text: String) -> String? {
        let folded = FoldedWords.of(text).joined(separator: " ")
        return byName[folded] ?? (codes.contains(folded) ? folded : nil)
    }

    /// The mark between the languages of a list of cells; `nil` where each has one.
    static func separator(in values: [String]) -> String? {
        [";", ",", "/", "|"].first { mark in values.contains { $0.contains(mark) } }
    }

    private static func parts(of text: String) -> [String] {
        text.split { ";,/|".contains($0) }.compactMap { CellText.trimmed($0) }
    }

    private static let codes: Set<String> = [
        "it", "en", "fr", "es", "ar", "fa", "ur", "bn", "uk", "ru", "zh", "sq", "ro", "ti", "tr", "pa", "de", "pt",
        "pl",
        "hi", "am", "so", "wo", "ps", "ku", "sw", "hr", "sr", "bg", "el", "hu", "cs", "sk", "nl", "si", "ta", "tl",
        "vi",
        "ja", "ko", "ka", "hy", "he", "mk", "sl", "bs", "ff", "bm", "ha", "ig", "yo", "ln", "rom", "prs", "ckb", "fil",
    ]
    private static let byName: [String: String] = {
        var names: [String: String] = [:]
        for locale in ["it", "en", "es", "fr", "de"].map(Locale.init(identifier:)) {
            for code in codes {
                guard let name = locale.localizedString(forLanguageCode: code) else { continue }
                names[FoldedWords.of(name).joined(separator: " ")] = code
            }
        }
        return names
    }()
}
