import Directory

/// The shipped vocabularies as records of HSDS: a taxonomy each, their terms, and the terms' labels as translations.
enum ShippedVocabulary {
    /// The records, by table.
    static let records: [ListingTable: [ListingRecord]] = {
        var records: [ListingTable: [ListingRecord]] = [:]
        for (id, name, description, taxonomy) in vocabularies {
            records[.taxonomies, default: []].append(
                ListingRecord(.taxonomies, id: id, ["name": name, "description": description]))
            for term in taxonomy.terms {
                records[.taxonomyTerms, default: []].append(record(of: term, in: id, named: name))
                records[.translations, default: []] += translations(of: term)
            }
        }
        return records
    }()

    private static let vocabularies = [
        ("needs", "Needs", "What people ask a desk for, in three levels.", NeedVocabulary.taxonomy),
        (
            "legal_statuses", "Legal statuses", "By what right a person stays in the country.",
            LegalStatusVocabulary.taxonomy
        ),
        ("documents", "Documents", "The papers that services ask for and give.", DocumentVocabulary.taxonomy),
    ]

    private static func record(of term: Term, in taxonomy: String, named name: String) -> ListingRecord {
        var record = ListingRecord(
            .taxonomyTerms, id: term.id,
            [
                "code": term.id, "name": term.label.source, "taxonomy": name, "taxonomy_id": taxonomy,
                "language": term.label.sourceLanguage.text,
            ])
        record["parent_id"] = term.parentID
        record["description"] = term.synonyms[term.label.sourceLanguage]?.joined(separator: "; ")
        return record
    }

    private static func translations(of term: Term) -> [ListingRecord] {
        term.label.translations.sorted { $0.key < $1.key }.map { language, label in
            ListingRecord(
                .translations, id: "\(term.id)@\(language)",
                [
                    "link_entity": ListingTable.taxonomyTerms.rawValue, "link_id": term.id, "field_name": "name",
                    "language": language.text, "text": label.text, "state": label.state.rawValue,
                ])
        }
    }
}

extension PublicListings {
    /// These listings and records that are nobody's secret; where both have one of an identifier, these listings' stays.
    func adding(_ more: [ListingTable: [ListingRecord]]) -> PublicListings {
        var records = records
        for (table, rows) in more {
            let known = Set((records[table] ?? []).map(\.id))
            records[table, default: []] += rows.filter { !known.contains($0.id) }
        }
        return PublicListings(kept: records, of: records)
    }
}
