/// What is asked of a list: the parameters of HSDS 3.1 and of Open Referral UK 3.0.
///
/// Different parameters must all hold; of one given several times any must (specification#506). What a record does not
/// say is no reason to leave it out.
public struct CatalogQuery: Sendable, Hashable {
    /// How a list is written.
    public enum Format: String, Sendable, CaseIterable {
        /// One page, in its envelope.
        case json
        /// All of it, a record a line.
        case ndjson
    }

    /// Words, any of which may be misspelt; the desk says what they find.
    public var search: String?
    /// The terms, taxonomies and organisations of which one must be the record's.
    public var termIDs: [String] = [], taxonomyIDs: [String] = [], organizationIDs: [String] = []
    /// Of terms: the wider term, and whether only those without one are wanted.
    public var parentID: String?, isTopOnly = false
    /// The moment since when it must have changed, in UTC, as `CatalogQuery.moment` gives it.
    public var modifiedAfter: String?
    /// A postal code that must be served, and the metres from its middle.
    public var postcode: String?, proximity: Int?
    /// The ages that somebody of must be served.
    public var minimumAge: Int?, maximumAge: Int?
    /// The day of the week (`MO` to `SU`) and the minutes of a day at which it must be open.
    public var day: String?, startMinute: Int?, endMinute: Int?
    /// Whether only identifiers and dates, or all that belongs to a record, or the services of an organisation are told.
    public var isMinimal = false, isFull = false, withServices = false
    /// The page, from 1, and the records of each; all of them when `nil`.
    public var page = 1, pageSize: Int?
    /// How it is written.
    public var format = Format.json

    /// A query for everything.
    public init() {}

    /// The most records of a page, and those of one when nobody says.
    public static let largestPage = 1_000, usualPage = 50

    /// A moment as text that sorts by time: UTC to the second, whatever zone it was written in.
    ///
    /// Takes what RFC 3339 does, a date alone, and a moment without a zone, which is taken for UTC; `nil` for others.
    public static func moment(_ text: String) -> String? {
        let pattern = /(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?([Zz]|[+-]\d\d:?\d\d)?/
        guard let parts = text.wholeMatch(of: pattern) else { return nil }
        let numbers = [parts.1, parts.2, parts.3].compactMap { Int($0) }
        let (hour, minute) = (parts.4.flatMap { Int($0) } ?? 0, parts.5.flatMap { Int($0) } ?? 0)
        let second = parts.6.flatMap { Int($0) } ?? 0
        guard numbers.count == 3, hour < 25, minute < 60, second < 61 else { return nil }
        return CatalogMoment(
            year: numbers[0], month: numbers[1], day: numbers[2],
            second: hour * 3600 + minute * 60 + second - offset(parts.7)
        )?.text
    }

    private static func offset(_ zone: Substring?) -> Int {
        guard let zone, zone.count > 1 else { return 0 }
        let digits = zone.filter(\.isNumber)
        let seconds = (Int(digits.prefix(2)) ?? 0) * 3600 + (Int(digits.suffix(2)) ?? 0) * 60
        return zone.hasPrefix("-") ? -seconds : seconds
    }
}
