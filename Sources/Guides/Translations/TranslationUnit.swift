import Directory

/// One text of a listing with its translation into one language.
public struct TranslationUnit: Sendable, Hashable {
    /// The table, the record and the field of the text.
    public var table: String, id: String, field: String
    /// The text as it was first written.
    public var source: String
    /// The translation; `nil` for none.
    public var text: String?
    /// How far the translation can be trusted; one whose source has changed since is stale.
    public var state: TranslationState?

    /// A text from its parts.
    public init(
        table: String, id: String, field: String, source: String, text: String? = nil, state: TranslationState? = nil
    ) {
        self.table = table
        self.id = id
        self.field = field
        self.source = source
        self.text = text
        self.state = state
    }

    /// What tells the text apart from all others, as `services/svc-1/name`.
    public var place: String { "\(table)/\(id)/\(field)" }

    /// The hash of the source, kept with a translation, so that it is seen when the source changes.
    public var sourceHash: String { ContentHash(of: source).text }

    /// The fields of listings that are translated, by table.
    public static let fields: [(table: ListingTable, fields: [String])] = [
        (.organizations, ["name", "description"]),
        (
            .services,
            [
                "name", "description", "eligibility_description", "application_process", "fees_description", "alert",
            ]
        ),
    ]

    /// The texts of a language among records, in the order of tables, records and fields.
    ///
    /// A translation that bears the hash of another source than the one there is now is stale.
    public static func units(
        in records: [ListingTable: [ListingRecord]], language: LanguageTag
    ) -> [TranslationUnit] {
        let all = (records[.translations] ?? []).filter { $0["language"] == language.text }
        let known = all.filter { !$0.id.hasPrefix("translations:") } + all.filter { $0.id.hasPrefix("translations:") }
        let translations = Dictionary(
            known.map { ("\($0["link_entity"] ?? "")/\($0["link_id"] ?? "")/\($0["field_name"] ?? "")", $0) }
        ) { _, later in later }
        return fields.flatMap { table, fields in
            (records[table] ?? []).flatMap { record in
                fields.compactMap { field -> TranslationUnit? in
                    guard let source = record[field] else { return nil }
                    var unit = TranslationUnit(table: table.rawValue, id: record.id, field: field, source: source)
                    guard let found = translations[unit.place] else { return unit }
                    unit.text = found["text"]
                    unit.state = found["state"].flatMap(TranslationState.init) ?? .draft
                    if let hash = found["source_hash"], hash != unit.sourceHash { unit.state = .stale }
                    return unit
                }
            }
        }
    }
}

/// How much of the listings is translated into a language, and how well.
public struct TranslationCoverage: Sendable, Hashable {
    /// The language.
    public let language: LanguageTag
    /// How many texts there are.
    public let total: Int
    /// How many of them have a translation of each state.
    public let counts: [TranslationState: Int]

    /// The coverage of texts.
    public init(_ units: [TranslationUnit], language: LanguageTag) {
        self.language = language
        total = units.count
        counts = Dictionary(units.compactMap { $0.state }.map { ($0, 1) }, uniquingKeysWith: +)
    }

    /// How many have a translation at all.
    public var translated: Int { counts.values.reduce(0, +) }
}
