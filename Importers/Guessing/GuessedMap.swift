/// What was guessed of a partner's codes: the term of ours for each, and those that are left.
public struct GuessedMap: Sendable, Hashable {
    /// What is proposed for one code.
    public struct Proposal: Sendable, Hashable {
        /// The partner's code.
        public let code: String
        /// Our term.
        public let term: String
        /// Whether the code is the term's label or synonym whole; otherwise it only has it in it.
        public let isWhole: Bool
    }

    /// The column's name.
    public let column: String
    /// What is proposed, in the order of the list.
    public let proposals: [Proposal]
    /// The codes for which there is no proposal.
    public let unmapped: [String]
}
