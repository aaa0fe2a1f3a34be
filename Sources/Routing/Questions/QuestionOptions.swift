import Directory

/// The answers a question can have, taken from what the candidates' rules tell apart.
struct QuestionOptions {
    let network: ServiceNetwork
    let facts: PersonFacts
    let candidates: [(service: Service, place: SiteColumn)]

    /// The question for a fact, in words.
    static func phrase(for fact: PersonFact) -> Phrase {
        switch fact {
        case .household(let kind): Phrase("routing.question.household.\(kind.rawValue)")
        case .document(let id): Phrase("routing.question.document", ["document": .document(id)])
        default: Phrase("routing.question.\(fact.name)")
        }
    }

    /// The answers to the question for a fact, in order.
    func options(for fact: PersonFact) -> [Question.Option] {
        switch fact {
        case .age: return ranges(of: ages, upTo: 120).map(ageOption)
        case .isee: return ranges(of: incomes, upTo: nil).map(incomeOption)
        case .sex:
            return PersonFacts.Sex.allCases.map { sex in
                option(Phrase("routing.sex.\(sex.rawValue)")) { $0.sex = sex }
            }
        case .legalStatus:
            return network.legalStatuses.terms.map { term in
                option(Phrase("routing.option.value", ["value": .legalStatus(term.id)])) { $0.legalStatus = term.id }
            }
        case .nationality: return nationalityOptions
        case .residence: return residenceOptions
        case .employment:
            return PersonFacts.Employment.allCases.map { kind in
                option(Phrase("routing.employment.\(kind.rawValue)")) { $0.employment = kind }
            }
        case .healthInsurance: return yesOrNo { $0.hasHealthInsurance = $1 }
        case .disability: return yesOrNo { $0.hasDisability = $1 }
        case .referral: return yesOrNo { $0.hasReferral = $1 }
        case .household(let kind): return yesOrNo { $0.household[kind] = $1 }
        case .document(let id): return yesOrNo { $0.documents[id] = $1 }
        case .languages: return []
        }
    }

    private var conditions: [EligibilityCondition] {
        candidates.flatMap { $0.service.eligibilityRules.map(\.condition) }
    }

    private func option(_ phrase: Phrase, _ set: (inout PersonFacts) -> Void) -> Question.Option {
        var facts = facts
        set(&facts)
        return Question.Option(phrase: phrase, facts: facts)
    }

    private func yesOrNo(_ set: (inout PersonFacts, Bool) -> Void) -> [Question.Option] {
        [
            option(Phrase("routing.option.yes")) { set(&$0, true) },
            option(Phrase("routing.option.no")) { set(&$0, false) },
        ]
    }

    /// The first ages that some rule tells from the age before.
    private var ages: [Int] {
        conditions.flatMap { condition -> [Int] in
            if case .age(let range) = condition { [range.lowerBound, range.upperBound + 1] } else { [] }
        }
    }

    /// The first incomes that some rule tells from a euro less.
    private var incomes: [Int] {
        conditions.compactMap { condition in
            if case .income(let limit) = condition { limit + 1 } else { nil }
        }
    }

    /// The ranges between the cuts, from 0 on; the last one has no end unless there is a highest value.
    private func ranges(of cuts: [Int], upTo highest: Int?) -> [(from: Int, to: Int?)] {
        let starts = Set([0] + cuts).filter { $0 >= 0 && $0 <= highest ?? .max }.sorted()
        return zip(starts, starts.dropFirst().map { $0 - 1 } + [nil]).map { (from: $0, to: $1) }
    }

    private func ageOption(_ range: (from: Int, to: Int?)) -> Question.Option {
        let ages = EligibilityCondition.phrase(ages: range.from...(range.to ?? 200))
        return option(Phrase("routing.option.value", ["value": .phrase(ages)])) { $0.age = range.from }
    }

    private func incomeOption(_ range: (from: Int, to: Int?)) -> Question.Option {
        let phrase =
            range.to.map { Phrase("routing.option.income.up_to", ["limit": .euros($0)]) }
            ?? Phrase("routing.option.income.from", ["limit": .euros(range.from)])
        return option(phrase) { $0.isee = range.from }
    }

    private var nationalityOptions: [Question.Option] {
        let codes = conditions.flatMap { condition -> [String] in
            if case .nationality(let codes) = condition { codes } else { [] }
        }
        let named = Set(codes).sorted().map { code in
            option(Phrase("routing.option.value", ["value": .text(code)])) { $0.nationality = code }
        }
        // ZZ is the code that the standard leaves free for "not one of these" (CLDR: unknown region).
        return named + [option(Phrase("routing.option.other")) { $0.nationality = "ZZ" }]
    }

    /// The municipalities and areas that the candidates' rules and places name.
    private var residenceOptions: [Question.Option] {
        let named = conditions.flatMap { condition -> [String] in
            if case .residence(let ids) = condition { ids } else { [] }
        }
        let places = candidates.flatMap { $0.place.areas.compactMap(\.areaID) + [$0.place.areaID].compactMap { $0 } }
        return Set(named + places).compactMap { network.areas.areas[$0] }
            .sorted { IdentifierOrder.precedes($0.id, $1.id) }
            .map { area in
                option(Phrase("routing.option.value", ["value": area.argument])) {
                    $0.residenceAreaID = area.id
                }
            }
    }
}

extension PersonFact {
    /// The fact's name in keys of phrases.
    var name: String {
        switch self {
        case .age: "age"
        case .sex: "sex"
        case .legalStatus: "legal_status"
        case .nationality: "nationality"
        case .residence: "residence"
        case .isee: "income"
        case .healthInsurance: "health_insurance"
        case .disability: "disability"
        case .referral: "referral_required"
        case .employment: "employment"
        case .languages: "languages"
        case .household: "household"
        case .document: "document"
        }
    }
}
