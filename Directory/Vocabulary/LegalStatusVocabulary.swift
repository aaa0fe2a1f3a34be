/// The legal statuses that rules and people use.
public enum LegalStatusVocabulary {
    /// The terms with their words in every shipped language.
    public static let taxonomy = Taxonomy(VocabularyText(texts: LegalStatusLabels.byLanguage).terms)
}
