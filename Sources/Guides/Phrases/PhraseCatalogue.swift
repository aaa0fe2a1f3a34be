import Directory
import Synchronization

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
        text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard let sign = equalsSign(in: line) else { return nil }
            let key = line[..<line.index(before: sign)].drop { $0 == UInt8(ascii: " ") }
            let words = line[line.index(sign, offsetBy: 2)...]
            return (String(Substring(key)), String(Substring(words)))
        }
    }

    /// The place of the first equals sign between spaces.
    private static func equalsSign(in line: Substring.UTF8View) -> Substring.UTF8View.Index? {
        let space = UInt8(ascii: " ")
        var (before, sign): (UInt8, Substring.UTF8View.Index?) = (0, nil)
        for place in line.indices {
            if let sign, line[place] == space { return sign }
            sign = before == space && line[place] == UInt8(ascii: "=") ? place : nil
            before = line[place]
        }
        return nil
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
            DeskPhrases.italian, TravelPhrases.italian, LoopPhrases.italian,
        ],
        "en": [
            RoutingPhrases.english, FindingPhrases.english, ReferralPhrases.english, CommandPhrases.english,
            ImportPhrases.english, FreshnessPhrases.english, MatchPhrases.english,
            DeskPhrases.english, TravelPhrases.english, LoopPhrases.english,
        ],
    ]

    private static let read = Mutex<[LanguageTag: PhraseCatalogue]>([:])

    /// The catalogue of a language, words for people and for staff together; read when it is first asked for, since a
    /// command needs one or two of them.
    static func of(_ language: LanguageTag) -> PhraseCatalogue? {
        read.withLock { read in
            if let known = read[language] { return known }
            guard let text = PersonPhrases.byLanguage[language] else { return nil }
            let others = [
                HoursPhrases.byLanguage[language], PartnerPhrases.byLanguage[language],
                PeoplePhrases.byLanguage[language], FollowUpPhrases.byLanguage[language],
            ].compactMap { $0 }
            let catalogue = PhraseCatalogue([text] + others + (staff[language] ?? []))
            read[language] = catalogue
            return catalogue
        }
    }
}
