import Directory

/// Finds the record that a partner's identifier means: one of the delivery, of the archive or of the vocabularies.
struct ReferenceResolver {
    private let source: String
    private let known: KnownRecords
    private let areas: AreaFinder
    /// The partner's identifiers of the delivery's records by table.
    private var delivered: [ListingTable: Set<String>]

    /// A resolver over a delivery.
    init(source: String, known: KnownRecords, areas: AreaFinder, drafts: [ListingTable: [DraftRecord]]) {
        self.source = source
        self.known = known
        self.areas = areas
        delivered = drafts.mapValues { Set($0.map(\.record.id)) }
    }

    /// Takes back a record of the delivery, so that nothing points at it any more.
    mutating func forget(_ record: ListingRecord) { delivered[record.table]?.remove(record.id) }

    /// Whether the delivery holds a record.
    func isDelivered(_ table: ListingTable, _ id: String) -> Bool { delivered[table]?.contains(id) == true }

    /// The identifier in the archive of a record of the source.
    func archiveID(_ table: ListingTable, _ id: String) -> String {
        known.records[table]?[id]?.record.id ?? "\(source):\(id)"
    }

    /// The identifier in the archive that a reference to the table means; `nil` when it means nothing.
    func resolve(_ id: String, in table: ListingTable) -> String? {
        if isDelivered(table, id) || known.records[table]?[id] != nil { return archiveID(table, id) }
        if known.identifiers[table]?.contains(id) == true { return id }
        switch table {
        case .taxonomyTerms: return NeedVocabulary.taxonomy.find(id) == nil ? nil : id
        case .areas: return areas.onlyArea(named: id)
        default: return nil
        }
    }
}
