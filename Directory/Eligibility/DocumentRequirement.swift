/// One demand of a service: any one of these documents will do.
public struct DocumentRequirement: Sendable, Hashable {
    /// The identifiers of the documents of which one is enough, in the partner's order.
    public let alternatives: [String]
    /// What the partner adds.
    public let note: String?

    /// A demand for any one of the documents.
    public init(anyOf alternatives: [String], note: String? = nil) {
        self.alternatives = alternatives
        self.note = note
    }

    /// Whether a person with these facts meets the demand.
    public func verdict(for facts: PersonFacts) -> Verdict {
        alternatives.reduce(.no) { $0.or(facts.holds($1)) }
    }
}
