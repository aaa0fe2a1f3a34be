import Directory

extension SheetEntry {
    /// What may be printed of a service at one of its places; of a confidential place nothing is taken at all.
    public init(service: Service, site: ServiceAtLocation?, network: ServiceNetwork) {
        let place = site.flatMap { network.findLocation($0.locationID) }
        let isConfidential = place?.isConfidential ?? false
        let openSite = isConfidential ? nil : site
        let openPlace = isConfidential ? nil : place
        self.init(serviceID: service.id, name: service.name)
        isAtConfidentialPlace = isConfidential
        describe(service, by: network)
        locate(openPlace, areas: network.areas)
        phones = network.publicPhones(of: service, at: openSite)
        hours = network.hours(of: service, at: openSite)
        let spoken = service.languages.isEmpty ? openPlace?.languages ?? [] : service.languages
        languages = spoken
        keepFrom(Secrets(of: service, in: network))
    }

    private mutating func describe(_ service: Service, by network: ServiceNetwork) {
        let offering = service.organizationID.flatMap(network.findOrganization)
        organization = offering?.name
        gives = service.description
        forWhom = service.eligibilityDescription
        notice = service.alert
        email = service.email ?? offering?.email
        website = service.url ?? offering?.website
        interpreting = service.interpretationServices
        costs = service.costOptions
        fees = service.feesDescription
        requirements = service.requirements
        requiredDocuments = service.requiredDocuments.map(\.document)
        howToApply = service.applicationProcess
        waitDays = service.waitDays
        assuredOn = service.assuredOn
    }

    private mutating func locate(_ place: Location?, areas: AreaTree) {
        guard let place else { return }
        let lines = place.address?.printedLines ?? []
        addressLines = lines.isEmpty ? nil : lines
        area = place.address?.city == nil ? place.areaID.flatMap { areas.areas[$0]?.name } : nil
        town = place.address?.city ?? area?.source
        coordinate = place.coordinate
        gettingThere = place.transportation
        accessibility = place.accessibility
    }

    /// Leaves out texts in which a partner wrote what is confidential.
    private mutating func keepFrom(_ secrets: Secrets) {
        guard !secrets.isEmpty else { return }
        gives = gives.flatMap(secrets.cleared)
        forWhom = forWhom.flatMap(secrets.cleared)
        notice = notice.flatMap(secrets.cleared)
        fees = fees.flatMap(secrets.cleared)
        howToApply = howToApply.flatMap(secrets.cleared)
        interpreting = interpreting.flatMap(secrets.cleared)
        gettingThere = gettingThere.flatMap(secrets.cleared)
        requiredDocuments = requiredDocuments.compactMap(secrets.cleared)
        accessibility = accessibility.compactMap(secrets.cleared)
        costs = costs.filter { [$0.option, $0.description].compactMap { $0 }.allSatisfy(secrets.allows) }
        phones = phones.filter { secrets.allows($0.number) && ($0.description.map(secrets.allows) ?? true) }
        requirements = requirements.map { group in
            DocumentRequirement(anyOf: group.alternatives, note: group.note.flatMap(secrets.cleared))
        }
        hours.unstructured = hours.unstructured.compactMap(secrets.cleared)
        hours.closures = hours.closures.map { Closure($0.extent, reason: $0.reason.flatMap(secrets.cleared)) }
    }
}

extension Address {
    /// The address as it is written on an envelope: street, then postal code, town and province.
    var printedLines: [String] {
        let province = stateProvince.map { $0 == city ? "" : "(\($0))" }
        let town = [postalCode, city, province].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
        return (lines + [town]).filter { !$0.isEmpty }
    }
}
