import Directory
import Routing

extension EligibilityCondition {
    /// The condition in words, as the listing says it and whoever the person is.
    func phrase(sourceText: String?, areas: AreaTree) -> Phrase {
        switch self {
        case .age(let range): Self.ages(range)
        case .sex(let sexes): who("sex", sexes.map { "routing.sex.\($0.rawValue)" })
        case .legalStatus(let ids): Phrase("desk.rule.legal_status", ["who": .anyOf(ids.map { .legalStatus($0) })])
        case .nationality(let codes): Phrase("desk.rule.nationality", ["who": .anyOf(codes.map { .text($0) })])
        case .residenceInMunicipality: who("residence", ["routing.residence.municipality"])
        case .residenceInProvince: who("residence", ["routing.residence.province"])
        case .residence(let ids):
            Phrase("desk.rule.residence", ["who": .anyOf(ids.map { areas.areas[$0]?.argument ?? .text($0) })])
        case .household(let kinds): who("household", kinds.map { "routing.household.\($0.rawValue)" })
        case .income(let limit): Phrase("desk.rule.income", ["limit": .euros(limit)])
        case .healthInsurance(let wanted): Phrase("desk.rule.health_insurance.\(wanted ? "with" : "without")")
        case .disability(let wanted): Phrase("desk.rule.disability.\(wanted ? "with" : "without")")
        case .referralRequired: Phrase("desk.rule.referral")
        case .employment(let kinds): who("employment", kinds.map { "routing.employment.\($0.rawValue)" })
        case .custom(let words): Phrase("desk.rule.custom", ["words": .text(sourceText ?? words)])
        }
    }

    private func who(_ rule: String, _ keys: [String]) -> Phrase {
        Phrase("desk.rule.\(rule)", ["who": .anyOf(keys.map { .phrase(Phrase($0)) })])
    }

    /// The parser writes an open end as 0 or 200 years.
    private static func ages(_ range: ClosedRange<Int>) -> Phrase {
        let ends: [String: Phrase.Argument] = ["from": .count(range.lowerBound), "to": .count(range.upperBound)]
        switch (range.lowerBound == 0, range.upperBound >= 120) {
        case (true, true): return Phrase("desk.rule.age.any")
        case (false, true): return Phrase("desk.rule.age.from", ends)
        case (true, false): return Phrase("desk.rule.age.to", ends)
        case (false, false): return Phrase("desk.rule.age.between", ends)
        }
    }
}
