import Directory

/// What of an archive's records may be told: it knows every secret among them and finds it in the others' texts.
struct Screening: Sendable {
    /// The confidential records and all that hangs on them.
    private let hidden: Withheld
    /// The names, streets, numbers and mailboxes of hidden records.
    private let words: Secrets
    /// Their points, looked for in prose only: a telephone number may have the same digits.
    private let points: Secrets
    /// The fields of which the text or a translation names a secret: none of their wordings may be told.
    private var tainted: Set<Field> = []

    private struct Field: Hashable {
        let table: ListingTable
        let id: String
        let column: String
    }

    /// Finds what is confidential among the records.
    init(_ records: [ListingTable: [ListingRecord]]) {
        hidden = Self.hidden(among: records)
        words = Secrets(words: Self.secretWords(of: records, hidden: hidden))
        points = Secrets(words: Self.secretPoints(of: records, hidden: hidden))
        guard !words.isEmpty || !points.isEmpty else { return }
        for row in records[.translations] ?? [] where !allows(row["text"] ?? "", in: .translations) {
            if let field = Self.field(translatedBy: row) { tainted.insert(field) }
        }
        let translated = Dictionary(grouping: Set((records[.translations] ?? []).compactMap(Self.field)), by: \.table)
        for (table, fields) in translated {
            let columns = Dictionary(grouping: fields, by: \.id)
            for row in records[table] ?? [] {
                for field in columns[row.id] ?? [] {
                    guard let text = table.index(of: field.column).flatMap({ row.values[$0] }) else { continue }
                    if !allows(text, in: table) { tainted.insert(field) }
                }
            }
        }
    }

    /// The record as anybody may have it; `nil` when it may not be told at all.
    func cleared(_ record: ListingRecord) -> ListingRecord? {
        guard !hidden.contains(record.table, record.id), words.allows(record.id) else { return nil }
        if record.table == .metadata, record["field_name"].map(Self.columnsForStaff.contains) == true {
            return nil
        }
        if record.table == .translations, let field = Self.field(translatedBy: record), tainted.contains(field) {
            return nil
        }
        var record = record
        for (place, column) in record.table.columns.enumerated() {
            guard let value = record.values[place] else { continue }
            let field = Field(table: record.table, id: record.id, column: column.name)
            let mayTell = !column.isForStaff && allows(value, in: record.table) && !tainted.contains(field)
            guard !mayTell else { continue }
            if column.isRequired { return nil }
            record.values[place] = nil
        }
        return record
    }

    private func allows(_ text: String, in table: ListingTable) -> Bool {
        words.allows(text) && (table == .phones || points.allows(text))
    }

    private static func field(translatedBy row: ListingRecord) -> Field? {
        guard let link = row.link, let table = link.table, let column = row["field_name"] else { return nil }
        return Field(table: table, id: link.id, column: column)
    }

    private static let columnsForStaff = Set(
        ListingTable.allCases.flatMap { $0.columns.filter(\.isForStaff).map(\.name) })
}

extension Screening {
    private static func hidden(among records: [ListingTable: [ListingRecord]]) -> Withheld {
        var flagged = Withheld()
        for table in [ListingTable.locations, .contacts, .phones] {
            for row in records[table] ?? [] where row["is_confidential"] == "true" { flagged.add(table, row.id) }
        }
        guard !flagged.isEmpty else { return flagged }
        let open = flagged.spread(over: records)
        for (table, rows) in records {
            let left = Set((open[table] ?? []).map(\.id))
            for row in rows where !left.contains(row.id) { flagged.add(table, row.id) }
        }
        return flagged
    }

    /// The columns that tell who or where a record is.
    private static let telling: [(table: ListingTable, columns: [String])] = [
        (.locations, ["name", "alternate_name", "url", "external_identifier"]),
        (.addresses, ["attention", "address_1", "address_2"]), (.phones, ["number"]), (.contacts, ["name", "email"]),
    ]

    private static func secretWords(of records: [ListingTable: [ListingRecord]], hidden: Withheld) -> [String] {
        guard !hidden.isEmpty else { return [] }
        let known = openly(given: records, hidden: hidden)
        var words: [String] = []
        for (table, columns) in telling {
            for row in records[table] ?? [] where hidden.contains(table, row.id) {
                // An address is secret whoever else is there; so is what is marked itself.
                let isStrict = table == .addresses || table != .locations && row["is_confidential"] == "true"
                let values = columns.compactMap { row[$0] }
                let secret = values.filter { isStrict || !known.contains(Secrets.folded($0)) }
                words += secret + (table == .phones ? secret.compactMap(withoutCountry) : [])
            }
        }
        return words
    }

    /// A telephone number without what may be its country's code.
    private static func withoutCountry(_ number: String) -> String? {
        let prefix = number.hasPrefix("+") ? 2 : number.hasPrefix("00") ? 4 : 0
        return prefix == 0 ? nil : String(Secrets.folded(number).dropFirst(prefix))
    }

    private static func secretPoints(of records: [ListingTable: [ListingRecord]], hidden: Withheld) -> [String] {
        (records[.locations] ?? []).filter { hidden.contains(.locations, $0.id) }.flatMap { row in
            // A point told to within ten kilometres or so is the municipality's.
            [row["latitude"], row["longitude"]].compactMap { $0 }.filter {
                ($0.split(separator: ".").last?.count ?? 0) > 3
            }
        }
    }

    /// What open records say of themselves, folded: an organisation's name is no secret because a hidden place bears it.
    private static func openly(given records: [ListingTable: [ListingRecord]], hidden: Withheld) -> Set<String> {
        var known: Set<String> = []
        let named = [ListingTable.organizations, .programs, .services].map {
            ($0, ["name", "alternate_name", "url", "website", "email"])
        }
        for (table, columns) in telling.filter({ $0.table != .addresses }) + named {
            for row in records[table] ?? [] where !hidden.contains(table, row.id) {
                for column in columns where table.index(of: column) != nil {
                    if let value = row[column] { known.insert(Secrets.folded(value)) }
                }
            }
        }
        return known
    }
}
