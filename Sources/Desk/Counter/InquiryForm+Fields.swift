import Directory

extension CounterInquiry {
    /// The fields from which a form gives the inquiry back; what is not known has none.
    func fields(of network: ServiceNetwork) -> FormBody {
        var form = FormBody(needs.map { FormBody.Field(InquiryField.need.rawValue, $0) })
        func add(_ name: String, _ value: String?) {
            if let value { form.fields.append(FormBody.Field(name, value)) }
        }
        func add(_ field: InquiryField, _ value: String?) { add(field.rawValue, value) }
        add(.age, facts.age.map { "\($0)" })
        add(.sex, facts.sex?.rawValue)
        add(.status, facts.legalStatus)
        add(.nationality, facts.nationality)
        add(.residence, facts.residenceAreaID.map { Self.name(ofArea: $0, network.areas) })
        for language in facts.languages { add(.language, language.text) }
        add(.isee, facts.isee.map { "\($0)" })
        add(.insurance, facts.hasHealthInsurance.map(Self.flag))
        add(.disability, facts.hasDisability.map(Self.flag))
        add(.referral, facts.hasReferral.map(Self.flag))
        add(.employment, facts.employment?.rawValue)
        for kind in PersonFacts.Household.allCases {
            add(InquiryField.household(kind), facts.household[kind].map(Self.flag))
        }
        for document in network.documents.terms {
            add(InquiryField.document(document.id), facts.documents[document.id].map(Self.flag))
        }
        add(.noOtherDocuments, facts.holdsNoOtherDocuments ? "yes" : nil)
        add(.origin, originText(network.areas))
        add(.radius, radiusKilometres.map { "\($0)" })
        add(.openAt, openAt?.description)
        return form
    }

    private static func flag(_ value: Bool) -> String { value ? "yes" : "no" }

    private func originText(_ areas: AreaTree) -> String? {
        switch origin {
        case .area(let id): Self.name(ofArea: id, areas)
        case .point(let point): "\(point.latitude), \(point.longitude)"
        case nil: nil
        }
    }

    /// The area's name where that leads back to it, else its identifier.
    static func name(ofArea id: String, _ areas: AreaTree) -> String {
        guard let name = areas.areas[id]?.name.source, InquiryReader.area(name, areas) == id else { return id }
        return name
    }
}
