/// One attribute of an XML element.
public struct XMLAttribute: Sendable, Hashable {
    /// The local name, without a prefix.
    public var name: String
    /// The namespace that the prefix stands for; nil without a prefix.
    public var namespaceURI: String?
    /// The value, with character references resolved.
    public var value: String

    /// An attribute with a value.
    public init(name: String, namespaceURI: String? = nil, value: String) {
        self.name = name
        self.namespaceURI = namespaceURI
        self.value = value
    }
}
