import Directory

/// What partners are told of their files in languages that the staff does not speak: what a note of the drop folder says.
enum PartnerPhrases {
    /// The texts by language.
    static let byLanguage: [LanguageTag: String] = ["fr": french, "es": spanish]

    /// The beginnings of the keys that a note can hold.
    static let subjects = ["note.", "import.kind.", "finding.", "trouble.import.", "import.refused"]
}
