/// What is known of one record for telling whether it is the same as another.
public struct MatchRecord: Sendable, Hashable {
    /// The source it came from.
    public let source: String
    /// Its identifier, unique within the source.
    public let id: String
    /// The values of each column, in the order of the columns; none where nothing is known.
    public let values: [[String]]

    /// A record from its parts.
    public init(source: String, id: String, values: [[String]]) {
        self.source = source
        self.id = id
        self.values = values
    }
}
