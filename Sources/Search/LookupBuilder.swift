import Directory

/// Gathers the words of a network into a `Lookup`.
struct LookupBuilder {
    private var entries: [Lookup.Entry] = []
    private var index = WordIndexBuilder()
    private var phones: [(digits: String, entry: Int32)] = []

    /// Adds every need with its labels and synonyms in all languages.
    mutating func addNeeds(_ needs: Taxonomy) {
        for term in needs.terms {
            addEntry(.need, term.id)
            for label in [term.label.source] + term.label.translations.values.map(\.text) {
                index.add(label, weight: 1)
            }
            for synonym in term.synonyms.values.joined() { index.add(synonym, weight: 0.9) }
        }
    }

    /// Adds every service with its names, its terms' Italian labels, its description and its public telephones.
    ///
    /// Of a confidential place nothing is taken, nor a description that names it: who guesses an address must not be
    /// told by what is found that it is right.
    mutating func addServices(_ network: ServiceNetwork) {
        for service in network.services where service.status != .defunct {
            let entry = addEntry(.service, service.id)
            for name in [service.name.source, service.alternateName ?? ""] { index.add(name, weight: 0.8) }
            for name in service.name.translations.values { index.add(name.text, weight: 0.8) }
            for term in service.termIDs.compactMap(network.needs.find) { index.add(term.label.source, weight: 0.4) }
            let secrets = Secrets(of: service, in: network)
            if let text = service.description.flatMap(secrets.cleared) {
                index.add(text.source, weight: 0.3, isLengthCounted: false)
            }
            for phone in service.phones where secrets.allows(phone.number) { addPhone(phone, to: entry) }
            for site in network.sites(of: service) {
                guard let place = network.findLocation(site.locationID), !place.isConfidential else { continue }
                for phone in site.phones { addPhone(phone, to: entry) }
                for text in [place.name, place.address?.city].compactMap({ $0 }) { index.add(text, weight: 0.3) }
                for phone in place.phones { addPhone(phone, to: entry) }
            }
        }
    }

    /// Adds every organisation with its names and public telephones.
    mutating func addOrganizations(_ network: ServiceNetwork) {
        for organization in network.organizations {
            let entry = addEntry(.organization, organization.id)
            for name in [organization.name.source, organization.alternateName ?? ""] { index.add(name, weight: 0.7) }
            for phone in organization.phones { addPhone(phone, to: entry) }
        }
    }

    /// Adds every territory with its names and code.
    mutating func addAreas(_ network: ServiceNetwork) {
        for area in network.areas.areas.values.sorted(by: { IdentifierOrder.precedes($0.id, $1.id) }) {
            addEntry(.area, area.id)
            index.add(area.name.source, weight: 0.6)
            for name in area.name.translations.values { index.add(name.text, weight: 0.6) }
        }
    }

    @discardableResult
    private mutating func addEntry(_ kind: Hit.Kind, _ id: String) -> Int32 {
        entries.append(Lookup.Entry(kind: kind, id: id))
        return index.beginEntry()
    }

    private mutating func addPhone(_ phone: Phone, to entry: Int32) {
        guard !phone.isConfidential else { return }
        let digits = String(phone.number.filter(\.isNumber))
        if digits.count >= 3 { phones.append((digits, entry)) }
    }

    /// The finished index.
    func build() -> Lookup { Lookup(entries: entries, index: index.build(), phones: phones) }
}
