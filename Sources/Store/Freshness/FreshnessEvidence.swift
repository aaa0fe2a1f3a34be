import Database
import Directory
import Referrals

/// What the file knows for and against what listings say, but for the records themselves.
struct FreshnessEvidence {
    /// A source's lists of a table.
    private struct ListKey: Hashable {
        let source: String
        let table: String
    }

    /// A run that stands.
    struct Run {
        let id: Int
        let source: String
        let at: String
        let day: Day
    }

    /// The runs that stand, by number.
    private(set) var runs: [Int: Run] = [:]
    private var lists: [ListKey: [Run]] = [:]
    /// The places that nobody may be told of.
    private var secretPlaces: Set<String> = []
    private var marks: [KnownRecords.Place: [FieldMark]] = [:]

    /// Reads what `connection` sees.
    init(_ connection: Connection) throws {
        try connection.forEachRow("SELECT id, source, applied_at FROM imports WHERE undone_at IS NULL") { row in
            guard let id = row.integer(0).map({ Int($0) }), let at = row.text(2), let day = Day(at) else { return }
            runs[id] = Run(id: id, source: row.text(1) ?? "", at: at, day: day)
        }
        try connection.forEachRow("SELECT run, table_name FROM import_tables ORDER BY run") { row in
            guard let run = row.integer(0).flatMap({ runs[Int($0)] }) else { return }
            lists[ListKey(source: run.source, table: row.text(1) ?? ""), default: []].append(run)
        }
        try connection.forEachRow("SELECT id FROM locations WHERE is_confidential = 'true'") { row in
            secretPlaces.insert(row.text(0) ?? "")
        }
        try readChecks(connection)
        try readReferrals(connection)
        share(by: try Archive.joins(connection))
    }

    /// What one record of a joined place keeps secret all do, and what is said of a joined service as a whole is said
    /// of all its records; what is said of one field is said of the record whose value it was.
    private mutating func share(by joins: RecordJoins) {
        for group in joins.groups(in: .locations) where !secretPlaces.isDisjoint(with: group) {
            secretPlaces.formUnion(group)
        }
        for group in joins.groups(in: .services) {
            let places = group.map { KnownRecords.Place(.services, id: $0) }
            let shared = places.map { place in marks(on: place).filter { !$0.scope.isNamed } }
            for (index, place) in places.enumerated() {
                let others = shared.indices.filter { $0 != index }.flatMap { shared[$0] }
                if !others.isEmpty { marks[place, default: []] += others }
            }
        }
    }

    /// The last list of a table by a source before a run that is not one of those excepted.
    func lastList(
        of table: ListingTable, by source: String, before limit: Int? = nil, except omitting: Set<Int> = []
    ) -> Run? {
        lists[ListKey(source: source, table: table.rawValue)]?.last { run in
            run.id < limit ?? .max && !omitting.contains(run.id)
        }
    }

    /// The first list of a table by a source after a run.
    func firstList(of table: ListingTable, by source: String, after limit: Int) -> Run? {
        lists[ListKey(source: source, table: table.rawValue)]?.first { $0.id > limit }
    }

    /// The marks on a record itself.
    func marks(on place: KnownRecords.Place) -> [FieldMark] { marks[place] ?? [] }

    /// Whether a record is confidential or hangs on a place that is: nothing of it is told, not even that it is there.
    func isSecret(_ record: ListingRecord) -> Bool {
        func value(_ column: String) -> String? { record.table.index(of: column).flatMap { record.values[$0] } }
        let place = record.table == .locations ? record.id : value("location_id")
        return value("is_confidential") == "true" || place.map { secretPlaces.contains($0) } ?? false
    }

    private mutating func readChecks(_ connection: Connection) throws {
        try connection.forEachRow(
            """
            SELECT table_name, record_id, column_name, day, way, outcome, after_run FROM verifications ORDER BY day, id
            """
        ) { row in
            guard let table = row.text(0).flatMap(ListingTable.init(rawValue:)), let text = row.text(3),
                let day = Day(text), let way = row.text(4).flatMap(Verification.Way.init(rawValue:))
            else { return }
            let mark = FieldMark(
                scope: row.text(2).map { .named($0) } ?? .whole, means: .check(way), at: text, day: day,
                run: row.integer(6).map { Int($0) }, isWrong: row.text(5) == Verification.Outcome.wrong.rawValue)
            marks[.init(table, id: row.text(1) ?? ""), default: []].append(mark)
        }
    }

    /// How referrals ended: help proves what the person used of the listing, some reasons accuse a part of it.
    private mutating func readReferrals(_ connection: Connection) throws {
        try connection.forEachRow(
            """
            SELECT r.service_id, r.changed_at, r.reason, o.help, o.reason
            FROM referrals r LEFT JOIN outcomes o ON o.referral_id = r.id
            WHERE r.state IN ('completed', 'declined', 'failed') ORDER BY r.changed_at, r.id
            """
        ) { row in
            guard let at = row.text(1), let day = Day(at) else { return }
            let reason = (row.text(2) ?? row.text(4)).flatMap { ReferralReason(code: $0) }
            let accused = reason?.kind.accuses ?? []
            let isHelp = [Outcome.Help.yes.rawValue, Outcome.Help.partly.rawValue].contains(row.text(3) ?? "")
            let place = KnownRecords.Place(.services, id: row.text(0) ?? "")
            func note(_ parts: [ListingField], isWrong: Bool) {
                guard !parts.isEmpty else { return }
                let mark = FieldMark(
                    scope: .parts(parts), means: .referral, at: at, day: day, run: nil, isWrong: isWrong)
                marks[place, default: []].append(mark)
            }
            if isHelp { note(ListingField.provenByHelp.filter { !accused.contains($0) }, isWrong: false) }
            note(accused, isWrong: true)
        }
    }
}
