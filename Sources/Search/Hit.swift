/// One thing that a search found.
public struct Hit: Sendable, Hashable {
    /// What can be found.
    public enum Kind: String, Sendable, CaseIterable {
        /// A need, a service, an organisation, a territory.
        case need, service, organization, area
    }

    /// What it is.
    public let kind: Kind
    /// Its identifier.
    public let id: String
    /// How well it fits, higher is better; comparable only within one search.
    public let score: Double
    /// Whether every word of the search was found in it.
    public let matchesAllWords: Bool
}
