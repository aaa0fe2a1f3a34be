/// The words of the vocabulary, one text a language.
enum LegalStatusLabels {
    /// The texts by language.
    static let byLanguage: [LanguageTag: String] = [
        "it": italian, "en": english,
    ]
}
