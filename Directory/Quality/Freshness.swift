/// How long ago a listing was last confirmed.
public enum Freshness: Sendable, Hashable {
    /// Nobody has said when.
    case unknown
    /// Confirmed that many days ago.
    case confirmed(daysAgo: Int)

    /// The freshness on `today` of something last confirmed on `day`; a day to come counts as today.
    public init(confirmedOn day: Day?, today: Day) {
        self = day.map { .confirmed(daysAgo: max(0, today.ordinal - $0.ordinal)) } ?? .unknown
    }

    /// Whether it was confirmed within that many days; unknown when nobody has said when.
    public func isWithin(days limit: Int) -> Verdict {
        switch self {
        case .unknown: .unknown
        case .confirmed(let days): Verdict(days <= limit)
        }
    }
}
