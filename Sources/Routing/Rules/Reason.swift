import Directory

/// Why a service fits, does not fit, or may fit: one rule's answer with what it rests on.
public struct Reason: Sendable, Hashable {
    /// The rule.
    public let rule: Rule
    /// Its answer.
    public let verdict: Verdict
    /// The fact of the person that it looks at; `nil` where it looks at none.
    public let fact: PersonFact?
    /// The words.
    public let phrase: Phrase
    /// The listing's field, as an HSDS path (`table.column`).
    public let field: String
    /// The day somebody last made sure of that field.
    public let assuredOn: Day?
}
