/// The staff's words for the web desk.
enum DeskPhrases {
    /// Italian, a line a phrase: `key = text with {arguments}`.
    static let italian = """
        """

    /// English, the same keys.
    static let english = """
        """
}
