import Directory

/// Writes the reasons of a service at a place from the rulings that ranked it.
struct ReasonWriter {
    let columns: NetworkColumns
    let policy: RoutingPolicy
    let inquiry: Inquiry

    /// The reasons of an assessment, the need first.
    func reasons(for assessment: Assessment) -> [Reason] {
        [needReason(assessment.service)] + assessment.rulings.map { reason(for: $0, in: assessment) }
    }

    /// The reason of one ruling.
    func reason(for ruling: Ruling, in assessment: Assessment) -> Reason {
        let service = columns.network.services[assessment.service]
        let phrase = phrase(of: ruling, in: assessment)
        let updated = service.capacities.compactMap(\.updated).max()
        return Reason(
            rule: ruling.rule, verdict: ruling.verdict, fact: fact(of: ruling, service), phrase: phrase,
            field: field(of: ruling, service), assuredOn: ruling.rule == .capacity ? updated : service.assuredOn)
    }

    private func needReason(_ position: Int) -> Reason {
        let matched = inquiry.needs.filter { need in
            let posting = columns.network.services(underTerm: need)
            let place = posting.partitioningIndex { $0 >= Int32(position) }
            return place < posting.count && posting[place] == Int32(position)
        }
        return Reason(
            rule: .need, verdict: .yes, fact: nil,
            phrase: Phrase("routing.reason.need.yes", ["needs": .allOf(matched.map { .need($0) })]),
            field: "attributes.taxonomy_term_id", assuredOn: columns.network.services[position].assuredOn)
    }

    /// The fact a ruling looks at: of several, the first one open.
    private func fact(of ruling: Ruling, _ service: Service) -> PersonFact? {
        let facts = OpenFacts(inquiry.facts)
        switch ruling.rule {
        case .area: return .residence
        case .language: return .languages
        case .document:
            return facts.open(in: service.requirements[ruling.index]).first
                ?? service.requirements[ruling.index].alternatives.first.map { .document($0) }
        case .status, .need, .capacity, .hours, .distance, .appointment, .cost, .assurance: return nil
        default:
            let condition = service.eligibilityRules[ruling.index].condition
            return facts.open(in: condition).first ?? condition.fact
        }
    }

    private func field(of ruling: Ruling, _ service: Service) -> String {
        switch ruling.rule {
        case .need: return "attributes.taxonomy_term_id"
        case .status: return "services.status"
        case .area: return "service_areas.area_id"
        case .document: return "document_requirements.document"
        case .capacity: return "service_capacities.available"
        case .hours: return "schedules.opens_at"
        case .distance: return "locations.latitude"
        case .appointment: return "services.by_appointment"
        case .language: return "languages.code"
        case .cost: return "cost_options.option"
        case .assurance: return "services.assured_date"
        default:
            // The rule that the builder makes of the standard's own two age columns bears the service's identifier.
            let isStandardAge = service.eligibilityRules[ruling.index].id == "\(service.id)#age"
            return isStandardAge ? "services.minimum_age" : "eligibility_rules.parameters"
        }
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first place from which on a condition holds that, once true, stays true.
    func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
