import Directory

/// An inquiry as the fields of a form, and what in them cannot be read.
struct InquiryForm {
    /// What could be read.
    let inquiry: CounterInquiry
    /// The fields that could not, in the order of the form.
    let problems: [InquiryField]

    /// Reads the fields of a form; blank ones are not known.
    init(reading form: FormBody, network: ServiceNetwork) {
        var reader = InquiryReader(form: form, network: network)
        inquiry = reader.read()
        problems = InquiryField.allCases.filter(reader.problems.contains)
    }
}

/// Reads one form field by field.
struct InquiryReader {
    let form: FormBody
    let network: ServiceNetwork
    private(set) var problems: Set<InquiryField> = []

    init(form: FormBody, network: ServiceNetwork) {
        self.form = form
        self.network = network
    }

    mutating func read() -> CounterInquiry {
        var inquiry = CounterInquiry()
        let areas = network.areas
        inquiry.needs = form.all("need").filter { network.needs.find($0) != nil }
        if inquiry.needs.isEmpty { problems.insert(.need) }
        inquiry.facts = facts()
        inquiry.origin = value(.origin) { text in
            Self.coordinate(text).map { .point($0) } ?? Self.area(text, areas).map { .area($0) }
        }
        inquiry.radiusKilometres = number(.radius, 1...2_000)
        inquiry.openAt = value(.openAt) { LocalTime($0) }
        return inquiry
    }

    private mutating func facts() -> PersonFacts {
        var facts = PersonFacts()
        let (network, form) = (network, form)
        facts.age = number(.age, 0...120)
        facts.sex = value(.sex) { PersonFacts.Sex(rawValue: $0) }
        facts.legalStatus = value(.status) { network.legalStatuses.find($0)?.id }
        facts.nationality = value(.nationality) { Self.country($0) }
        facts.residenceAreaID = value(.residence) { Self.area($0, network.areas) }
        facts.languages = form.all("language").compactMap { LanguageTag($0) }
        facts.isee = number(.isee, 0...10_000_000)
        facts.hasHealthInsurance = flag(InquiryField.insurance.rawValue)
        facts.hasDisability = flag(InquiryField.disability.rawValue)
        facts.hasReferral = flag(InquiryField.referral.rawValue)
        facts.employment = value(.employment) { PersonFacts.Employment(rawValue: $0) }
        for kind in PersonFacts.Household.allCases { facts.household[kind] = flag(InquiryField.household(kind)) }
        for document in network.documents.terms {
            facts.documents[document.id] = flag(InquiryField.document(document.id))
        }
        facts.holdsNoOtherDocuments = flag(InquiryField.noOtherDocuments.rawValue) == true
        return facts
    }

    private mutating func value<Value>(_ field: InquiryField, _ read: (String) -> Value?) -> Value? {
        guard let text = form[field.rawValue] else { return nil }
        if let value = read(text) { return value }
        problems.insert(field)
        return nil
    }

    private mutating func number(_ field: InquiryField, _ range: ClosedRange<Int>) -> Int? {
        value(field) { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }
    }

    private func flag(_ name: String) -> Bool? { ["yes": true, "no": false][form[name] ?? ""] }

    private static func country(_ text: String) -> String? {
        let letters = text.uppercased()
        return letters.count == 2 && letters.allSatisfy { ("A"..."Z").contains($0) } ? letters : nil
    }

    /// An area by identifier, name or code; of several with one name the narrowest.
    static func area(_ text: String, _ areas: AreaTree) -> String? {
        if areas.areas[text] != nil { return text }
        let rungs = Area.Kind.allCases
        return areas.areas(named: text).max { left, right in
            (rungs.firstIndex(of: left.kind) ?? 0, right.id) < (rungs.firstIndex(of: right.kind) ?? 0, left.id)
        }?.id
    }

    /// A point written as latitude and longitude with a comma or a space between them.
    private static func coordinate(_ text: String) -> Coordinate? {
        let parts = text.split { $0 == "," || $0 == " " }.compactMap { Double($0) }
        return parts.count == 2 ? Coordinate(latitude: parts[0], longitude: parts[1]) : nil
    }
}
