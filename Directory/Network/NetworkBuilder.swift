/// Builds a network from listing records; what points at nothing is left where it is, for `faults()` to name.
public struct NetworkBuilder {
    /// The records by table; of two with one identifier the later stays.
    var records: [ListingTable: [String: ListingRecord]] = [:]
    /// The holidays of the territory.
    public var holidays: HolidayCalendar = .italy
    /// The archive's count of changes.
    public var version = 0
    /// The language of partners' texts.
    public var sourceLanguage: LanguageTag = "it"
    /// For each table other names of records.
    private var aliases: [ListingTable: [String: String]] = [:]

    /// A builder with no records.
    public init() {}

    /// Adds a record.
    public mutating func add(_ record: ListingRecord) {
        records[record.table, default: [:]][record.id] = record
    }

    /// Puts the records added so far together as decisions say.
    public mutating func join(_ joins: RecordJoins, by preference: JoinPreference) {
        let joined = JoinedListings(records, joins: joins, preference: preference)
        (records, aliases) = (joined.records, joined.aliases)
    }

    /// The network of the records added.
    public func build() -> ServiceNetwork {
        let reader = RecordReader(records: records, sourceLanguage: sourceLanguage)
        let organizations = reader.organizations()
        let services = reader.services()
        let locations = reader.locations()
        let sites = reader.serviceAtLocations()
        let needs = NeedVocabulary.taxonomy.merging(Taxonomy(reader.terms()))
        let servicePositions = positions(.services, services.map(\.id))
        var sitesByService = [[Int32]](repeating: [], count: services.count)
        for (position, site) in sites.enumerated() {
            if let service = servicePositions[site.serviceID] { sitesByService[service].append(Int32(position)) }
        }
        let areas = AreaTree(reader.areas())
        let agreements = reader.referralAgreements()
        let graph = GraphBuilder(
            organizations: organizations, services: services, locations: locations, sites: sites, areas: areas,
            agreements: agreements
        ).build()
        return ServiceNetwork(
            organizations: organizations, services: services, locations: locations, serviceAtLocations: sites,
            areas: areas, needs: needs, documents: DocumentVocabulary.taxonomy,
            legalStatuses: LegalStatusVocabulary.taxonomy, referralAgreements: agreements, holidays: holidays,
            version: version, organizationPositions: positions(.organizations, organizations.map(\.id)),
            servicePositions: servicePositions, locationPositions: positions(.locations, locations.map(\.id)),
            sitesByService: sitesByService, servicesByTerm: Self.postings(services, needs), nodes: graph.nodes,
            adjacency: graph.adjacency)
    }

    /// The areas of the records added, when nothing else is wanted.
    public func areaTree() -> AreaTree {
        AreaTree(RecordReader(records: records, sourceLanguage: sourceLanguage).areas())
    }

    /// The position of each record by its identifier and its other names.
    private func positions(_ table: ListingTable, _ ids: [String]) -> [String: Int] {
        var positions = Dictionary(
            ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        for (alias, id) in aliases[table] ?? [:] { positions[alias] = positions[id] }
        return positions
    }

    /// For every term the services tagged with it or with one below it, rising.
    private static func postings(_ services: [Service], _ needs: Taxonomy) -> [String: [Int32]] {
        var lineages: [String: [String]] = [:]
        var postings: [String: [Int32]] = [:]
        for (position, service) in services.enumerated() {
            for term in service.termIDs {
                let lineage = lineages[term] ?? needs.ancestors(of: term)
                lineages[term] = lineage
                for ancestor in lineage where postings[ancestor]?.last != Int32(position) {
                    postings[ancestor, default: []].append(Int32(position))
                }
            }
        }
        return postings
    }
}
