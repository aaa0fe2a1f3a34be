import Directory

/// Writes the profile that a guess proposes: the records that an entry gives, and the cells their values come from.
struct ProfileDraft {
    let table: SampleTable
    let facts: [ColumnFacts]
    let columns: [GuessedColumn]
    let key: GuessedKey
    let fileName: String
    /// The maps of codes, gathered while the records are written.
    private(set) var maps: [GuessedMap] = []
    /// What a person should look at, gathered likewise.
    private(set) var cautions: [Guess.Caution] = []
    private var used: Set<Int> = []

    init(table: SampleTable, facts: [ColumnFacts], columns: [GuessedColumn], key: GuessedKey, fileName: String) {
        self.table = table
        self.facts = facts
        self.columns = columns
        self.key = key
        self.fileName = fileName
    }

    /// The profile as JSON.
    mutating func profile(format: PartnerProfile.Format, source: String) -> ProfileJSON {
        noteKey()
        let records = listings() + reaches() + audiences()
        var members: [String: ProfileJSON] = [
            "version": .number(PartnerProfile.languageVersion), "name": .text(source), "source": .text(source),
            "format": .text(format.rawValue), "records": .list(records),
        ]
        if !table.blanks.isEmpty { members["blanks"] = .texts(table.blanks) }
        if key.kind != .undecided { members["key"] = .text(keyTemplate) }
        var layout = table.layout.value
        let cells = key.columns.compactMap { name in columns.firstIndex { $0.name == name } }
        let idle = columns.indices.filter { !used.contains($0) && !cells.contains($0) && !columns[$0].name.isEmpty }
        if table.layout.member == "table" { layout["ignore"] = .texts(idle.map { columns[$0].name }) }
        members[table.layout.member] = .object(layout)
        if let coded = mapMembers, !coded.isEmpty { members["maps"] = .object(coded) }
        return .object(members)
    }

    private var mapMembers: [String: ProfileJSON]? {
        Dictionary(
            maps.map { map in
                let values = map.proposals.map { ($0.code, ProfileJSON.text($0.term)) }
                return (map.column, ["values": .object(Dictionary(values, uniquingKeysWith: { first, _ in first }))])
            }, uniquingKeysWith: { first, _ in first })
    }

    private var keyTemplate: String {
        key.columns.compactMap { name in columns.firstIndex { $0.name == name } }.map { table.columns[$0].cell }
            .joined(separator: "/")
    }

    private mutating func noteKey() {
        if place(.name) == nil && place(.organization) == nil { cautions.append(.noName) }
        switch key.kind {
        case .undecided: cautions.append(.noKey)
        case .composed: cautions.append(.composedKey)
        case .rowNumber: cautions.append(.rowNumberKey)
        case .code, .told: break
        }
        if key.repeatedRows > 0 { cautions.append(.repeatedRows) }
    }

    // MARK: - Cells

    /// The place of the column of a meaning.
    func place(_ meaning: ColumnMeaning) -> Int? { columns.firstIndex { $0.meaning == meaning } }

    /// The cell of a column as a template has it; the column counts as used.
    mutating func cell(_ place: Int) -> String {
        used.insert(place)
        return table.columns[place].cell
    }

    /// The value of the column of a meaning with what its values need; `nil` when no column means it.
    mutating func value(_ meaning: ColumnMeaning) -> ProfileJSON? {
        guard let place = place(meaning) else { return nil }
        var steps = ValueSteps.steps(for: meaning, facts: facts[place])
        if meaning == .assuredDate, DatePatternGuess.isAmbiguous(facts[place].sample, patterns: steps.dates) {
            cautions.append(.ambiguousDate)
        }
        steps.members["from"] = .text(cell(place))
        return steps.members.count == 1 ? steps.members["from"] : .object(steps.members)
    }

    /// The fields that have a column, by the name of the field.
    mutating func fields(_ wanted: [(String, ColumnMeaning)]) -> [String: ProfileJSON] {
        var fields: [String: ProfileJSON] = [:]
        for (field, meaning) in wanted {
            if let value = value(meaning) { fields[field] = value }
        }
        return fields
    }

    /// Keeps a map of codes.
    mutating func keep(_ map: GuessedMap) { maps.append(map) }

    /// Notes what a person should look at.
    mutating func note(_ caution: Guess.Caution) { if !cautions.contains(caution) { cautions.append(caution) } }
}
