/// How records may be taken for one.
public struct MatchSettings: Sendable, Hashable {
    /// Whether two records of one source may be the same.
    public var meetsOwnSource = false
    /// Whether a record has at most one like it in each other source.
    public var isOneToOne = true
    /// Whether records at two sites stay two, whatever else they share.
    public var keepsSitesApart = false
    /// The probabilities from which a pair is the same, and from which it is for review.
    public var same = 0.99, review = 0.5
    /// How many threads compare.
    public var threads = 2

    /// The settings for lists of different partners, each of which has a thing once.
    public init() {}

    /// The settings for finding what one list has more than once.
    public static var duplicates: MatchSettings {
        var settings = MatchSettings()
        settings.meetsOwnSource = true
        settings.isOneToOne = false
        return settings
    }
}
