import Directory

extension ProfileDraft {
    /// How to reach it, and when.
    mutating func reaches() -> [ProfileJSON] {
        var records: [ProfileJSON] = []
        for place in columns.indices where [.phone, .fax].contains(columns[place].meaning) {
            let isFax = columns[place].meaning == .fax
            var fields: [String: ProfileJSON] = ["service_id": ["record": "services"]]
            if isFax { fields["type"] = "fax" }
            records.append([
                "table": "phones", "id": .text("{@key}/\(isFax ? "fax" : "phone") \(place + 1)/{@index}"),
                "each": ["text": .text(cell(place)), "phones": .flag(true)], "fields": .object(fields),
            ])
        }
        if let place = place(.hours) {
            let cell = ProfileJSON.text(cell(place))
            records.append([
                "table": "schedules", "each": ["text": cell, "hours": "words"],
                "fields": ["service_id": ["record": "services"], "notes": cell],
            ])
        }
        if let place = place(.contact) {
            records.append([
                "table": "contacts", "fields": ["service_id": ["record": "services"], "name": .text(cell(place))],
            ])
        }
        return records
    }

    /// What need it meets, and for whom.
    mutating func audiences() -> [ProfileJSON] {
        [need(), languages(), statuses()].compactMap(\.self)
    }

    private static let link: [String: ProfileJSON] = [
        "link_entity": "service", "link_id": ["record": "services"], "link_type": "taxonomy_term",
    ]

    private mutating func need() -> ProfileJSON? {
        guard let place = place(.category) else { return needOfFileName() }
        let mark = [";", "|"].first { mark in facts[place].sample.contains { $0.contains(mark) } }
        let map = codes(of: place, splitAt: mark, by: .needs)
        keep(map)
        if !map.unmapped.isEmpty { note(.unmappedCodes) }
        var fields = Self.link
        let from: ProfileJSON = mark == nil ? .text(cell(place)) : "{@item}"
        fields["taxonomy_term_id"] = ["from": from, "map": .text(map.column)]
        guard let mark else { return ["table": "attributes", "fields": .object(fields)] }
        return [
            "table": "attributes", "each": ["text": .text(cell(place)), "split": .text(mark)],
            "id": "{@key}/need {@index}", "fields": .object(fields),
        ]
    }

    /// One need for the whole list, where its file is called so: `farmacie_cap15.csv`.
    private mutating func needOfFileName() -> ProfileJSON? {
        guard let found = TermFinder.needs.term(for: fileName) else {
            note(.noNeed)
            return nil
        }
        note(.needOfFileName)
        var fields = Self.link
        fields["taxonomy_term_id"] = .text(found.term)
        return ["table": "attributes", "fields": .object(fields)]
    }

    private mutating func languages() -> ProfileJSON? {
        guard let place = place(.languages) else { return nil }
        let mark = LanguageWords.separator(in: facts[place].sample)
        var tags: [GuessedMap.Proposal] = []
        for value in facts[place].distinct {
            for (word, tag) in (LanguageWords.tags(in: value) ?? [:]).sorted(by: { $0.key < $1.key })
            where !tags.contains(where: { $0.code == word }) {
                tags.append(GuessedMap.Proposal(code: word, term: tag, isWhole: true))
            }
        }
        let map = GuessedMap(column: columns[place].name, proposals: tags, unmapped: [])
        keep(map)
        return [
            "table": "languages", "each": ["text": .text(cell(place)), "split": .text(mark ?? ";")],
            "fields": ["service_id": ["record": "services"], "code": ["from": "{@item}", "map": .text(map.column)]],
        ]
    }

    private mutating func statuses() -> ProfileJSON? {
        guard let place = place(.legalStatuses) else { return nil }
        let mark = [";", "|", ",", "/"].first { mark in facts[place].sample.contains { $0.contains(mark) } } ?? ";"
        let map = codes(of: place, splitAt: mark, by: .legalStatuses)
        keep(map)
        if !map.unmapped.isEmpty { note(.unmappedCodes) }
        let cell = ProfileJSON.text(cell(place))
        return [
            "table": "eligibility_rules", "when": [["text": cell, "blank": .flag(false)]],
            "fields": [
                "service_id": ["record": "services"], "kind": "legal_status", "source_text": cell,
                "parameters": ["from": cell, "split": .text(mark), "map": .text(map.column)],
            ],
        ]
    }

    /// The codes of a column with the terms proposed for them.
    private func codes(of place: Int, splitAt mark: String?, by finder: TermFinder) -> GuessedMap {
        var seen: Set<String> = []
        var proposals: [GuessedMap.Proposal] = []
        var unmapped: [String] = []
        for value in facts[place].distinct {
            for part in mark.map({ PartList.split(value, at: $0) }) ?? [CellText.singleSpaced(value)]
            where seen.insert(part.lowercased()).inserted {
                if let found = finder.term(for: part) {
                    proposals.append(GuessedMap.Proposal(code: part, term: found.term, isWhole: found.isWhole))
                } else {
                    unmapped.append(part)
                }
            }
        }
        return GuessedMap(column: columns[place].name, proposals: proposals, unmapped: unmapped)
    }
}
