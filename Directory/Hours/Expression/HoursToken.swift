/// A word, number, sign or comment of an opening-hours value.
struct HoursToken: Hashable {
    /// What a token is.
    enum Kind: Hashable {
        /// A number and how many digits it was written with.
        case number(Int, digits: Int)
        /// A sign: one of `- + , ; : / [ ] ( ) .` or `|` for the two of a fallback.
        case sign(Character)
        case comment(String)
        case weekday(Weekday)
        /// Words that stand for several weekdays, as "weekend" does.
        case weekdays(Weekday, Weekday)
        case month(Int)
        case holiday(DaySelector.Holiday)
        case state(HoursRule.State)
        /// `24/7`.
        case always
        case week
        case easter
        case sun(SunEvent)
        /// A time by name: midnight, noon.
        case clock(Int)
        /// The word "day" or "days".
        case days
        /// "am" is false, "pm" is true.
        case half(isAfternoon: Bool)
        /// "late", "open end".
        case openEnd
        /// A word that is none of the language of opening hours.
        case unknown(String)
    }

    let kind: Kind
    /// The first character, counted from 1.
    let column: Int
    /// The characters it was written with.
    let text: String
    /// Whether a space stands before it.
    let isApart: Bool
}
