/// One term of a taxonomy: HSDS `taxonomy_terms`.
public struct Term: Sendable, Hashable {
    /// The identifier.
    public let id: String
    /// The wider term.
    public let parentID: String?
    /// Its label in each language.
    public let label: LocalizedText
    /// Other words for it, by language.
    public let synonyms: [LanguageTag: [String]]

    /// A term from its parts.
    public init(id: String, parentID: String?, label: LocalizedText, synonyms: [LanguageTag: [String]] = [:]) {
        self.id = id
        self.parentID = parentID
        self.label = label
        self.synonyms = synonyms
    }
}
