/// A paper a service asks for, in the partner's words; HSDS `required_documents`.
public struct RequiredDocument: Sendable, Hashable {
    /// The words.
    public var document: String
    /// Where the paper is explained.
    public var uri: String?

    /// A required document from its parts.
    public init(
        document: String, uri: String? = nil
    ) {
        self.document = document
        self.uri = uri
    }
}
