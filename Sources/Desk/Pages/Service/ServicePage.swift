import Directory
import Guides

/// All that is known of one service and may be seen.
struct ServicePage {
    /// The service at each of its places, or once without one.
    let places: [PlaceListing]
    /// What it is, the same at every place.
    let entry: SheetEntry
    /// The conditions in words.
    let rules: [Phrase]
    /// The papers it gives.
    let issued: [IssuedDocument]
    /// The needs it meets.
    let needs: [Term]
    /// When it was last confirmed.
    let freshness: Freshness
    /// Who told us of it.
    let source: String

    init(_ visit: Visit, _ service: Service) {
        let network = visit.network
        let sites: [ServiceAtLocation?] = network.sites(of: service)
        let places = (sites.isEmpty ? [nil] : sites).map { PlaceListing(service: service, site: $0, visit: visit) }
        let secrets = Secrets(of: service, in: network)
        self.places = places
        entry = places[0].entry
        rules = service.eligibilityRules.map { rule in
            let phrase = rule.condition.phrase(sourceText: rule.sourceText, areas: network.areas)
            return secrets.allows(visit.words(phrase)) ? phrase : Phrase("desk.withheld")
        }
        issued = service.issues
        needs = service.termIDs.compactMap(network.needs.find)
        freshness = Freshness(confirmedOn: service.assuredOn, today: visit.now.day)
        source = String(service.id.prefix { $0 != ":" })
    }
}
