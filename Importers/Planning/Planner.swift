import Directory

/// Compares what was read with what is known and says what would change.
struct Planner {
    private let profile: PartnerProfile
    private let policy: MergePolicy
    private let files: [Delivery.File]
    private let known: KnownRecords
    /// The format's name, with the version where the files tell one.
    private let format: String
    private var drafts: [ListingTable: [DraftRecord]]
    private var log: FindingLog
    private var resolver: ReferenceResolver
    private var changes: [Change] = []
    private var unchanged: [ListingTable: Int] = [:]
    /// Records that the source listed until now: how many, and how many of them it no longer lists.
    private var (listed, missing) = (0, 0)

    /// A planner for what was read.
    init(profile: PartnerProfile, policy: MergePolicy, read: ReadDelivery, known: KnownRecords, areas: AreaFinder) {
        self.profile = profile
        self.policy = policy
        self.known = known
        files = read.files
        format = [profile.format.rawValue, read.version].compactMap { $0 }.joined(separator: " ")
        drafts = read.book.drafts
        log = read.log
        resolver = ReferenceResolver(source: profile.source, known: known, areas: areas, drafts: drafts)
    }

    /// The plan.
    func plan() -> ChangePlan {
        var planner = self
        planner.rejectDangling()
        for table in ListingTable.allCases { planner.compare(table) }
        return ChangePlan(
            source: profile.source, format: format, files: files.map(\.rawFile),
            changes: planner.changes, findings: RejectedPlaces(files: files).located(planner.log.findings),
            unchanged: planner.unchanged, rowsRead: planner.log.rowsRead, rowsRejected: planner.log.rowsRejected,
            stops: planner.stops)
    }

    private var stops: [PlanStop] {
        [
            PlanStop(.rejectedRows, log.rowsRejected, of: log.rowsRead, limit: policy.rejectedLimit),
            PlanStop(.missingRecords, missing, of: listed, limit: policy.missingLimit),
        ].compactMap { $0 }
    }

    // MARK: - References

    /// Drops records whose required references mean nothing, and then those that pointed at them, until all hold.
    private mutating func rejectDangling() {
        var isSettled = false
        while !isSettled {
            isSettled = true
            for table in ListingTable.allCases {
                guard let rows = drafts[table] else { continue }
                let shape = TableShape.of(table)
                var kept: [DraftRecord] = []
                kept.reserveCapacity(rows.count)
                for draft in rows {
                    guard let link = danglingLink(of: draft.record, shape: shape) else {
                        kept.append(draft)
                        continue
                    }
                    reject(draft, because: link, shape: shape)
                    isSettled = false
                }
                drafts[table] = kept
            }
        }
    }

    private func danglingLink(of record: ListingRecord, shape: TableShape) -> RecordLink? {
        guard shape.hasRequiredLinks else { return nil }
        return RecordLink.links(of: record, shape: shape).first { link in
            guard link.isRequired, let id = record.values[link.column] else { return false }
            return resolver.resolve(id, in: link.table) == nil
        }
    }

    private mutating func reject(_ draft: DraftRecord, because link: RecordLink, shape: TableShape) {
        // In a package a row is a record; in a list the row still gives its other records.
        let isRow = [.hsdsCSV, .hsdsJSON].contains(profile.format) && !draft.isAside
        report(link, of: draft, shape: shape, rejects: isRow)
        if isRow { log.countRejection() }
        resolver.forget(draft.record)
    }

    private mutating func report(_ link: RecordLink, of draft: DraftRecord, shape: TableShape, rejects: Bool) {
        log.report(
            Finding(
                link.table == .taxonomyTerms ? .unknownTerm : .danglingReference, file: files[draft.origin.file].name,
                line: draft.origin.line, field: shape.columns[link.column].name,
                value: draft.record.values[link.column], expected: link.table.rawValue, rejectsRow: rejects))
    }

    /// The record with the archive's identifiers; references that mean nothing are left out.
    private mutating func resolved(_ draft: DraftRecord, shape: TableShape) -> ListingRecord {
        var record = draft.record
        for link in RecordLink.links(of: record, shape: shape) {
            guard let id = record.values[link.column] else { continue }
            let found = resolver.resolve(id, in: link.table)
            if found == nil { report(link, of: draft, shape: shape, rejects: false) }
            record.values[link.column] = found
        }
        return record
    }

    // MARK: - Comparison

    private mutating func compare(_ table: ListingTable) {
        let shape = TableShape.of(table)
        var found: [Change] = []
        for draft in drafts[table] ?? [] {
            let record = resolved(draft, shape: shape)
            let origin = Change.Origin(file: files[draft.origin.file].name, line: draft.origin.line)
            let id = resolver.archiveID(table, record.id)
            guard let former = known.records[table]?[record.id] else {
                let fields = zip(shape.columns, record.values).compactMap { column, value in
                    value.map { FieldChange(column.name, from: nil, to: $0) }
                }
                found.append(Change(.create, table, id: id, sourceID: record.id, fields: fields, origin: origin))
                continue
            }
            let fields = merge(record, with: former, columns: shape.columns)
            let kind = Change.Kind(of: fields)
            if kind == .unchanged { unchanged[table, default: 0] += 1 }
            guard !fields.isEmpty else { continue }
            found.append(Change(kind, table, id: id, sourceID: record.id, fields: fields, origin: origin))
        }
        found += absences(from: table)
        changes += Self.ordered(found)
    }

    /// The records that the source gave before and not now. A delivery of which a file was lost says nothing of them.
    private mutating func absences(from table: ListingTable) -> [Change] {
        let isWhole = !log.findings.contains { ChangePlan.wholeFile.contains($0.code) }
        var found: [Change] = []
        for (sourceID, former) in known.records[table] ?? [:] {
            if former.isConfirmed { listed += 1 }
            guard isWhole, !resolver.isDelivered(table, sourceID) else { continue }
            if former.isConfirmed { missing += 1 }
            found.append(Change(.notConfirmed, table, id: former.record.id, sourceID: sourceID))
        }
        return found
    }

    /// What there is to say of the fields of a record that the source gave before.
    private func merge(
        _ record: ListingRecord, with former: KnownRecords.Known, columns: [ListingColumn]
    ) -> [FieldChange] {
        var changes: [FieldChange] = []
        for (place, value) in record.values.enumerated() {
            let merge = FieldMerge(
                base: former.base.values[place], ours: former.record.values[place], theirs: value)
            // Nearly all fields of nearly all files are as before; what follows is for the others.
            guard merge.ours != value || merge.base != value else { continue }
            let column = columns[place].name
            let rule = policy.rule(source: profile.source, table: record.table, column: column)
            let checked = known.checkedOn[.init(record.table, id: former.record.id)]?[column]
            guard let resolution = merge.resolution(by: rule, checkedOn: (checked, record.checkedOn)) else { continue }
            changes.append(FieldChange(column, base: merge.base, from: merge.ours, to: value, resolution))
        }
        return changes
    }

    private static func ordered(_ changes: [Change]) -> [Change] {
        let isOrdered = zip(changes, changes.dropFirst()).allSatisfy { IdentifierOrder.precedes($0.id, $1.id) }
        return isOrdered ? changes : changes.sorted { IdentifierOrder.precedes($0.id, $1.id) }
    }
}

extension ListingRecord {
    /// The day on which the source says that it last checked the record.
    fileprivate var checkedOn: Day? {
        for column in ["assured_date", "last_modified"] where table.index(of: column) != nil {
            if let day = self[column].flatMap({ Day($0) }) { return day }
        }
        return nil
    }
}
