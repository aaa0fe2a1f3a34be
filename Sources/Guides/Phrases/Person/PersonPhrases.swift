import Directory

/// The words said to people: sheets and guides, one text a language, a line a phrase.
///
/// A line is `key = text with {arguments}`; plural variants are `key#one`, `key#other` and the like, by CLDR category.
enum PersonPhrases {
    /// The texts by language.
    static let byLanguage: [LanguageTag: String] = [
        "it": italian, "en": english,
        "ar": arabic,
        "fa": persian,
        "ur": urdu,
        "bn": bengali,
        "pa": punjabi,
        "ti": tigrinya,
        "pt": portuguese,
        "so": somali,
        "hi": hindi,
        "ps": pashto,
        "am": amharic,
        "zh": chinese,
        "fr": french,
        "es": spanish,
        "ro": romanian,
        "sq": albanian,
        "tr": turkish,
        "uk": ukrainian,
        "ru": russian,
    ]
}
