/// When a service or place is open; HSDS `schedules`, after RFC 5545.
public struct Schedule: Sendable, Hashable {
    /// How often the rule repeats.
    public enum Frequency: String, Sendable {
        /// Every week.
        case weekly = "WEEKLY"
        /// Every month.
        case monthly = "MONTHLY"
    }

    /// How often the rule repeats.
    public var frequency: Frequency?
    /// Every how many weeks or months.
    public var interval: Int?
    /// The weekdays named without an ordinal.
    public var weekdays: [Weekday]
    /// Whether the rule has parts beyond weekdays: ordinals, month days, week numbers, a count.
    public var hasOtherRules: Bool
    /// The whole rule, where it is more than a plain week and every part of it was read.
    public var recurrence: Recurrence?
    /// The opening time.
    public var opensAt: ClockTime?
    /// The closing time; at or before the opening one it lies on the next day.
    public var closesAt: ClockTime?
    /// The days between which the rule holds.
    public var validity: ClosedRange<Day>?
    /// The last minutes in which nobody new is let in.
    public var lastEntryBefore: Int?
    /// The hours in the partner's words.
    public var description: String?
    /// Remarks.
    public var notes: String?

    /// A schedule from its parts.
    public init(
        frequency: Frequency? = .weekly, interval: Int? = nil, weekdays: [Weekday] = [], hasOtherRules: Bool = false,
        opensAt: ClockTime? = nil, closesAt: ClockTime? = nil, validity: ClosedRange<Day>? = nil,
        lastEntryBefore: Int? = nil, description: String? = nil, notes: String? = nil
    ) {
        self.frequency = frequency
        self.interval = interval
        self.weekdays = weekdays
        self.hasOtherRules = hasOtherRules
        self.opensAt = opensAt
        self.closesAt = closesAt
        self.validity = validity
        self.lastEntryBefore = lastEntryBefore
        self.description = description
        self.notes = notes
    }
}
