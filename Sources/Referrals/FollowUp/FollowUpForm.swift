import Directory

/// What a receipt opens: the person's language and the questions; nothing else of them.
public struct FollowUpForm: Sendable, Hashable {
    /// The language to ask in.
    public let language: LanguageTag?
    /// The questions, the oldest first.
    public let questions: [FollowUpQuestion]

    /// A form from its parts.
    public init(language: LanguageTag?, questions: [FollowUpQuestion]) {
        self.language = language
        self.questions = questions
    }
}
