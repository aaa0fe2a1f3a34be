import Directory

/// A field that a source and ourselves have both changed, until a person decides.
public struct OpenConflict: Sendable, Hashable {
    /// Whose value is to stand.
    public enum Side: String, Sendable, CaseIterable {
        /// The one we have.
        case ours
        /// The one the source gave.
        case theirs
    }

    /// The run that found it.
    public let run: Int
    /// The source.
    public let source: String
    /// The record's table.
    public let table: ListingTable
    /// The record's identifier.
    public let id: String
    /// The field.
    public let column: String
    /// What the source gave before; `nil` for nothing.
    public let base: String?
    /// What we have; `nil` for nothing.
    public let ours: String?
    /// What the source gives now.
    public let theirs: String?
}
