import Directory

/// Plans a source's first delivery from packed records, as `Planner` would from drafts.
///
/// Nothing is known of the source, so that every record is new; what is left to do is to look up the references that
/// mean no record of the same entry.
struct PackedPlanner {
    private let profile: PartnerProfile
    private let policy: MergePolicy
    private let files: [Delivery.File]
    private let fingerprints: FileFingerprints
    private let mapping: PackedMapping
    private let foreign: ReferenceResolver
    private let shared: [SharedRecords]
    /// For each table of the mapping its packs.
    private var packs: [[PackedTable.Pack]]
    private var log: FindingLog
    /// The identifiers of tables that were asked for.
    private var delivered: [Int: ByteIndex] = [:]

    /// A planner for what was read.
    init(
        profile: PartnerProfile, policy: MergePolicy, read: PackedDelivery, known: KnownRecords, areas: AreaFinder
    ) {
        self.profile = profile
        self.policy = policy
        files = read.files
        fingerprints = read.fingerprints
        mapping = read.mapping
        shared = read.table.shared
        log = read.table.log
        packs = read.mapping.tables.indices.map { index in
            guard read.mapping.tables[index].isShared else { return read.table.packs[index] }
            let isOpen = read.table.isSharedOpen[index]
            return read.table.shared[index].recordPacks.map {
                PackedTable.Pack(records: $0, isOpen: isOpen, isSorted: false)
            }
        }
        foreign = ReferenceResolver(source: profile.source, known: known, areas: areas, drafts: [:])
    }

    /// The plan; nil when a record is rejected that others may point at, or a name stands for an area, for which
    /// `Planner` is.
    func plan() -> ChangePlan? {
        var planner = self
        guard planner.rejectDangling(), planner.resolveLinks() else { return nil }
        return planner.finished()
    }

    private consuming func finished() -> ChangePlan {
        var changes = ChangeList(source: profile.source)
        for table in ListingTable.allCases {
            guard let index = mapping.tables.firstIndex(where: { $0.shape.table == table }) else { continue }
            let given = packs[index]
            packs[index] = []
            changes.append(given.map { $0.sorted() })
        }
        let stop = PlanStop(.rejectedRows, log.rowsRejected, of: log.rowsRead, limit: policy.rejectedLimit)
        return ChangePlan(
            source: profile.source, format: profile.format.rawValue, files: fingerprints.rawFiles, changes: changes,
            findings: RejectedPlaces(files: files).located(log.findings), unchanged: [:], rowsRead: log.rowsRead,
            rowsRejected: log.rowsRejected, stops: [stop].compactMap(\.self))
    }
}

// MARK: - References

extension PackedPlanner {
    /// What a reference means.
    private enum Meaning {
        /// A record of the delivery, or of the archive by the very text.
        case local, foreign
        /// A record of the archive by another text.
        case renamed
        case nothing
    }

    /// Drops the records whose required references mean nothing; false when others may point at one of them.
    private mutating func rejectDangling() -> Bool {
        eachOpenPack { planner, table, pack in
            let shape = planner.mapping.tables[table].shape
            var dropped: Set<Int> = []
            let records = planner.packs[table][pack].records
            for (index, entry) in records.entries.enumerated() {
                let record = records.record(entry)
                let dangling = RecordLink.links(of: record, shape: shape).first { link in
                    guard link.isRequired, let id = record.values[link.column] else { return false }
                    return planner.meaning(of: id, in: link.table) == .nothing
                }
                guard let dangling else { continue }
                planner.report(dangling, of: record, records, entry, shape)
                dropped.insert(index)
            }
            guard !dropped.isEmpty else { return true }
            planner.packs[table][pack].records.remove(dropped)
            return planner.isLeaf(shape.table)
        }
    }

    /// Looks up the other references and leaves out those that mean nothing; false when one has to be renamed.
    private mutating func resolveLinks() -> Bool {
        eachOpenPack { planner, table, pack in
            let shape = planner.mapping.tables[table].shape
            let records = planner.packs[table][pack].records
            for (index, entry) in records.entries.enumerated() {
                let record = records.record(entry)
                var meanings: [Int: Meaning] = [:]
                for link in RecordLink.links(of: record, shape: shape) {
                    guard let id = record.values[link.column] else { continue }
                    let meaning = planner.meaning(of: id, in: link.table)
                    if meaning == .renamed { return false }
                    if meaning == .nothing { planner.report(link, of: record, records, entry, shape) }
                    meanings[link.column] = meaning
                }
                planner.packs[table][pack].records.updateValues(ofEntryAt: index) { value in
                    guard let meaning = meanings[value.column] else { return value }
                    return meaning == .nothing ? nil : value.inColumn(value.column, isLocal: meaning == .local)
                }
            }
            return true
        }
    }

    /// Visits the packs with references to be looked up, in the order of the tables, as long as `visit` says so.
    private mutating func eachOpenPack(_ visit: (inout PackedPlanner, Int, Int) -> Bool) -> Bool {
        for table in ListingTable.allCases {
            guard let index = mapping.tables.firstIndex(where: { $0.shape.table == table }) else { continue }
            for pack in packs[index].indices where packs[index][pack].isOpen {
                guard visit(&self, index, pack) else { return false }
            }
        }
        return true
    }

    private mutating func meaning(of id: String, in table: ListingTable) -> Meaning {
        if isDelivered(id, in: table) { return .local }
        guard let found = foreign.resolve(id, in: table) else { return .nothing }
        return found == id ? .foreign : .renamed
    }

    private mutating func isDelivered(_ id: String, in table: ListingTable) -> Bool {
        guard let index = mapping.tables.firstIndex(where: { $0.shape.table == table }) else { return false }
        let text = Array(id.utf8)
        if mapping.tables[index].isShared { return shared[index].identifiers.find(text.span) != nil }
        if delivered[index] == nil {
            var identifiers = ByteIndex()
            for pack in packs[index] {
                for entry in pack.records.entries {
                    _ = pack.records.text.withBytes(of: entry.id) { identifiers.insert($0) }
                }
            }
            delivered[index] = identifiers
        }
        return delivered[index]?.find(text.span) != nil
    }

    /// Whether no record of the delivery can point at one of a table.
    private func isLeaf(_ table: ListingTable) -> Bool {
        mapping.tables.allSatisfy { other in
            let isNamed = other.shape.namedLink != nil && table != .attributes
            return !isNamed && !other.shape.links.contains { $0.table == table }
        }
    }

    private mutating func report(
        _ link: RecordLink, of record: ListingRecord, _ pack: RecordPack, _ entry: RecordPack.Entry, _ shape: TableShape
    ) {
        log.report(
            Finding(
                link.table == .taxonomyTerms ? .unknownTerm : .danglingReference, file: pack.file,
                line: pack.line(of: entry), field: shape.columns[link.column].name, value: record.values[link.column],
                expected: link.table.rawValue, rejectsRow: false))
    }
}
