import Directory

/// The records of a delivery by table, each identifier once.
struct DraftBook {
    /// What adding a record came to.
    enum Outcome: Equatable {
        /// The record is new, or the same as one already there.
        case taken
        /// The identifier is already there with other values, the first of which is in this column.
        case differs(column: Int)
    }

    private(set) var drafts: [ListingTable: [DraftRecord]] = [:]
    private var places: [ListingTable: [String: Int]] = [:]

    /// Adds a record. Of two with one identifier the first stays, with the blanks it had filled from the second.
    mutating func add(_ draft: DraftRecord) -> Outcome {
        let table = draft.record.table
        guard let place = places[table]?[draft.record.id] else {
            let count = drafts[table]?.count ?? 0
            places[table, default: [:]][draft.record.id] = count
            drafts[table, default: []].append(draft)
            return .taken
        }
        return fill(table, at: place, from: draft.record)
    }

    /// Whether the table already has a record of that identifier.
    func contains(_ table: ListingTable, _ id: String) -> Bool { places[table]?[id] != nil }

    /// The record of that identifier.
    func record(_ table: ListingTable, _ id: String) -> ListingRecord? {
        places[table]?[id].flatMap { drafts[table]?[$0].record }
    }

    private mutating func fill(_ table: ListingTable, at place: Int, from repeated: ListingRecord) -> Outcome {
        var outcome = Outcome.taken
        for (column, value) in repeated.values.enumerated() {
            guard let value, let kept = drafts[table]?[place].record.values[column] else {
                if value != nil { drafts[table]?[place].record.values[column] = value }
                continue
            }
            if kept != value, outcome == .taken { outcome = .differs(column: column) }
        }
        return outcome
    }
}
