/// A JSON value with all that is in it, and where it stands.
public struct JSONElement: Sendable, Hashable {
    /// What a value is.
    public enum Content: Sendable, Hashable {
        /// A value that holds no others.
        case scalar(JSONScalar)
        /// An array's elements.
        case array([JSONElement])
        /// An object's members, in the order of the file, repeated names included.
        case object([JSONMember])
    }

    /// What the value is.
    public var content: Content
    /// Where the value starts.
    public var position: FeedPosition

    /// A value at a place.
    public init(_ content: Content, position: FeedPosition) {
        self.content = content
        self.position = position
    }

    /// The members of an object; nil for any other value.
    public var members: [JSONMember]? {
        if case .object(let members) = content { members } else { nil }
    }

    /// The elements of an array; nil for any other value.
    public var elements: [JSONElement]? {
        if case .array(let elements) = content { elements } else { nil }
    }

    /// Whether the value is `null`.
    public var isNull: Bool { content == .scalar(.null) }

    /// The text of a string, a number or a truth value as it is written; nil for `null`, arrays and objects.
    public var text: String? {
        guard case .scalar(let scalar) = content else { return nil }
        return switch scalar {
        case .null: nil
        case .boolean(let value): value ? "true" : "false"
        case .number(let text), .string(let text): text
        }
    }

    /// The value of an object's first member of a name, which is the one that counts where a name is repeated.
    public subscript(name: String) -> JSONElement? {
        members?.first { $0.name == name }?.value
    }

    /// The members of an object, of each name the first.
    public var distinctMembers: [JSONMember] {
        var seen: Set<String> = []
        return (members ?? []).filter { seen.insert($0.name).inserted }
    }

    /// The members of an object whose name an earlier one has; RFC 8259 §4 leaves open what they mean.
    public var repeatedMembers: [JSONMember] {
        var seen: Set<String> = []
        return (members ?? []).filter { !seen.insert($0.name).inserted }
    }
}

/// One member of a JSON object.
public struct JSONMember: Sendable, Hashable {
    /// The name.
    public var name: String
    /// Where the name's opening quote stands.
    public var position: FeedPosition
    /// The value.
    public var value: JSONElement

    /// A member at a place.
    public init(name: String, position: FeedPosition, value: JSONElement) {
        self.name = name
        self.position = position
        self.value = value
    }
}
