extension EligibilityCondition {
    /// Whether a person with these facts meets the condition of a service at a place in the area `serviceAreaID`.
    public func verdict(for facts: PersonFacts, serviceAreaID: String?, areas: AreaTree) -> Verdict {
        switch self {
        case .age(let range): Verdict(facts.age.map(range.contains))
        case .sex(let sexes): Verdict(facts.sex.map(sexes.contains))
        case .legalStatus(let statuses): Verdict(facts.legalStatus.map(statuses.contains))
        case .nationality(let codes): Verdict(facts.nationality.map(codes.contains))
        case .residenceInMunicipality: same(.municipality, facts.residenceAreaID, serviceAreaID, areas)
        case .residenceInProvince: same(.province, facts.residenceAreaID, serviceAreaID, areas)
        case .residence(let ids):
            facts.residenceAreaID.map { home in ids.map { areas.lies(home, in: $0) }.any } ?? .unknown
        case .household(let kinds): kinds.map { Verdict(facts.household[$0]) }.any
        case .income(let limit): Verdict(facts.isee.map { $0 <= limit })
        case .healthInsurance(let wanted): Verdict(facts.hasHealthInsurance.map { $0 == wanted })
        case .disability(let wanted): Verdict(facts.hasDisability.map { $0 == wanted })
        case .referralRequired: Verdict(facts.hasReferral)
        case .employment(let kinds): Verdict(facts.employment.map(kinds.contains))
        case .custom: .unknown
        }
    }

    /// Whether both areas lie in the same area of that kind; unknown when either is not known so far up.
    private func same(_ kind: Area.Kind, _ home: String?, _ place: String?, _ areas: AreaTree) -> Verdict {
        guard let home, let place, let homeArea = areas.enclosing(home, kind: kind),
            let placeArea = areas.enclosing(place, kind: kind)
        else { return .unknown }
        return Verdict(homeArea.id == placeArea.id)
    }
}
