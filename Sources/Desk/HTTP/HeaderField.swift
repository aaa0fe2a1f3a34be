/// One field of a head: a name, whose case does not count, and a value.
public struct HeaderField: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The value.
    public let value: String

    /// A field from its parts.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Whether the field has that name.
    func isNamed(_ other: String) -> Bool { name.lowercased() == other.lowercased() }
}

extension Sequence<HeaderField> {
    /// The values of all fields of that name, in order.
    func values(of name: String) -> [String] { filter { $0.isNamed(name) }.map(\.value) }
}
