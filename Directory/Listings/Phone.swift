/// A telephone number; HSDS `phones`.
public struct Phone: Sendable, Hashable {
    /// The number as the partner wrote it.
    public var number: String
    /// The extension to dial after it.
    public var extensionNumber: String?
    /// voice, text, fax, cell and the like.
    public var kind: String?
    /// When or for what to call.
    public var description: String?
    /// Whether only the staff may see it.
    public var isConfidential: Bool

    /// A phone from its parts.
    public init(
        number: String, extensionNumber: String? = nil, kind: String? = nil, description: String? = nil,
        isConfidential: Bool = false
    ) {
        self.number = number
        self.extensionNumber = extensionNumber
        self.kind = kind
        self.description = description
        self.isConfidential = isConfidential
    }
}
