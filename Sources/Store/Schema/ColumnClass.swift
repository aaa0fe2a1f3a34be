/// Who may come to see what a column holds.
public enum ColumnClass: String, Sendable, CaseIterable {
    /// Anybody, unless the row itself is marked confidential: the listings.
    case `public`
    /// Those who work at the desk: who did what and when, partners' raw files, settings.
    case staff
    /// Those who follow the person: facts and history of one.
    case personal
    /// Nobody without the person's key.
    case sealed
}

/// One column of the file and its class.
public struct ArchiveColumn: Sendable, Hashable {
    /// The table.
    public let table: String
    /// The column.
    public let name: String
    /// Who may see it.
    public let columnClass: ColumnClass
}
