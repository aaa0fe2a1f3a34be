import Directory

extension PublicListings {
    /// The services that are had in an area or serve it, and what belongs to them.
    ///
    /// A service belongs to an area when one of its places lies in it, or when an area that it names lies in it or
    /// holds it. Areas, vocabularies and units stay as they are.
    public func limited(to area: String) -> PublicListings {
        let parents = Dictionary(
            records(of: .areas).map { ($0.id, $0["parent_id"]) }, uniquingKeysWith: { first, _ in first })
        func lineage(_ id: String) -> [String] {
            var found = [id]
            while let parent = parents[found[found.count - 1]] ?? nil, !found.contains(parent) { found.append(parent) }
            return found
        }
        let around = Set(lineage(area))
        let places = Set(
            records(of: .locations).filter { $0["area_id"].map { lineage($0).contains(area) } == true }.map(\.id))
        let sites = records(of: .serviceAtLocations)
        let served = records(of: .serviceAreas).filter { row in
            row["area_id"].map { around.contains($0) || lineage($0).contains(area) } == true
        }
        let siteServices = Dictionary(
            sites.map { ($0.id, $0["service_id"]) }, uniquingKeysWith: { first, _ in first })
        var services = Set(served.compactMap { $0["service_id"] })
        services.formUnion(served.compactMap { $0["service_at_location_id"].flatMap { siteServices[$0] ?? nil } })
        services.formUnion(sites.filter { places.contains($0["location_id"] ?? "") }.compactMap { $0["service_id"] })
        return keeping(services: services)
    }

    private func keeping(services: Set<String>) -> PublicListings {
        let sites = records(of: .serviceAtLocations).filter { services.contains($0["service_id"] ?? "") }
        let locations = Set(sites.compactMap { $0["location_id"] })
        var kept = records
        kept[.services] = records(of: .services).filter { services.contains($0.id) }
        kept[.serviceAtLocations] = sites
        kept[.locations] = records(of: .locations).filter { locations.contains($0.id) }
        let parents = Dictionary(
            records(of: .organizations).map { ($0.id, $0["parent_organization_id"]) },
            uniquingKeysWith: { first, _ in first })
        var owners = Set((kept[.services] ?? []).compactMap { $0["organization_id"] })
        owners.formUnion((kept[.locations] ?? []).compactMap { $0["organization_id"] })
        for owner in owners {
            var id = owner
            while let parent = parents[id] ?? nil, owners.insert(parent).inserted { id = parent }
        }
        kept[.organizations] = records(of: .organizations).filter { owners.contains($0.id) }
        return PublicListings(kept: kept.filter { !$0.value.isEmpty }, of: records)
    }
}
