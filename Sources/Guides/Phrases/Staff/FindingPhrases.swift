/// The staff's words for the findings of an import: what was seen and how to fix it.
enum FindingPhrases {
    /// Italian, a line a phrase: `key = text with {arguments}`.
    static let italian = """
        """

    /// English, the same keys.
    static let english = """
        """
}
