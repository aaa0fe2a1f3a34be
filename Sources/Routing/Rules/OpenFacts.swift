import Directory

/// Which facts nobody has said yet.
struct OpenFacts {
    private let facts: PersonFacts

    /// A reading of what is known of a person.
    init(_ facts: PersonFacts) { self.facts = facts }

    /// The open facts that would decide a condition.
    func open(in condition: EligibilityCondition) -> [PersonFact] {
        if case .household(let kinds) = condition {
            return kinds.filter { facts.household[$0] == nil }.map { .household($0) }
        }
        return condition.fact.map { isOpen($0) ? [$0] : [] } ?? []
    }

    /// The documents of a group of which nobody has said whether they are held.
    func open(in group: DocumentRequirement) -> [PersonFact] {
        group.alternatives.filter { facts.holds($0) == .unknown }.map { .document($0) }
    }

    /// Whether nobody has said the fact.
    func isOpen(_ fact: PersonFact) -> Bool {
        switch fact {
        case .age: facts.age == nil
        case .sex: facts.sex == nil
        case .legalStatus: facts.legalStatus == nil
        case .nationality: facts.nationality == nil
        case .residence: facts.residenceAreaID == nil
        case .isee: facts.isee == nil
        case .healthInsurance: facts.hasHealthInsurance == nil
        case .disability: facts.hasDisability == nil
        case .referral: facts.hasReferral == nil
        case .employment: facts.employment == nil
        case .languages: facts.languages.isEmpty
        case .household(let kind): facts.household[kind] == nil
        case .document(let id): facts.holds(id) == .unknown
        }
    }
}
