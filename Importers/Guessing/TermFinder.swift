import Directory

/// Finds the term of a vocabulary that a partner's word stands for, by its labels and synonyms in every language.
struct TermFinder: Sendable {
    /// A term found.
    struct Find: Sendable, Hashable {
        let term: String
        /// Whether the word is a label or synonym whole, rather than a longer text with one in it.
        let isWhole: Bool
    }

    static let needs = TermFinder(NeedVocabulary.taxonomy, aliases: NeedAliases.terms)
    static let legalStatuses = TermFinder(LegalStatusVocabulary.taxonomy)

    /// The term of each phrase, as its stems joined by a blank; phrases of several terms are left out.
    private let terms: [String: String]
    private let ids: Set<String>
    private let aliases: [String: String]
    private let longest: Int
    private static let ands: Set<String> = ["and", "e", "ed", "y", "et", "und"]

    init(_ taxonomy: Taxonomy, aliases: [String: String] = [:]) {
        var (found, parts): ([String: Set<String>], [String: Set<String>]) = ([:], [:])
        for term in taxonomy.terms {
            let labels = [term.label.source] + term.label.translations.values.map(\.text)
            for phrase in labels + term.synonyms.values.flatMap(\.self) {
                let stems = Self.stems(phrase)
                if stems.joined().count > 2 { found[stems.joined(separator: " "), default: []].insert(term.id) }
            }
            // A label such as `Farmacia e medicine` is two words for one thing.
            for part in labels.flatMap({ Self.stems($0).split { Self.ands.contains($0) } })
            where part.joined().count > 2 {
                parts[part.joined(separator: " "), default: []].insert(term.id)
            }
        }
        let only = { (terms: Set<String>) in terms.count == 1 ? terms.first : nil }
        terms = found.compactMapValues(only).merging(parts.compactMapValues(only)) { label, _ in label }
        let known = Set(taxonomy.terms.map(\.id))
        ids = known
        self.aliases = aliases.filter { known.contains($0.value) }
        longest = terms.keys.map { $0.count(where: { $0 == " " }) + 1 }.max() ?? 0
    }

    /// The term of a word: the word is its identifier or one of its names, or has one of its names in it.
    func term(for text: String) -> Find? {
        if ids.contains(text.lowercased()) { return Find(term: text.lowercased(), isWhole: true) }
        if let term = aliases[text.lowercased()] { return Find(term: term, isWhole: true) }
        let stems = Self.stems(text)
        guard !stems.isEmpty else { return nil }
        if let term = terms[stems.joined(separator: " ")] { return Find(term: term, isWhole: true) }
        for length in stride(from: min(longest, stems.count), to: 0, by: -1) {
            for start in 0...(stems.count - length) {
                let phrase = stems[start..<(start + length)].joined(separator: " ")
                if phrase.count >= 5, let term = terms[phrase] { return Find(term: term, isWhole: false) }
            }
        }
        return nil
    }

    private static func stems(_ text: String) -> [String] { FoldedWords.of(text).map(FoldedWords.stem) }
}
