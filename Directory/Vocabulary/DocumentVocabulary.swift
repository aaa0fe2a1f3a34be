/// The documents and states that services ask for and give.
public enum DocumentVocabulary {
    /// The terms with their words in every shipped language.
    public static let taxonomy = Taxonomy(VocabularyText(texts: DocumentLabels.byLanguage).terms)
}
