import Directory
import Foundation

/// The records of nested documents, each identifier once, however many objects it stands in.
///
/// The objects that a record stands in are gathered, and only at the end say what it points at: the order of documents
/// and lists then makes no difference.
struct NestedBook {
    /// The object that a record stands in.
    struct Link: Hashable, Comparable {
        /// The column by which the record points at it.
        let column: Int
        /// Its table, where another column says it.
        let entity: ListingTable?
        /// Its identifier.
        let id: String

        static func < (one: Link, other: Link) -> Bool {
            if one.entity != other.entity, let left = one.entity, let right = other.entity { return left < right }
            return IdentifierOrder.precedes(one.id, other.id)
        }
    }

    /// The tables whose records are never told apart by the object they stand in.
    private static let whole: Set<ListingTable> = [
        .organizations, .programs, .services, .locations, .serviceAtLocations, .units, .taxonomies, .taxonomyTerms,
        .areas,
    ]

    /// The records, without what they point at by nesting.
    private var own = DraftBook()
    /// For each UUID of a record of those tables the one that has it first.
    private var tables: [String: ListingTable] = [:]
    private var links: [ListingTable: [String: Set<Link>]] = [:]

    /// Adds a record and the object it stands in.
    mutating func add(_ draft: DraftRecord, in link: Link?) -> DraftBook.Outcome {
        if let link { links[draft.record.table, default: [:]][draft.record.id, default: []].insert(link) }
        return own.add(draft)
    }

    /// The table in which a UUID has named a record before, when that is another; a word or number may name several.
    mutating func otherTable(of id: String, than table: ListingTable) -> ListingTable? {
        guard Self.whole.contains(table), UUID(uuidString: id) != nil else { return nil }
        let first = tables[id, default: table]
        tables[id] = first
        return first == table ? nil : first
    }

    /// The record of that identifier, without what it points at by nesting.
    func record(_ table: ListingTable, _ id: String) -> ListingRecord? { own.record(table, id) }

    /// The records with what they point at.
    ///
    /// A detail that stands in two objects of one table, such as a language of two services, is two records: the first
    /// has its identifier, the other one made of both. What others hang on stays one record and belongs to the first.
    func finished() -> DraftBook {
        var book = DraftBook()
        for table in ListingTable.allCases {
            for draft in own.drafts[table] ?? [] {
                var first = draft
                var others: [DraftRecord] = []
                let found = Dictionary(grouping: links[table]?[draft.record.id] ?? [], by: \.column)
                for (column, parents) in found.sorted(by: { $0.key < $1.key })
                where draft.record.values[column] == nil {
                    for (place, parent) in parents.sorted().enumerated() {
                        guard place > 0 else {
                            first.record.point(at: parent)
                            if Self.whole.contains(table) { break }
                            continue
                        }
                        var other = draft
                        other.record.id += "/" + parent.id
                        other.record.point(at: parent)
                        others.append(other)
                    }
                }
                for draft in [first] + others { _ = book.add(draft) }
            }
        }
        return book
    }
}

extension ListingRecord {
    /// Points at the object that the record stands in.
    mutating func point(at link: NestedBook.Link) {
        values[link.column] = link.id
        if let entity = link.entity, let place = table.namedLink?.entity { values[place] = entity.rawValue }
    }

    /// The record without what it says of the object it stands in.
    func withoutLink(_ link: NestedBook.Link) -> ListingRecord {
        var record = self
        record.values[link.column] = nil
        if link.entity != nil, let place = table.namedLink?.entity { record.values[place] = nil }
        return record
    }
}
