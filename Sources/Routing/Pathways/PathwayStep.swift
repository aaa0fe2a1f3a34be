import Directory

/// One visit on a pathway.
public struct PathwayStep: Sendable, Hashable {
    /// The service.
    public let serviceID: String
    /// Its place; `nil` for a service without one.
    public let siteID: String?
    /// The documents to bring: those held and those that earlier steps give.
    public let brings: [String]
    /// The documents it gives that later steps need; none for the goal.
    public let gives: [String]
    /// The day to ask, in days from the start.
    public let startDay: Int
    /// The day of being seen.
    public let visitDay: Int
    /// The day with the documents in hand; for the goal the day of being seen.
    public let endDay: Int
    /// Whether going earlier would let a document expire before it is used.
    public let isTimed: Bool
    /// The documents it gives that expire before their last use and must be renewed.
    public let expiring: [String]
}
