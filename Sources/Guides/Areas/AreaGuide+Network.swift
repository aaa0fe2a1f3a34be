import Directory

extension AreaGuide {
    /// The guide to the services of a network that can be had in an area, of the needs named or of all.
    ///
    /// A service whose area nobody knows is in every guide: unknown is not no. Listings not confirmed for
    /// `monthsUntilOld` months are marked, or left out.
    public init(
        network: ServiceNetwork, areaID: String? = nil, needs: [String] = [], edition: Day, desk: DeskContact,
        monthsUntilOld: Int = 6, leavesOutOld: Bool = false
    ) {
        let composer = LeafletComposer(
            Phrasebook("it"), beside: nil, today: edition, monthsUntilOld: monthsUntilOld)
        let coverage = AreaCoverage(network: network, areaID: areaID)
        let open = network.services.filter { service in
            (service.status == nil || service.status == .active)
                && !(leavesOutOld && composer.isOld(service.assuredOn))
                && (needs.isEmpty
                    || service.termIDs.contains { id in needs.contains { network.needs.isTerm(id, within: $0) } })
        }
        var entries: [SheetEntry] = []
        var terms: [[String]] = []
        for service in open {
            for site in coverage.sites(of: service) {
                entries.append(SheetEntry(service: service, site: site, network: network))
                terms.append(
                    service.termIDs.filter { id in
                        needs.isEmpty || needs.contains { network.needs.isTerm(id, within: $0) }
                    })
            }
        }
        self.init(
            area: areaID.flatMap { network.areas.areas[$0]?.name }, edition: edition, desk: desk, entries: entries,
            sections: GuideSections(terms: terms, taxonomy: network.needs).sections, monthsUntilOld: monthsUntilOld)
    }
}

/// Which places of a service lie in an area or serve it.
struct AreaCoverage {
    let network: ServiceNetwork
    let areaID: String?

    /// The places to print: those in the area, else one without a place when the service serves the area.
    func sites(of service: Service) -> [ServiceAtLocation?] {
        let sites = network.sites(of: service)
        guard !sites.isEmpty else { return verdict(of: service, at: nil) == .no ? [] : [nil] }
        return sites.filter { verdict(of: service, at: $0) != .no }
    }

    /// Whether the service at that place is for the area: it lies there, or says that it serves it.
    private func verdict(of service: Service, at site: ServiceAtLocation?) -> Verdict {
        guard let areaID else { return .yes }
        let served = (service.areas + (site?.areas ?? [])).compactMap(\.areaID)
        let verdicts = served.flatMap { [network.areas.lies($0, in: areaID), network.areas.lies(areaID, in: $0)] }
        let place = site.flatMap { network.findLocation($0.locationID) }
        guard let home = place.flatMap(knownArea) else { return verdicts.isEmpty ? .unknown : verdicts.any }
        let lies = network.areas.lies(home, in: areaID)
        return place?.isConfidential == true
            ? (verdicts + [lies, network.areas.lies(areaID, in: home)]).any
            : (verdicts + [lies]).any
    }

    /// The area a place may be known by: of a confidential one no more than its province.
    private func knownArea(_ place: Location) -> String? {
        guard place.isConfidential, let id = place.areaID else { return place.areaID }
        return (network.areas.enclosing(id, kind: .province) ?? network.areas.enclosing(id, kind: .region))?.id
    }
}
