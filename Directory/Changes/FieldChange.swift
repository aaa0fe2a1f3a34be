/// The change of one field of a record.
public struct FieldChange: Sendable, Hashable {
    /// The column's name.
    public let column: String
    /// The value now; `nil` for none.
    public let old: String?
    /// The value to be.
    public let new: String?

    /// A change from one value to another.
    public init(_ column: String, from old: String?, to new: String?) {
        self.column = column
        self.old = old
        self.new = new
    }
}
