import Directory
import Store

/// What the archive must hold, worked out the slow way: by going through all plans from the first.
struct ReferenceArchive {
    /// A record as a source names it.
    struct Given: Hashable {
        let source: String
        let table: ListingTable
        let sourceID: String
    }

    struct Place: Hashable {
        let table: ListingTable
        let id: String
    }

    /// The plans applied; the run's number is the position from 1.
    private var plans: [(plan: ChangePlan, stands: Bool)] = []

    /// Notes a plan as applied and returns the number of its run.
    mutating func apply(_ plan: ChangePlan) -> Int {
        plans.append((plan, true))
        return plans.count
    }

    mutating func undo(_ run: Int) { plans[run - 1].stands = false }

    var standingRuns: [Int] { plans.indices.filter { plans[$0].stands }.map { $0 + 1 } }

    /// A record stands while any standing plan made or changed it; it begins as it was made and goes on as changed.
    func records() -> [Place: ListingRecord] {
        let held = Set(writes(standing: true).map { Place(table: $0.change.table, id: $0.change.id) })
        var records: [Place: ListingRecord] = [:]
        for (change, stands, _) in writes(standing: false) {
            let place = Place(table: change.table, id: change.id)
            guard held.contains(place) else { continue }
            switch change.kind {
            case .create:
                var record = ListingRecord(change.table, id: change.id)
                for field in change.fields { record[field.column] = field.new }
                records[place] = record
            default:
                guard stands else { continue }
                for field in change.fields where [.take, .agree].contains(field.resolution) {
                    records[place]?[field.column] = field.new
                }
            }
        }
        return records
    }

    /// What a source gave stands while the record does and the source made it or a standing plan of it changed it.
    func bases() -> [Given: ListingRecord] {
        let standing = records()
        var bases: [Given: ListingRecord] = [:]
        for (change, stands, source) in writes(standing: false)
        where (stands || change.kind == .create) && standing[Place(table: change.table, id: change.id)] != nil {
            let given = Given(source: source, table: change.table, sourceID: change.sourceID)
            var base = bases[given] ?? ListingRecord(change.table, id: change.id)
            for field in change.fields where field.resolution != .notConfirmed { base[field.column] = field.new }
            bases[given] = base
        }
        return bases
    }

    func network() -> ServiceNetwork {
        var builder = NetworkBuilder()
        for record in records().values { builder.add(record) }
        return builder.build()
    }

    private func writes(standing only: Bool) -> [(change: Change, stands: Bool, source: String)] {
        plans.filter { $0.stands || !only }.flatMap { entry in
            entry.plan.changes.filter { $0.kind != .notConfirmed && ($0.kind != .unchanged || Self.saysSomething($0)) }
                .map { ($0, entry.stands, entry.plan.source) }
        }
    }
    /// A blank alone neither gives nor takes anything.
    private static func saysSomething(_ change: Change) -> Bool {
        change.fields.contains { $0.resolution != .notConfirmed }
    }
}
