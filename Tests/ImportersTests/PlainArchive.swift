import Directory
import Importers

/// The slow reference of the store: what a plan leaves behind when it is applied, in plain dictionaries.
struct PlainArchive {
    let source: String
    var areas = AreaTree()
    private(set) var records: [ListingTable: [String: KnownRecords.Known]] = [:]

    init(source: String, areas: AreaTree = AreaTree()) {
        self.source = source
        self.areas = areas
    }

    var known: KnownRecords {
        KnownRecords(
            source: source, records: records, identifiers: records.mapValues { Set($0.values.map(\.record.id)) },
            areas: areas)
    }

    mutating func apply(_ plan: ChangePlan) {
        for change in plan.changes where change.kind != .notConfirmed {
            let former = records[change.table]?[change.sourceID]
            var record = former?.record ?? ListingRecord(change.table, id: change.id)
            var base = former?.base ?? ListingRecord(change.table, id: change.id)
            for field in change.fields where field.resolution != .notConfirmed {
                if field.resolution == .take { record[field.column] = field.new }
                base[field.column] = field.new
            }
            records[change.table, default: [:]][change.sourceID] = .init(record: record, base: base)
        }
    }

    /// A person at the desk writes a field.
    mutating func edit(_ table: ListingTable, _ sourceID: String, _ column: String, _ value: String) {
        guard let known = records[table]?[sourceID] else { return }
        var record = known.record
        record[column] = value
        records[table]?[sourceID] = .init(record: record, base: known.base)
    }

    /// Plans a delivery against what is here.
    func plan(_ profile: PartnerProfile, _ delivery: Delivery) throws -> ChangePlan {
        try Importer(profile).plan(delivery, known: known)
    }

    /// The values of a record by column.
    func record(_ table: ListingTable, _ sourceID: String) -> ListingRecord? { records[table]?[sourceID]?.record }
}

extension Delivery {
    /// A delivery of texts by file name.
    init(_ texts: [String: String]) {
        self.init(files: texts.map { File(name: $0.key, bytes: [UInt8]($0.value.utf8)) })
    }
}
