import Directory

/// What partners are told in languages that the staff does not speak: what a note of the drop folder says of their files,
/// and the words with which they are asked for an answer.
enum PartnerPhrases {
    /// The texts by language.
    static let byLanguage: [LanguageTag: String] = ["fr": french, "es": spanish]

    /// The beginnings of the keys that a note can hold.
    static let subjects = [
        "note.", "import.kind.", "finding.", "trouble.import.", "import.refused", "partner.message.", "partner.answer.",
    ]
}
