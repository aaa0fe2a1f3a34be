import Directory

/// A person the desk follows, known by a code and a few facts, all of them optional; there is no place for a name.
public struct Case: Sendable, Hashable {
    /// How long a case is kept after its last contact, in days, unless the desk says otherwise: two years.
    public static let usualRetention = 730

    /// The code the person and the desk know the case by.
    public let code: CaseCode
    /// The day of the first contact.
    public let openedOn: Day
    /// What the person has said of themselves.
    public var facts: PersonFacts
    /// The language to speak and print in.
    public var language: LanguageTag?
    /// The last day on which the case is kept; afterwards it is to be erased.
    public var retainUntil: Day
    /// The day the desk stopped following the case.
    public var closedOn: Day?

    /// A case from its parts; without a day to keep it until, the usual retention counts from its opening.
    public init(
        code: CaseCode, openedOn: Day, facts: PersonFacts = PersonFacts(), language: LanguageTag? = nil,
        retainUntil: Day? = nil, closedOn: Day? = nil
    ) {
        self.code = code
        self.openedOn = openedOn
        self.facts = facts
        self.language = language
        self.retainUntil = retainUntil ?? openedOn.adding(Self.usualRetention)
        self.closedOn = closedOn
    }

    /// Whether the time to keep the case has passed.
    public func isExpired(on today: Day) -> Bool { retainUntil < today }
}
