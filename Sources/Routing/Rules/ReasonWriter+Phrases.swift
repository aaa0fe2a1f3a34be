import Directory

extension ReasonWriter {
    /// A ruling in words: `routing.reason.<rule>.<verdict>`, with what the listing says as arguments.
    func phrase(of ruling: Ruling, in assessment: Assessment) -> Phrase {
        let service = columns.network.services[assessment.service]
        let site = columns.sites[assessment.site]
        let key = "routing.reason.\(ruling.rule.rawValue).\(ruling.verdict.rawValue)"
        switch ruling.rule {
        case .need, .appointment: return Phrase(key)
        case .status:
            guard let status = service.status?.rawValue.replacing(" ", with: "_"), ruling.verdict == .no else {
                return Phrase(key)
            }
            return Phrase(key, ["state": .phrase(Phrase("routing.status.\(status)"))])
        case .area: return Phrase(key, ["areas": .anyOf(site.areas.map(argument))])
        case .document:
            let asked = service.requirements[ruling.index].alternatives
            // Of what would do, a person who has some is told what that is.
            let documents = ruling.verdict == .yes ? asked.filter { inquiry.facts.holds($0) == .yes } : asked
            return Phrase(key, ["documents": .anyOf(documents.map { .document($0) })])
        case .capacity: return capacityPhrase(key, ruling.verdict, service)
        case .hours: return timePhrase(key)
        case .distance:
            return Phrase(
                key,
                ["distance": .metres(assessment.distance?.metres ?? 0), "radius": .metres(inquiry.radius?.metres ?? 0)])
        case .language: return languagePhrase(key, ruling.verdict, site)
        case .cost:
            return Phrase("routing.reason.cost.\(columns.services[assessment.service].cost?.rawValue ?? "unknown")")
        case .assurance: return Phrase(key, service.assuredOn.map { ["day": .day($0)] } ?? [:])
        default: return conditionPhrase(ruling, service.eligibilityRules[ruling.index], site)
        }
    }

    /// The free places of the figures still good; of an old figure its day alone, for its number says nothing now.
    private func capacityPhrase(_ key: String, _ verdict: Verdict, _ service: Service) -> Phrase {
        let updated = service.capacities.compactMap(\.updated).max()
        if verdict == .unknown { return updated.map { Phrase("\(key).since", ["day": .day($0)]) } ?? Phrase(key) }
        let free = service.capacities.filter { $0.isFresh(on: inquiry.now.day, policy) }
        return Phrase(key, ["count": .count(free.reduce(0) { $0 + max(0, $1.available) })])
    }

    private func timePhrase(_ key: String) -> Phrase {
        guard let time = inquiry.openAt, let clock = ClockTime(minutes: time.minute) else { return Phrase(key) }
        return Phrase(key, ["weekday": .weekday(time.day.weekday), "day": .day(time.day), "time": .time(clock)])
    }

    private func languagePhrase(_ key: String, _ verdict: Verdict, _ site: SiteColumn) -> Phrase {
        let own = inquiry.facts.languages.map(\.primary)
        let named = verdict == .yes ? site.languages.filter { own.contains($0.primary) } : site.languages
        return Phrase(key, ["languages": .allOf(named.map { .language($0) })])
    }

    private func conditionPhrase(_ ruling: Ruling, _ rule: EligibilityRule, _ site: SiteColumn) -> Phrase {
        let code = "routing.reason.\(ruling.rule.rawValue)"
        let verdict = ruling.verdict.rawValue
        switch rule.condition {
        case .healthInsurance(false), .disability(false): return Phrase("\(code).without.\(verdict)")
        case .custom(let words): return Phrase("\(code).\(verdict)", ["words": .text(rule.sourceText ?? words)])
        default:
            let condition = ruling.verdict == .yes ? rule.condition.narrowed(to: inquiry.facts) : rule.condition
            return Phrase("\(code).\(verdict)", ["who": who(condition, site)])
        }
    }

    /// Whom a condition lets in, as the argument of its phrases.
    private func who(_ condition: EligibilityCondition, _ site: SiteColumn) -> Phrase.Argument {
        switch condition {
        case .age(let range): return .phrase(EligibilityCondition.phrase(ages: range))
        case .sex(let sexes): return .anyOf(sexes.map { .phrase(Phrase("routing.sex.\($0.rawValue)")) })
        case .legalStatus(let ids): return .anyOf(ids.map { .legalStatus($0) })
        case .nationality(let codes): return .anyOf(codes.map { .text($0) })
        case .residenceInMunicipality: return areaArgument(site.municipalityID, or: "routing.residence.municipality")
        case .residenceInProvince: return areaArgument(site.provinceID, or: "routing.residence.province")
        case .residence(let ids): return .anyOf(ids.map { areaArgument($0, or: "routing.residence.area") })
        case .household(let kinds): return .anyOf(kinds.map { .phrase(Phrase("routing.household.\($0.rawValue)")) })
        case .income(let limit): return .euros(limit)
        case .employment(let kinds): return .anyOf(kinds.map { .phrase(Phrase("routing.employment.\($0.rawValue)")) })
        case .healthInsurance, .disability, .referralRequired, .custom: return .text("")
        }
    }

    private func areaArgument(_ id: String?, or key: String) -> Phrase.Argument {
        id.flatMap { columns.network.areas.areas[$0] }?.argument ?? .phrase(Phrase(key))
    }

    private func argument(_ area: ServiceArea) -> Phrase.Argument {
        if let known = area.areaID.flatMap({ columns.network.areas.areas[$0] }) { return known.argument }
        return (area.name ?? area.description).map { .text($0) } ?? .phrase(Phrase("routing.residence.area"))
    }
}

extension EligibilityCondition {
    /// Of several answers that would do, the one that the person has.
    fileprivate func narrowed(to facts: PersonFacts) -> EligibilityCondition {
        switch self {
        case .legalStatus: facts.legalStatus.map { .legalStatus([$0]) } ?? self
        case .nationality: facts.nationality.map { .nationality([$0]) } ?? self
        case .employment: facts.employment.map { .employment([$0]) } ?? self
        case .sex: facts.sex.map { .sex([$0]) } ?? self
        default: self
        }
    }
}
