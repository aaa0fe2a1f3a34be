import Directory
import Search

/// What was found for some words: needs first, then services, organisations and territories.
struct SearchPage {
    /// A service that was found.
    struct FoundService {
        let service: Service
        let organization: Organization?
    }

    /// The words.
    let text: String
    /// The needs, each with how many services meet it.
    let needs: [(term: Term, serviceCount: Int)]
    /// The services, the first of them.
    let services: [FoundService]
    /// The ways to narrow them.
    let chips: SearchChips
    /// The organisations, each with its services.
    let organizations: [(organization: Organization, services: [Service])]
    /// The territories.
    let areas: [Area]

    /// Whether nothing was found.
    var isEmpty: Bool {
        needs.isEmpty && services.isEmpty && organizations.isEmpty && areas.isEmpty && chips.chosen.isEmpty
    }

    init(_ visit: Visit, text: String) {
        let network = visit.network
        func ids(_ kind: Hit.Kind, _ limit: Int) -> [String] {
            let hits = visit.shelf.lookup.find(text, limit: limit, kinds: [kind])
            // Where something has all the words, what has only some of them is in the way.
            let whole = hits.filter(\.matchesAllWords)
            return (whole.isEmpty ? hits : whole).map(\.id)
        }
        self.text = text
        needs = ids(.need, 6).compactMap { id in
            network.needs.find(id).map { ($0, network.services(underTerm: id).count) }
        }
        let filters = SearchFilter.all(in: visit.request.query, network: network)
        var found = ids(.service, 200).compactMap(network.findService)
        if found.isEmpty, let need = needs.first?.term {
            // In a language in which no service is written, the need that the words mean leads to its services.
            found = network.services(underTerm: need.id).map { network.services[Int($0)] }
        }
        chips = SearchChips(found, filters: filters, visit)
        services = chips.services.prefix(30).map { service in
            FoundService(
                service: service, organization: service.organizationID.flatMap(network.findOrganization))
        }
        organizations = ids(.organization, 8).compactMap(network.findOrganization).map { organization in
            (organization, network.services(of: organization))
        }
        areas = ids(.area, 5).compactMap { network.areas.areas[$0] }
    }
}
