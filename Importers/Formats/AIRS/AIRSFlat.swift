import Feeds

/// AIRS 4.0.0-rc, whose records lie side by side and name each other, put into the nested shape of 3.1.
struct AIRSFlat {
    /// The agencies, each with its sites and their services.
    let agencies: [XMLElement]
    /// The programmes that no service names: nothing says whose they are.
    let strayGroups: [XMLElement]

    /// Joins the records of a Source element.
    ///
    /// What names an agency or site that is not there comes under one marked `missing`, so that it still lands.
    init(_ source: XMLElement) {
        let services = Dictionary(
            source.all(named: "Service").compactMap { service in
                service.first(named: "ID").map { ($0.text, service) }
            }, uniquingKeysWith: { first, _ in first })
        var offers = source.all(named: "SiteService")
        let offered = Set(offers.compactMap { $0.first(named: "ServiceID")?.text })
        offers += services.filter { !offered.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
        let ids = Set(source.all(named: "Site").compactMap { $0.first(named: "ID")?.text })
        var sites = source.all(named: "Site")
        for offer in offers {
            let id = offer.first(named: "SiteID")?.text ?? ""
            guard !ids.contains(id), !sites.contains(where: { $0.first(named: "ID")?.text == id }) else { continue }
            sites.append(Self.missing("Site", id: id, "ID", from: offer))
        }
        let nested = sites.map { site in
            let id = site.first(named: "ID")?.text
            let inner = offers.filter { ($0.first(named: "SiteID")?.text ?? "") == id }
            return Self.site(site, offers: inner.map { Self.offer($0, of: services) })
        }
        let named = Set(
            (offers + services.values).compactMap { $0.first(named: "ServiceGroupID")?.text })
        strayGroups = source.all(named: "ServiceGroup").filter { group in
            !named.contains(group.first(named: "ID")?.text ?? "")
        }
        agencies = Self.agencies(
            source, sites: zip(sites, nested).map { ($0.0.first(named: "AgencyID")?.text ?? "", $0.1) })
    }

    private static func agencies(_ source: XMLElement, sites: [(agency: String, site: XMLElement)]) -> [XMLElement] {
        var agencies = source.all(named: "Agency")
        for (id, site) in sites where !agencies.contains(where: { $0.first(named: "AgencyID")?.text == id }) {
            agencies.append(missing("Agency", id: id, "AgencyID", from: site))
        }
        let groups = source.all(named: "ServiceGroup").map { AIRSRenaming.renamed($0) }
        return agencies.map { agency in
            let id = agency.first(named: "AgencyID")?.text
            var nested = AIRSRenaming.renamed(agency)
            let own = sites.filter { $0.agency == id }.map(\.site)
            let wanted = Set(
                own.flatMap { $0.all(named: "SiteService") }.compactMap { $0.attribute("ServiceGroupKey") })
            nested.children += groups.filter { wanted.contains($0.first(named: "Key")?.text ?? "") } + own
            return nested
        }
    }

    private static func site(_ site: XMLElement, offers: [XMLElement]) -> XMLElement {
        var nested = AIRSRenaming.renamed(site)
        nested.children.removeAll { $0.name == "AgencyID" }
        nested.children += offers
        return nested
    }

    /// A SiteService with what only its Service says.
    private static func offer(_ offer: XMLElement, of services: [String: XMLElement]) -> XMLElement {
        var whole = offer
        let service = offer.first(named: "ServiceID").flatMap { services[$0.text] }
        let own = Set(offer.children.map(\.name))
        whole.children += service?.children.filter { !own.contains($0.name) && $0.name != "ID" } ?? []
        whole.name = "SiteService"
        var nested = AIRSRenaming.renamed(whole)
        nested.children.removeAll { ["AgencyID", "SiteID"].contains($0.name) }
        return nested
    }

    private static func missing(_ name: String, id: String, _ key: String, from element: XMLElement) -> XMLElement {
        var missing = element
        missing.name = name
        missing.text = ""
        missing.attributes = [XMLAttribute(name: "missing", value: "1")]
        var identifier = missing
        identifier.name = key
        identifier.text = id
        identifier.attributes = []
        identifier.children = []
        missing.children = [identifier] + element.all(named: "AgencyID")
        return missing
    }
}
