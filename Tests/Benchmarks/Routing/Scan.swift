import Directory
import Routing

/// The eligible services found by looking at every service of the network, with no index and nothing worked out before.
struct Scan {
    let network: ServiceNetwork

    /// The identifiers of the services that no hard rule excludes, in the network's order.
    func eligible(for inquiry: Inquiry) -> [String] {
        let wanted = Set(inquiry.needs)
        return network.services.indices.compactMap { position in
            let service = network.services[position]
            guard service.termIDs.contains(where: { isNeeded($0, wanted) }), isForPerson(service, inquiry) else {
                return nil
            }
            let sites = network.sites(ofServiceAt: position).map { network.serviceAtLocations[Int($0)] }
            return sites.contains { isFit(service, at: $0, inquiry) } ? service.id : nil
        }
    }

    private func isNeeded(_ term: String, _ wanted: Set<String>) -> Bool {
        wanted.contains(term) || network.needs.ancestors(of: term).contains { wanted.contains($0) }
    }

    /// Whether nothing that holds at every place excludes the service.
    private func isForPerson(_ service: Service, _ inquiry: Inquiry) -> Bool {
        if let status = service.status, status != .active { return false }
        if service.requirements.contains(where: { $0.verdict(for: inquiry.facts) == .no }) { return false }
        let current = service.capacities.filter { capacity in
            capacity.updated.map { inquiry.now.day.ordinal - $0.ordinal <= RoutingPolicy.standard.capacityFreshDays }
                ?? false
        }
        return service.capacities.isEmpty || current.count < service.capacities.count
            || current.contains { $0.available > 0 }
    }

    /// Whether nothing that hangs on the place excludes the service there.
    private func isFit(_ service: Service, at site: ServiceAtLocation, _ inquiry: Inquiry) -> Bool {
        guard let location = network.findLocation(site.locationID) else { return false }
        let isExcluded = service.eligibilityRules.contains { rule in
            rule.condition.verdict(for: inquiry.facts, serviceAreaID: location.areaID, areas: network.areas) == .no
        }
        if isExcluded { return false }
        if let origin = inquiry.origin, let radius = inquiry.radius, let point = location.coordinate,
            origin.distance(to: point) > radius
        {
            return false
        }
        guard let time = inquiry.openAt else { return true }
        return network.hours(of: service, at: site).admits(at: time, holidays: network.holidays) != .no
    }
}
