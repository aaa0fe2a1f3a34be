/// A text in one source language with its translations, each with its state.
public struct LocalizedText: Sendable, Hashable {
    /// One translation of the text.
    public struct Translation: Sendable, Hashable {
        /// The translated text.
        public var text: String
        /// How far it can be trusted.
        public var state: TranslationState

        /// A translation with its state.
        public init(_ text: String, state: TranslationState) {
            self.text = text
            self.state = state
        }
    }

    /// The text found for a reader, with the language it is really in, so that a fallback can be shown as one.
    public struct Reading: Sendable, Hashable {
        /// The text.
        public let text: String
        /// The language the text is in.
        public let language: LanguageTag
        /// The translation's state; `nil` for the source text.
        public let state: TranslationState?
        /// Whether the text is not in the language asked for.
        public let isFallback: Bool
    }

    /// The text as it was first written.
    public var source: String
    /// The language of `source`.
    public var sourceLanguage: LanguageTag
    /// The translations by language.
    public var translations: [LanguageTag: Translation]

    /// A text of one language, with the translations known.
    public init(_ source: String, in language: LanguageTag = "it", translations: [LanguageTag: Translation] = [:]) {
        self.source = source
        self.sourceLanguage = language
        self.translations = translations
    }

    /// The text for a reader of `language`: that language, then the same primary language, then the source.
    public func reading(in language: LanguageTag) -> Reading {
        if language.primary == sourceLanguage.primary {
            return Reading(text: source, language: sourceLanguage, state: nil, isFallback: false)
        }
        for candidate in [language, LanguageTag(language.primary)].compactMap({ $0 }) {
            if let found = translations[candidate] {
                return Reading(text: found.text, language: candidate, state: found.state, isFallback: false)
            }
        }
        return Reading(text: source, language: sourceLanguage, state: nil, isFallback: true)
    }
}
