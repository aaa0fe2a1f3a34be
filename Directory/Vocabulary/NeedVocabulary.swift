/// The needs a desk meets, in three levels; a desk can add its own.
public enum NeedVocabulary {
    /// The terms with their words in every shipped language.
    public static let taxonomy = Taxonomy(VocabularyText(texts: NeedLabels.byLanguage).terms)
}
