/// What was guessed to tell one entry of a list from another.
public struct GuessedKey: Sendable, Hashable {
    /// How sure the key is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// One column of codes, no two rows the same.
        case code
        /// Several columns together; rows the same in them are the same in every column.
        case composed
        /// A column that numbers the rows: it will not do when rows come and go.
        case rowNumber = "row_number"
        /// Nothing: rows that differ cannot be told apart by anything that lasts. A person must say.
        case undecided
        /// A person said so.
        case told
    }

    /// The names of its columns.
    public let columns: [String]
    /// How sure it is.
    public let kind: Kind
    /// Other columns that tell the rows apart today.
    public let others: [String]
    /// Rows that have the same key as one before them.
    public let repeatedRows: Int
}
