/// What was guessed of one column, and from what.
public struct GuessedColumn: Sendable, Hashable {
    /// What spoke for the meaning.
    public enum Evidence: String, Sendable, Hashable, CaseIterable {
        /// The column's name, or a tag under it.
        case header
        /// What stands in its cells.
        case values
        /// Nothing but that some column must be the name.
        case leftover
    }

    /// The column's name in the header, or the path of its cell.
    public let name: String
    /// What it means; `nil` for a column left aside.
    public var meaning: ColumnMeaning?
    /// How sure that is, from 0 to 1.
    public var confidence: Double
    /// What spoke for it.
    public var evidence: Set<Evidence>
    /// How many entries have a value in it.
    public let filled: Int
    /// How many values differ.
    public let distinct: Int
    /// The first values that differ, at most three.
    public let samples: [String]
}
