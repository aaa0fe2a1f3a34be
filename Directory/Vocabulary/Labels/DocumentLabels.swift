/// The words of the vocabulary, one text a language.
enum DocumentLabels {
    /// The texts by language.
    static let byLanguage: [LanguageTag: String] = [
        "it": italian, "en": english,
    ]
}
