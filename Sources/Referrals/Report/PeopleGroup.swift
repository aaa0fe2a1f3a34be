import Directory

/// The people of a year who are alike in all that a report counts them by.
public struct PeopleGroup: Sendable, Hashable {
    /// Whether they were first met in the year.
    public let isNew: Bool
    /// Their legal status; `nil` when it was not said.
    public let legalStatus: String?
    /// The band of their age.
    public let ageBand: AgeBand
    /// Their sex; `nil` when it was not said.
    public let sex: PersonFacts.Sex?
    /// The group of their nationality.
    public let nationality: NationalityGroup

    /// The group of a person by what they said.
    public init(isNew: Bool, facts: PersonFacts) {
        self.isNew = isNew
        legalStatus = facts.legalStatus
        ageBand = AgeBand(age: facts.age)
        sex = facts.sex
        nationality = NationalityGroup(of: facts)
    }
}
