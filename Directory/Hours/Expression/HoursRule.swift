/// One rule of an opening-hours value: when it holds and what it says.
public struct HoursRule: Sendable, Hashable {
    /// How a rule stands to those before it.
    public enum Join: Sendable, Hashable {
        /// After `;`: on its days it takes the place of what came before.
        case replacing
        /// After `,`: it adds to what came before.
        case adding
        /// After `||`: it holds where all before it leave the place shut.
        case fallback
    }

    /// What a rule says of its times.
    public enum State: Sendable, Hashable {
        /// Open.
        case open
        /// Shut.
        case closed
        /// Nobody can say; the comment may.
        case unknown
    }

    /// How the rule stands to those before it.
    public var join: Join
    /// The days on which the rule holds.
    public var days: DaySelector
    /// The times of those days; empty for the whole day.
    public var times: [TimeSelector]
    /// What the rule says.
    public var state: State
    /// The words beside it.
    public var comment: String?

    /// A rule from its parts.
    public init(
        join: Join = .replacing, days: DaySelector = DaySelector(), times: [TimeSelector] = [], state: State = .open,
        comment: String? = nil
    ) {
        self.join = join
        self.days = days
        self.times = times
        self.state = state
        self.comment = comment
    }
}
