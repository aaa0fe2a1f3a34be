/// The words of the vocabulary, one text a language.
enum DocumentLabels {
    /// The texts by language.
    static let byLanguage: [LanguageTag: String] = [
        "it": italian, "en": english, "fr": french, "es": spanish, "ar": arabic, "fa": persian, "ur": urdu,
        "bn": bengali, "uk": ukrainian, "ru": russian, "zh": chinese, "sq": albanian, "ro": romanian, "tr": turkish,
        "pa": punjabi, "ti": tigrinya, "pt": portuguese, "so": somali, "hi": hindi, "ps": pashto, "am": amharic,
    ]
}
