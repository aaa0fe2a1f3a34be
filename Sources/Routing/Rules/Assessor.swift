import Directory

/// Judges services for one inquiry.
struct Assessor {
    let columns: NetworkColumns
    let policy: RoutingPolicy
    let standings: [String: Standing]
    let inquiry: Inquiry
    /// The municipality and province in which the person is registered.
    let homeMunicipalityID: String?, homeProvinceID: String?
    /// The ISO 639 parts of the person's languages.
    let languages: [String]

    /// An assessor for one inquiry.
    init(_ columns: NetworkColumns, _ policy: RoutingPolicy, _ standings: [String: Standing], for inquiry: Inquiry) {
        self.columns = columns
        self.policy = policy
        self.standings = standings
        self.inquiry = inquiry
        let home = inquiry.facts.residenceAreaID
        homeMunicipalityID = home.flatMap { columns.network.areas.enclosing($0, kind: .municipality)?.id }
        homeProvinceID = home.flatMap { columns.network.areas.enclosing($0, kind: .province)?.id }
        languages = inquiry.facts.languages.map(\.primary)
    }

    /// The same assessor for other words of the inquiry.
    func asking(_ other: Inquiry) -> Assessor { Assessor(columns, policy, standings, for: other) }

    /// A service at the best of its places.
    func assess(_ service: Int) -> Assessment {
        let range = columns.siteRanges[service]
        var best = assess(service, at: range.lowerBound)
        for site in range.dropFirst() {
            let other = assess(service, at: site)
            if Assessment.precedes(other, best) { best = other }
        }
        return best
    }

    /// A service at one place.
    func assess(_ service: Int, at site: Int) -> Assessment {
        let place = columns.sites[site]
        let distance = inquiry.origin.flatMap { origin in
            place.isRemote ? nil : place.coordinate.map { origin.distance(to: $0) }
        }
        let rulings = rulings(service, at: place, distance: distance)
        var failures = 0
        for ruling in rulings where ruling.verdict == .no && ruling.rule.isHard { failures += 1 }
        let score = score(service, at: place, rulings: rulings, distance: distance)
        return Assessment(
            service: service, site: site, rulings: rulings, distance: distance, score: score, failureCount: failures)
    }
}
