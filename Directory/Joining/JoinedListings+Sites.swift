extension JoinedListings {
    /// Joins a service at a place where service or place were joined, and each source lists the two together once.
    mutating func joinSites() {
        struct Site: Hashable {
            let service: String
            let location: String
        }
        var groups: [Site: [String]] = [:]
        for row in (records[.serviceAtLocations] ?? [:]).values {
            guard let service = row["service_id"], let location = row["location_id"],
                members[.services]?[service] != nil || members[.locations]?[location] != nil
            else { continue }
            let site = Site(service: standing(service, in: .services), location: standing(location, in: .locations))
            groups[site, default: []].append(row.id)
        }
        for ids in groups.values where ids.count > 1 {
            guard Set(ids.map(RecordJoins.source)).count == ids.count else { continue }
            join(ids.sorted { IdentifierOrder.precedes($0, $1) }, in: .serviceAtLocations)
        }
    }
}
