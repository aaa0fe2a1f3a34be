import Directory

extension RoutingIndex {
    /// The services that the answer to an inquiry can name, its offices on the way to papers too, and how many others
    /// no rule excludes.
    ///
    /// `listing` gives a network that holds the service with that identifier, for a closer look where the index does
    /// not suffice. `leavingOut` numbers the services that are told of elsewhere. `areas` holds the home and the areas that rare rules name.
    package func candidates(
        for inquiry: Inquiry, policy: RoutingPolicy = .standard, areas: AreaTree, leavingOut: Set<Int> = [],
        listing: @escaping (String) -> ServiceNetwork?
    ) -> (serviceIDs: [String], eligibleCount: Int) {
        func look(_ inquiry: Inquiry) -> (Int, Int) -> Assessment? {
            { [self] service, ordinal in
                guard let network = listing(serviceID(service)) else { return nil }
                let columns = NetworkColumns(network)
                guard let place = network.services.firstIndex(where: { $0.id == serviceID(service) }) else {
                    return nil
                }
                return Assessor(columns, policy, [:], for: inquiry)
                    .assess(place, at: columns.siteRanges[place].lowerBound + ordinal)
            }
        }
        let survey = Survey(
            IndexQuery(inquiry, policy, self, areas), bonuses: [:], leavingOut: leavingOut, lookCloser: look(inquiry))
        let found = words.read { survey.run($0) }
        let relaxed = AdmittedOffices.relaxed(inquiry, policy)
        let offices = Survey(
            IndexQuery(relaxed, policy, self, areas), bonuses: [:], leavingOut: leavingOut, lookCloser: look(relaxed))
        let issuers = words.read { offices.offices($0) }
        return (Set(found.services + issuers).sorted().map(serviceID), found.eligibleCount)
    }

    /// The areas that rare rules name.
    package var namedAreas: Set<String> {
        var named = Set(vocabulary.extras.flatMap(\.areas))
        for case .residence(let ids) in vocabulary.extras.flatMap(\.conditions) { named.formUnion(ids) }
        return named.subtracting([""])
    }
}
