/// Reads listing records as listings, each with what hangs on it; a value that does not fit its column is no value.
struct RecordReader {
    private let records: [ListingTable: [String: ListingRecord]]
    private let sourceLanguage: LanguageTag
    /// The records of a table by the record that a reference column points at, in identifier order.
    private let children: [Link: [ListingRecord]]
    private let translations: [TextPlace: [LanguageTag: LocalizedText.Translation]]

    private struct Link: Hashable {
        let table: ListingTable
        let column: String
        let id: String
    }

    private struct TextPlace: Hashable {
        let table: String
        let id: String
        let field: String
    }

    /// A reader over the records of a network.
    init(records: [ListingTable: [String: ListingRecord]], sourceLanguage: LanguageTag) {
        self.records = records
        self.sourceLanguage = sourceLanguage
        var children: [Link: [ListingRecord]] = [:]
        for (table, rows) in records {
            for row in rows.values.sorted(by: { IdentifierOrder.precedes($0.id, $1.id) }) {
                for (column, id) in row.references {
                    children[Link(table: table, column: column.name, id: id), default: []].append(row)
                }
                if table == .attributes, let id = row["link_id"] {
                    children[Link(table: table, column: "link_id", id: id), default: []].append(row)
                }
            }
        }
        self.children = children
        var translations: [TextPlace: [LanguageTag: LocalizedText.Translation]] = [:]
        // What a translator of the desk sent stands before what a partner sent, whatever order the records come in.
        let rows = (records[.translations] ?? [:]).values.sorted { left, right in
            let (isLeftOurs, isRightOurs) = (left.id.hasPrefix("translations:"), right.id.hasPrefix("translations:"))
            return isLeftOurs == isRightOurs ? left.id < right.id : isRightOurs
        }
        for row in rows {
            guard let table = row["link_entity"], let id = row["link_id"], let field = row["field_name"],
                let language = row["language"].flatMap({ LanguageTag($0) }), let text = row["text"]
            else { continue }
            let state = row["state"].flatMap(TranslationState.init) ?? .draft
            translations[TextPlace(table: table, id: id, field: field), default: [:]][language] = .init(
                text, state: state)
        }
        self.translations = translations
    }

    /// The records of a table in identifier order.
    func rows(_ table: ListingTable) -> [ListingRecord] {
        (records[table] ?? [:]).values.sorted { IdentifierOrder.precedes($0.id, $1.id) }
    }

    /// The record of a table with that identifier, if there is one.
    func find(_ table: ListingTable, _ id: String) -> ListingRecord? { records[table]?[id] }

    /// The records of a table whose column points at `id`, in identifier order.
    func children(_ table: ListingTable, of id: String, by column: String) -> [ListingRecord] {
        children[Link(table: table, column: column, id: id)] ?? []
    }

    /// A count of days or places; one below zero or beyond a million says nothing, and could not be reckoned with.
    func whole(_ row: ListingRecord, _ column: String) -> Int? {
        row[column].flatMap { Int($0) }.flatMap { (0...1_000_000).contains($0) ? $0 : nil }
    }

    /// A text field with its translations.
    func text(_ row: ListingRecord, _ column: String) -> LocalizedText? {
        row[column].map { source in
            LocalizedText(
                source, in: sourceLanguage,
                translations: translations[TextPlace(table: row.table.rawValue, id: row.id, field: column)] ?? [:])
        }
    }
}
