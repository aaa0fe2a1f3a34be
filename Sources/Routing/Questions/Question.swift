import Directory

/// The one thing to ask next.
public struct Question: Sendable, Hashable {
    /// An answer that can be given.
    public struct Option: Sendable, Hashable {
        /// The words.
        public let phrase: Phrase
        /// The person's facts with this answer; for age and income a value that stands for its range.
        public let facts: PersonFacts
    }

    /// The fact asked for.
    public let fact: PersonFact
    /// The question in words.
    public let phrase: Phrase
    /// The answers, in order.
    public let options: [Option]
    /// How many of the candidates looked at leave the fact open.
    public let candidateCount: Int
}
