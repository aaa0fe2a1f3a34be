import Directory

extension CounterInquiry {
    /// What is known of the person, where and when, a phrase each, in the order of the form.
    func phrases(of network: ServiceNetwork) -> [Phrase] {
        facts.phrases(of: network) + placePhrases(network)
    }

    private func placePhrases(_ network: ServiceNetwork) -> [Phrase] {
        var phrases: [Phrase] = []
        switch origin {
        case .area(let id):
            phrases.append(Phrase("desk.fact.origin", ["area": .text(network.areas.areas[id]?.name.source ?? id)]))
        case .point: phrases.append(Phrase("desk.fact.origin.point"))
        case nil: break
        }
        if let radiusKilometres {
            phrases.append(Phrase("desk.fact.radius", ["radius": .metres(radiusKilometres * 1000)]))
        }
        if let openAt, let time = ClockTime(minutes: openAt.minute) {
            phrases.append(Phrase("desk.fact.open_at", ["day": .day(openAt.day), "time": .time(time)]))
        }
        return phrases
    }
}

extension PersonFacts {
    /// What is known, a phrase each, in the order of the form.
    func phrases(of network: ServiceNetwork) -> [Phrase] {
        func flag(_ key: String, _ value: Bool?) -> Phrase? {
            value.map { Phrase("desk.fact.\(key).\($0 ? "yes" : "no")") }
        }
        let residence = residenceAreaID.map { network.areas.areas[$0]?.name.source ?? $0 }
        let single: [Phrase?] = [
            legalStatus.map { Phrase("desk.fact.status", ["status": .legalStatus($0)]) },
            age.map { Phrase("desk.fact.age", ["count": .count($0)]) },
            sex.map { Phrase("desk.fact.sex.\($0.rawValue)") },
            nationality.map { Phrase("desk.fact.nationality", ["country": .text($0)]) },
            residence.map { Phrase("desk.fact.residence", ["area": .text($0)]) },
            languages.isEmpty
                ? nil : Phrase("desk.fact.languages", ["languages": .allOf(languages.map { .language($0) })]),
            isee.map { Phrase("desk.fact.isee", ["isee": .euros($0)]) },
            flag("insurance", hasHealthInsurance), flag("disability", hasDisability), flag("referral", hasReferral),
            employment.map { Phrase("desk.fact.employment.\($0.rawValue)") },
        ]
        let household = Household.allCases.map { flag("household.\($0.rawValue)", self.household[$0]) }
        return (single + household).compactMap { $0 } + paperPhrases(network)
    }

    private func paperPhrases(_ network: ServiceNetwork) -> [Phrase] {
        func papers(held: Bool) -> Phrase.Argument {
            .allOf(network.documents.terms.map(\.id).filter { documents[$0] == held }.map { .document($0) })
        }
        var phrases: [Phrase] = []
        if documents.values.contains(true) {
            phrases.append(Phrase("desk.fact.papers.held", ["documents": papers(held: true)]))
        }
        if documents.values.contains(false) {
            phrases.append(Phrase("desk.fact.papers.lacking", ["documents": papers(held: false)]))
        }
        if holdsNoOtherDocuments { phrases.append(Phrase("desk.fact.papers.no_others")) }
        return phrases
    }
}
