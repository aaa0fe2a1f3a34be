import Directory

/// Translations that came back from a translator, to be taken into the listings.
public struct TranslationDelivery: Sendable {
    /// The language they are in.
    public let language: LanguageTag
    /// How far they can be trusted.
    public let state: TranslationState
    /// Who made them.
    public let translator: String?
    /// The day they came.
    public let day: Day

    /// A delivery.
    public init(language: LanguageTag, state: TranslationState, translator: String?, day: Day) {
        self.language = language
        self.state = state
        self.translator = translator
        self.day = day
    }

    /// What the translations change: those of texts that are there, and that say something else than before.
    ///
    /// One whose source has changed since it was sent is taken as stale; one the translator marked as unsure is a draft.
    /// What belongs to no text is counted as rejected.
    public func plan(
        _ entries: [TranslationFile.Entry], records: [ListingTable: [ListingRecord]], file: String
    ) -> ChangePlan {
        let units = TranslationUnit.units(in: records, language: language)
        let places = Dictionary(units.map { ($0.place, $0) }) { first, _ in first }
        let known = Dictionary((records[.translations] ?? []).map { ($0.id, $0) }) { first, _ in first }
        var changes: [Change] = []
        var (unchanged, rejected) = (0, 0)
        var seen: Set<String> = []
        for (line, entry) in entries.enumerated() {
            guard let unit = places[entry.place], seen.insert(entry.place).inserted else {
                rejected += 1
                continue
            }
            // What the translator left as it was is no new translation.
            if entry.text == unit.text, entry.source == unit.source, entry.isUnsure || unit.state == state {
                unchanged += 1
                continue
            }
            let values = values(of: entry, for: unit)
            let id = "translations:\(unit.place)/\(language)"
            let old = known[id]
            let fields = values.sorted { $0.key < $1.key }.compactMap { column, value -> FieldChange? in
                old?[column] == value ? nil : FieldChange(column, base: old?[column], from: old?[column], to: value)
            }
            if fields.allSatisfy({ $0.column == "translated_date" || $0.column == "translator" }) {
                unchanged += 1
                continue
            }
            changes.append(
                Change(
                    old == nil ? .create : .update, .translations, id: id, sourceID: "\(unit.place)/\(language)",
                    fields: fields, origin: Change.Origin(file: file, line: line + 1)))
        }
        return ChangePlan(
            source: "translations", format: "translations", files: [], changes: changes.sorted { $0.id < $1.id },
            findings: [], unchanged: [.translations: unchanged], rowsRead: entries.count, rowsRejected: rejected)
    }

    private func values(of entry: TranslationFile.Entry, for unit: TranslationUnit) -> [String: String] {
        let isStale = entry.source != unit.source
        let trusted = entry.isUnsure && (state == .reviewed || state == .approved) ? .draft : state
        var values = [
            "link_entity": unit.table, "link_id": unit.id, "field_name": unit.field, "language": language.text,
            "text": entry.text, "state": (isStale ? .stale : trusted).rawValue,
            "source_hash": ContentHash(of: entry.source).text, "translated_date": "\(day)",
        ]
        values["translator"] = translator
        return values
    }
}
