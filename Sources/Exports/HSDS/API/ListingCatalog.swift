import Directory

/// The listings of one moment, as the HSDS 3.1 API gives them out: found by filters, in pages, plain or nested.
///
/// Immutable, and made of what anybody may have; the shipped vocabularies stand among the taxonomies.
public struct ListingCatalog: Sendable {
    /// The archive's count of changes when the listings were taken.
    public let version: Int
    let tree: ListingTree
    /// The records of each kind, in `IdentifierOrder`.
    let records: [CatalogKind: [ListingRecord]]
    let postcodes: PostcodeIndex

    /// A catalog of public listings.
    public init(_ listings: PublicListings, version: Int) {
        let whole = listings.adding(ShippedVocabulary.records).withMomentsOfUTC
        self.version = version
        tree = ListingTree(whole)
        records = Dictionary(
            uniqueKeysWithValues: CatalogKind.allCases.map { kind in
                (kind, whole.records(of: kind.table).sorted { IdentifierOrder.precedes($0.id, $1.id) })
            })
        postcodes = PostcodeIndex(whole)
    }

    /// One record with all that belongs to it; `nil` when there is none of that identifier.
    ///
    /// An organisation tells its services by identifier, name and status, or whole when `withServices` asks for it.
    public func document(_ kind: CatalogKind, id: String, withServices: Bool = false) -> [UInt8]? {
        tree.find(kind.table, id).map { whole($0, kind, withServices: withServices).page }
    }

    /// The identifiers of one kind.
    public func identifiers(of kind: CatalogKind) -> [String] { (records[kind] ?? []).map(\.id) }

    /// The identifiers of where a service is had.
    public func sites(ofService id: String) -> [String] {
        tree.children(.serviceAtLocations, of: id, by: "service_id").map(\.id)
    }

    /// One record of a list: without the lists inside it unless the query asks for them.
    func item(_ record: ListingRecord, _ kind: CatalogKind, _ query: CatalogQuery) -> JSONNode {
        if query.isMinimal { return minimal(record) }
        if query.isFull { return whole(record, kind, withServices: query.withServices) }
        var members = RecordMembers.members(of: record)
        switch kind {
        case .services:
            members += plain("organization", .organizations, record["organization_id"])
            members += plain("program", .programs, record["program_id"])
        case .serviceAtLocations:
            members += plain("location", .locations, record["location_id"])
            members += plain("service", .services, record["service_id"])
        case .taxonomyTerms: members += plain("taxonomy_detail", .taxonomies, record["taxonomy_id"])
        case .organizations:
            if query.withServices { members.append(("services", services(of: record, whole: true))) }
        case .taxonomies: break
        }
        return .object(members)
    }

    private func whole(_ record: ListingRecord, _ kind: CatalogKind, withServices: Bool) -> JSONNode {
        let writer = DocumentWriter(tree: tree)
        guard case .object(var members) = writer.document(record) else { return .object([]) }
        switch kind {
        case .organizations: members.append(("services", services(of: record, whole: withServices)))
        case .serviceAtLocations:
            if let service = tree.find(.services, record["service_id"]) {
                members.append(("service", serviceOfSite(writer.document(service))))
            }
        default: break
        }
        return .object(members)
    }

    /// A service inside one of its places does not list its places again.
    private func serviceOfSite(_ service: JSONNode) -> JSONNode {
        guard case .object(let members) = service else { return service }
        return .object(members.filter { $0.name != "service_at_locations" })
    }

    private func services(of organization: ListingRecord, whole isWhole: Bool) -> JSONNode {
        let services = tree.children(.services, of: organization.id, by: "organization_id")
        if isWhole { return .list(services.map(DocumentWriter(tree: tree).document)) }
        return .list(
            services.map { service in
                .object(RecordMembers.members(of: service).filter { ["id", "name", "status"].contains($0.name) })
            })
    }

    private func minimal(_ record: ListingRecord) -> JSONNode {
        let modified = record.table == .services ? record["last_modified"] : nil
        return .object(
            [("id", .text(record.id))] + (modified.map { [("last_modified", JSONNode.text($0))] } ?? []))
    }

    private func plain(_ name: String, _ table: ListingTable, _ id: String?) -> DocumentWriter.Members {
        tree.find(table, id).map { [(name, .object(RecordMembers.members(of: $0)))] } ?? []
    }
}
