/// What a delivery says of one field of a record, and what becomes of it.
public struct FieldChange: Sendable, Hashable {
    /// What becomes of a value that a source gave, or gave before.
    public enum Resolution: String, Sendable, CaseIterable {
        /// The value is taken.
        case take
        /// Ours is the same already; only what the source gave is noted.
        case agree
        /// Ours stays, since the source has not changed its own or the policy says so.
        case keepOurs = "keep_ours"
        /// Ours stays until a person decides, since both sides have changed the field.
        case conflict
        /// The source gave a value before and a blank now: ours stays, no longer confirmed by it.
        case notConfirmed = "not_confirmed"
    }

    /// The column's name.
    public let column: String
    /// What the source gave before; `nil` for nothing.
    public let base: String?
    /// Our value now; `nil` for none.
    public let old: String?
    /// The value the source gives now, `nil` for a blank; for a field taken, the value to be.
    public let new: String?
    /// What becomes of it.
    public let resolution: Resolution

    /// A change of our value `old` to the source's `new`, which gave `base` before.
    public init(
        _ column: String, base: String? = nil, from old: String?, to new: String?, _ resolution: Resolution = .take
    ) {
        self.column = column
        self.base = base
        self.old = old
        self.new = new
        self.resolution = resolution
    }
}
