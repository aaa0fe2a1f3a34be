import Directory

/// The words for opening states and for hours that no plain week can say: one text a language, a line a phrase.
enum HoursPhrases {
    /// The texts by language.
    static let byLanguage: [LanguageTag: String] = [
        "it": italian,
        "en": english,
        "fr": french,
        "es": spanish,
        "ro": romanian,
        "sq": albanian,
        "tr": turkish,
        "uk": ukrainian,
        "ru": russian,
        "ar": arabic,
        "fa": persian,
        "ur": urdu,
        "bn": bengali,
        "pa": punjabi,
        "zh": chinese,
        "ti": tigrinya,
        "pt": portuguese,
        "so": somali,
        "hi": hindi,
        "ps": pashto,
        "am": amharic,
    ]
}
