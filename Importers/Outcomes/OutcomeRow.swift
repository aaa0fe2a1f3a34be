import Directory

/// One row of a partner's outcome file, in our words and not yet judged: whoever knows the referrals does that.
public struct OutcomeRow: Sendable, Hashable {
    /// The line of the file, from 1.
    public let line: Int
    /// The cells that have something in them, answers and help in our words.
    public let cells: [OutcomeColumn: String]

    /// A row from its parts.
    public init(line: Int, cells: [OutcomeColumn: String]) {
        self.line = line
        self.cells = cells
    }

    /// The text of a column.
    public subscript(column: OutcomeColumn) -> String? { cells[column] }
}
