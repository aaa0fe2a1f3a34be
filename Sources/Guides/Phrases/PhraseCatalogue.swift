import Directory

/// The phrases of one language by key.
struct PhraseCatalogue: Sendable {
    /// The templates by key, plural variants under `key#category`.
    let templates: [String: PhraseTemplate]

    /// Reads texts of lines `key = text`; of two lines with one key the first stays.
    init(_ texts: [String]) {
        let entries = texts.flatMap(Self.entries).map { ($0.key, PhraseTemplate($0.text)) }
        templates = Dictionary(entries, uniquingKeysWith: { first, _ in first })
    }

    /// The lines of one text that hold a phrase, in order.
    static func entries(_ text: String) -> [(key: String, text: String)] {
        text.split(separator: "\n").compactMap { line in
            guard let sign = line.firstRange(of: " = ") else { return nil }
            let key = line[..<sign.lowerBound].drop { $0 == " " }
            return (String(key), String(line[sign.upperBound...]))
        }
    }

    /// The template for a key and, where it has plural variants, the form of the count.
    func template(_ key: String, count: Int?, language: LanguageTag) -> PhraseTemplate? {
        guard let count else { return templates[key] }
        let category = PluralCategory(of: count, in: language)
        return templates["\(key)#\(category.rawValue)"] ?? templates["\(key)#other"] ?? templates[key]
    }
}

extension PhraseCatalogue {
    /// What is said to staff, in Italian and English alone.
    static let staff: [LanguageTag: [String]] = [
        "it": [
            RoutingPhrases.italian, FindingPhrases.italian, ReferralPhrases.italian, CommandPhrases.italian,
            ImportPhrases.italian, FreshnessPhrases.italian, MatchPhrases.italian,
            DeskPhrases.italian, TravelPhrases.italian,
        ],
        "en": [
            RoutingPhrases.english, FindingPhrases.english, ReferralPhrases.english, CommandPhrases.english,
            ImportPhrases.english, FreshnessPhrases.english, MatchPhrases.english,
            DeskPhrases.english, TravelPhrases.english,
        ],
    ]

    /// The catalogues, words for people and for staff together.
    static let byLanguage: [LanguageTag: PhraseCatalogue] = Dictionary(
        uniqueKeysWithValues: PersonPhrases.byLanguage.map { language, text in
            let others = [HoursPhrases.byLanguage[language], PartnerPhrases.byLanguage[language]].compactMap { $0 }
            return (language, PhraseCatalogue([text] + others + (staff[language] ?? [])))
        })
}
