import Directory

/// Puts phrases into the words of one language.
public struct Phrasebook: Sendable {
    /// The words found for a phrase.
    public struct Reading: Sendable, Hashable {
        /// The runs of text, in order.
        public let segments: [Segment]
        /// The language the words are in.
        public let language: LanguageTag
        /// Whether that is not the language asked for.
        public let isFallback: Bool
    }

    /// The language asked for.
    public let language: LanguageTag
    let needs: Taxonomy
    let documents: Taxonomy
    let legalStatuses: Taxonomy

    /// A phrasebook of a language, with the terms that phrases name by identifier.
    public init(
        _ language: LanguageTag, needs: Taxonomy = NeedVocabulary.taxonomy,
        documents: Taxonomy = DocumentVocabulary.taxonomy, legalStatuses: Taxonomy = LegalStatusVocabulary.taxonomy
    ) {
        self.language = language
        self.needs = needs
        self.documents = documents
        self.legalStatuses = legalStatuses
    }

    /// A phrasebook of a language with the terms of a network.
    public init(_ language: LanguageTag, of network: ServiceNetwork) {
        self.init(
            language, needs: network.needs, documents: network.documents, legalStatuses: network.legalStatuses)
    }

    /// The phrase as plain text; in right-to-left languages numbers, names and telephones are isolated.
    public func text(_ phrase: Phrase) -> String {
        let found = reading(phrase)
        return PlainText.text(found.segments, in: found.language)
    }

    /// The runs of text of a phrase.
    public func segments(_ phrase: Phrase) -> [Segment] { reading(phrase).segments }

    /// The words for a phrase: in the language, else in Italian, else in English, else the key itself in brackets.
    public func reading(_ phrase: Phrase) -> Reading {
        let count = Self.count(of: phrase)
        for candidate in candidates {
            guard let catalogue = PhraseCatalogue.of(candidate),
                let template = catalogue.template(phrase.key, count: count, language: candidate)
            else { continue }
            let isFallback = candidate.primary != language.primary
            let segments = render(template, phrase.arguments, in: candidate)
            return Reading(
                segments: isFallback ? asFallback(segments, in: candidate) : segments, language: candidate,
                isFallback: isFallback)
        }
        let key = Segment("[\(phrase.key)]", language: "en", isolation: .leftToRight, isFallback: true)
        return Reading(segments: [key], language: "en", isFallback: true)
    }

    /// How far the words of this language can be trusted; `nil` for Italian, their source.
    public var state: TranslationState? { language.primary == "it" ? nil : .machine }

    private var candidates: [LanguageTag] {
        [language, language.primaryTag, "it", "en"]
    }

    private static func count(of phrase: Phrase) -> Int? {
        if case .count(let count)? = phrase.arguments["count"] { count } else { nil }
    }

    /// Words in another language; where that one runs the other way, as one run kept apart.
    private func asFallback(_ segments: [Segment], in found: LanguageTag) -> [Segment] {
        if found.isRightToLeft == language.isRightToLeft {
            return segments.map { segment in
                var marked = segment
                marked.isFallback = true
                return marked
            }
        }
        let text = PlainText.text(segments, in: found)
        return [Segment(text, language: found, isolation: .firstStrong, isFallback: true)]
    }
}
