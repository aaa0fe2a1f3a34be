/// An element of an XML file with all that is in it.
public struct XMLElement: Sendable, Hashable {
    /// The local name, without a prefix.
    public var name: String
    /// The namespace that the element is in; nil for none.
    public var namespaceURI: String?
    /// The attributes, in the order of the file.
    public var attributes: [XMLAttribute]
    /// The elements directly within, in order.
    public var children: [XMLElement]
    /// The text directly within, joined, just as the file has it; the children's text is not part of it.
    public var text: String
    /// Where the start tag's `<` stands.
    public var position: FeedPosition

    /// An element as its start tag describes it, empty so far.
    public init(_ tag: XMLTag) {
        name = tag.name
        namespaceURI = tag.namespaceURI
        attributes = tag.attributes
        children = []
        text = ""
        position = tag.position
    }

    /// The value of the first attribute of a local name.
    public func attribute(_ name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    /// The first child of a local name.
    public func first(named name: String) -> XMLElement? {
        children.first { $0.name == name }
    }

    /// The children of a local name, in order.
    public func all(named name: String) -> [XMLElement] {
        children.filter { $0.name == name }
    }

    /// The first element down a path of local names, one level each; an empty path is the element itself.
    public func first(at path: [String]) -> XMLElement? {
        guard let name = path.first else { return self }
        for child in children where child.name == name {
            if let found = child.first(at: Array(path.dropFirst())) { return found }
        }
        return nil
    }
}
