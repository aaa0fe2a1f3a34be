/// One condition of a service on the person, with the partner's words for it.
public struct EligibilityRule: Sendable, Hashable {
    /// The record's identifier.
    public let id: String
    /// The condition.
    public let condition: EligibilityCondition
    /// The partner's words.
    public let sourceText: String?

    /// A rule from its parts.
    public init(id: String, _ condition: EligibilityCondition, sourceText: String? = nil) {
        self.id = id
        self.condition = condition
        self.sourceText = sourceText
    }
}
