/// One step through an XML file.
public enum XMLEvent: Sendable, Hashable {
    /// An element starts.
    case start(XMLTag)
    /// The text between two tags in one piece: CDATA and character references are resolved, comments left out.
    case text(String)
    /// The element of this local name ends.
    case end(name: String)
}

/// A start tag.
public struct XMLTag: Sendable, Hashable {
    /// The local name, without a prefix.
    public var name: String
    /// The namespace that the element is in; nil for none.
    public var namespaceURI: String?
    /// The attributes, in the order of the file; namespace declarations are not among them.
    public var attributes: [XMLAttribute]
    /// Where the tag's `<` stands.
    public var position: FeedPosition

    /// The value of the first attribute of a local name.
    public func attribute(_ name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }
}
