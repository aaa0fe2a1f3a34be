/// The staff's words for cases, referrals, outcomes, activities and reports.
enum ReferralPhrases {
    /// Italian, a line a phrase: `key = text with {arguments}`.
    static let italian = """
        """

    /// English, the same keys.
    static let english = """
        """
}
