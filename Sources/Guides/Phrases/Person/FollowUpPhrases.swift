import Directory

/// What a person is asked of a service they were sent to, in every shipped language.
enum FollowUpPhrases {
    /// The texts by language.
    static let byLanguage: [LanguageTag: String] = [
        "ar": arabic, "bn": bengali, "en": english, "es": spanish,
        "fa": persian, "fr": french, "it": italian, "pa": punjabi,
        "ro": romanian, "ru": russian, "sq": albanian, "ti": tigrinya,
        "tr": turkish, "uk": ukrainian, "ur": urdu, "zh": chinese,
    ]
}
