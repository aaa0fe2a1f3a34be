import Directory

/// Gathers the words of a network into a `Lookup`.
struct LookupBuilder {
    private var entries: [Lookup.Entry] = []
    private var weights: [String: [Int32: Float]] = [:]
    private var phones: [(digits: String, entry: Int32)] = []

    /// Adds every need with its labels and synonyms in all languages.
    mutating func addNeeds(_ needs: Taxonomy) {
        for term in needs.terms {
            let entry = addEntry(.need, term.id, name: term.label.source)
            for label in [term.label.source] + term.label.translations.values.map(\.text) { add(label, 1, to: entry) }
            for synonym in term.synonyms.values.joined() { add(synonym, 0.9, to: entry) }
        }
    }

    /// Adds every service with its names, its terms' Italian labels, its description and its public telephones.
    ///
    /// Of a confidential place nothing is taken, nor a description that names it: who guesses an address must not be
    /// told by what is found that it is right.
    mutating func addServices(_ network: ServiceNetwork) {
        for service in network.services where service.status != .defunct {
            let entry = addEntry(.service, service.id, name: service.name.source)
            for name in [service.name.source, service.alternateName ?? ""] { add(name, 0.8, to: entry) }
            for name in service.name.translations.values { add(name.text, 0.8, to: entry) }
            for term in service.termIDs.compactMap(network.needs.find) { add(term.label.source, 0.4, to: entry) }
            let secrets = Secrets(of: service, in: network)
            if let text = service.description.flatMap(secrets.cleared) { add(text.source, 0.3, to: entry) }
            for phone in service.phones where secrets.allows(phone.number) { addPhone(phone, to: entry) }
            for site in network.sites(of: service) {
                guard let place = network.findLocation(site.locationID), !place.isConfidential else { continue }
                for phone in site.phones { addPhone(phone, to: entry) }
                for text in [place.name, place.address?.city].compactMap({ $0 }) { add(text, 0.3, to: entry) }
                for phone in place.phones { addPhone(phone, to: entry) }
            }
        }
    }

    /// Adds every organisation with its names and public telephones.
    mutating func addOrganizations(_ network: ServiceNetwork) {
        for organization in network.organizations {
            let entry = addEntry(.organization, organization.id, name: organization.name.source)
            for name in [organization.name.source, organization.alternateName ?? ""] { add(name, 0.7, to: entry) }
            for phone in organization.phones { addPhone(phone, to: entry) }
        }
    }

    /// Adds every territory with its names and code.
    mutating func addAreas(_ network: ServiceNetwork) {
        for area in network.areas.areas.values.sorted(by: { IdentifierOrder.precedes($0.id, $1.id) }) {
            let entry = addEntry(.area, area.id, name: area.name.source)
            add(area.name.source, 0.6, to: entry)
            for name in area.name.translations.values { add(name.text, 0.6, to: entry) }
        }
    }

    private mutating func addEntry(_ kind: Hit.Kind, _ id: String, name: String) -> Int32 {
        entries.append(Lookup.Entry(kind: kind, id: id, length: Folding.words(of: name).count))
        return Int32(entries.count - 1)
    }

    private mutating func add(_ text: String, _ weight: Float, to entry: Int32) {
        for word in Folding.words(of: text) {
            weights[word, default: [:]][entry] = max(weight, weights[word]?[entry] ?? 0)
        }
    }

    private mutating func addPhone(_ phone: Phone, to entry: Int32) {
        guard !phone.isConfidential else { return }
        let digits = String(phone.number.filter(\.isNumber))
        if digits.count >= 3 { phones.append((digits, entry)) }
    }

    /// The finished index.
    func build() -> Lookup {
        let words = weights.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let postings = words.map { word in
            (weights[word] ?? [:]).sorted { $0.key < $1.key }.map { Lookup.Posting(entry: $0.key, weight: $0.value) }
        }
        return Lookup(entries: entries, words: words, postings: postings, phones: phones)
    }
}
