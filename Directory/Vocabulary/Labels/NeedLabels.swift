/// The words of the vocabulary, one text a language.
enum NeedLabels {
    /// The texts by language.
    static let byLanguage: [LanguageTag: String] = [
        "it": italian, "en": english,
    ]
}
