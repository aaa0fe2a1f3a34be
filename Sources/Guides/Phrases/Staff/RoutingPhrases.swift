/// The staff's words for what the router says: reasons, near misses, questions, pathways.
enum RoutingPhrases {
    /// Italian, a line a phrase: `key = text with {arguments}`.
    static let italian = """
        """

    /// English, the same keys.
    static let english = """
        """
}
