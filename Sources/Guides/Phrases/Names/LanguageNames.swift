import Directory

/// The names of languages in each shipped language: CLDR 47, `localeDisplayNames` (Unicode License v3).
enum LanguageNames {
    /// The name of a language for a reader of `reader`: by its whole tag, then its primary part, then its own name.
    static func name(of language: LanguageTag, in reader: LanguageTag) -> String {
        let names = byReader[reader.primary] ?? [:]
        let tag = language.text == "prs" ? "fa-af" : language.text
        return names[tag] ?? names[language.primary] ?? language.endonym
    }

    private static let byReader: [String: [String: String]] = {
        let texts = european.merging(other) { first, _ in first }
        return Dictionary(uniqueKeysWithValues: texts.map { ($0.key.primary, parsed($0.value)) })
    }()

    /// Reads entries `tag name` divided by semicolons or line ends.
    private static func parsed(_ text: String) -> [String: String] {
        let entries = text.split { $0 == ";" || $0 == "\n" }.compactMap { entry -> (String, String)? in
            let parts = entry.drop { $0 == " " }.split(separator: " ", maxSplits: 1)
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
        return Dictionary(entries, uniquingKeysWith: { first, _ in first })
    }
}
