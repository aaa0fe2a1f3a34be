/// The fields of a form or a query, in the order they were sent (`application/x-www-form-urlencoded`, WHATWG URL §5).
public struct FormBody: Sendable, Hashable {
    /// One field.
    public struct Field: Sendable, Hashable {
        /// The name.
        public let name: String
        /// The value.
        public let value: String

        /// A field from its parts.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The fields.
    public var fields: [Field]

    /// A form of the fields given.
    public init(_ fields: [Field] = []) { self.fields = fields }

    /// The most fields that are read: ten times the longest form of the desk.
    static let limit = 2_000

    /// Reads encoded fields; `nil` when they are not well encoded or too many.
    public init?(encoded text: some StringProtocol) {
        let pieces = text.split(separator: "&", maxSplits: Self.limit)
        guard pieces.count <= Self.limit else { return nil }
        var fields: [Field] = []
        for piece in pieces {
            let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentEncoding.decode(parts[0], plusIsSpace: true),
                let value = PercentEncoding.decode(parts.count == 2 ? parts[1] : "", plusIsSpace: true)
            else { return nil }
            fields.append(Field(name, value))
        }
        self.fields = fields
    }

    /// The first value of a name, blanks around it cut; `nil` where there is none or it is blank.
    public subscript(name: String) -> String? {
        guard let value = fields.first(where: { $0.name == name })?.value else { return nil }
        let bare = value.drop(while: \.isWhitespace)
        let end = bare.lastIndex { !$0.isWhitespace }
        return end.map { String(bare[...$0]) }
    }

    /// All values of a name, blank ones left out.
    public func all(_ name: String) -> [String] {
        fields.filter { $0.name == name && !$0.value.allSatisfy(\.isWhitespace) }.map(\.value)
    }

    /// The fields as they are sent.
    public var encoded: String {
        fields.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }.joined(separator: "&")
    }
}
