/// A stretch of time in which a place keeps one state.
public struct HoursStretch: Sendable, Hashable {
    /// Its first minute.
    public var start: LocalTime
    /// The minute after its last.
    public var end: LocalTime
    /// What is said of it.
    public var state: HoursRule.State
    /// The words beside the rule that decided.
    public var comment: String?
    /// The name of the holiday that selected the day, where one did.
    public var holiday: String?
    /// Whether it only guesses when the place shuts, as after `17:00+`.
    public var isGuess: Bool
    /// The index of the rule that decided; `nil` where none did.
    public var rule: Int?
}

extension HoursStretch {
    /// Whether the next stretch goes on with this one: a holiday that changes nothing is no news.
    func goesOn(in next: HoursStretch) -> Bool {
        state == next.state && comment == next.comment && isGuess == next.isGuess
            && (holiday == nil || holiday == next.holiday)
    }
}
