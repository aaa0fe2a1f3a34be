import Directory

extension ListingCatalog {
    /// The records of a list that the query lets through: in the order in which `found` has them where the query has
    /// words to search for, else in `IdentifierOrder`.
    func matching(_ kind: CatalogKind, _ query: CatalogQuery, found: [String]?) -> [ListingRecord] {
        let candidates = found.map { $0.compactMap { tree.find(kind.table, $0) } } ?? records[kind] ?? []
        let passes = test(of: kind, query)
        return candidates.filter(passes)
    }

    private func test(of kind: CatalogKind, _ query: CatalogQuery) -> (ListingRecord) -> Bool {
        switch kind {
        case .services: serviceTest(query)
        case .organizations: organizationTest(query)
        case .serviceAtLocations: siteTest(query)
        case .taxonomies: { _ in true }
        case .taxonomyTerms: termTest(query)
        }
    }

    private func serviceTest(_ query: CatalogQuery) -> (ListingRecord) -> Bool {
        let terms = wantedTerms(query)
        return { [self] service in
            (query.organizationIDs.isEmpty || query.organizationIDs.contains(service["organization_id"] ?? ""))
                && isTagged(service, with: terms) && isModified(service, since: query.modifiedAfter)
                && admitsAges(service, query) && isOpen(service, query)
        }
    }

    private func organizationTest(_ query: CatalogQuery) -> (ListingRecord) -> Bool {
        guard let terms = wantedTerms(query) else { return { _ in true } }
        return { [self] organization in
            tree.children(.services, of: organization.id, by: "organization_id").contains { isTagged($0, with: terms) }
        }
    }

    private func siteTest(_ query: CatalogQuery) -> (ListingRecord) -> Bool {
        let passes = serviceTest(query)
        return { [self] site in
            guard let service = tree.find(.services, site["service_id"]), passes(service) else { return false }
            return serves(service, at: site, query)
        }
    }

    private func termTest(_ query: CatalogQuery) -> (ListingRecord) -> Bool {
        { term in
            (query.taxonomyIDs.isEmpty || query.taxonomyIDs.contains(term["taxonomy_id"] ?? ""))
                && (query.parentID.map { $0 == term["parent_id"] } ?? true)
                && (!query.isTopOnly || term["parent_id"] == nil)
        }
    }

    /// The terms of which a service must have one, those below the ones named among them; `nil` where any will do.
    private func wantedTerms(_ query: CatalogQuery) -> Set<String>? {
        guard !query.termIDs.isEmpty || !query.taxonomyIDs.isEmpty else { return nil }
        var wanted: Set<String>?
        if !query.termIDs.isEmpty {
            var below: Set<String> = []
            var next = query.termIDs
            while let id = next.popLast() {
                guard below.insert(id).inserted else { continue }
                next += tree.children(.taxonomyTerms, of: id, by: "parent_id").map(\.id)
            }
            wanted = below
        }
        guard !query.taxonomyIDs.isEmpty else { return wanted }
        let within = query.taxonomyIDs.flatMap { tree.children(.taxonomyTerms, of: $0, by: "taxonomy_id").map(\.id) }
        return wanted.map { $0.intersection(within) } ?? Set(within)
    }

    private func isTagged(_ service: ListingRecord, with terms: Set<String>?) -> Bool {
        guard let terms else { return true }
        return tree.notes(.attributes, of: service).contains { terms.contains($0["taxonomy_term_id"] ?? "") }
    }

    private func isModified(_ service: ListingRecord, since moment: String?) -> Bool {
        guard let moment, let modified = service["last_modified"].flatMap(CatalogQuery.moment) else { return true }
        return modified >= moment
    }

    private func admitsAges(_ service: ListingRecord, _ query: CatalogQuery) -> Bool {
        let least = service["minimum_age"].flatMap { Double($0) } ?? 0
        let most = service["maximum_age"].flatMap { Double($0) } ?? .infinity
        return Double(query.maximumAge ?? .max) >= least && Double(query.minimumAge ?? 0) <= most
    }

    private func serves(_ service: ListingRecord, at site: ListingRecord, _ query: CatalogQuery) -> Bool {
        guard let code = query.postcode else { return true }
        let areas =
            tree.children(.serviceAreas, of: site.id, by: "service_at_location_id")
            + tree.children(.serviceAreas, of: service.id, by: "service_id")
        guard postcodes.serves(areas.compactMap { $0["area_id"] }, code: code) else { return false }
        guard let proximity = query.proximity else { return true }
        guard let centre = postcodes.centroid(of: code),
            let point = tree.find(.locations, site["location_id"]).flatMap(PostcodeIndex.point)
        else { return false }
        return centre.distance(to: point).metres <= proximity
    }
}
