import Directory

/// A feed of public transport as the archive holds it: the last edition that was imported.
public struct TransitEdition: Sendable, Hashable {
    /// The name it was imported under.
    public let name: String
    /// What it says.
    public let feed: TransitFeed
    /// When it was imported, in UTC, and who did it.
    public let importedAt: String, importedBy: String
    /// The raw files' names.
    public let files: [String]
}
