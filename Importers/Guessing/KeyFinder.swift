/// Looks for what tells one entry of a list from another for ever.
struct KeyFinder {
    private let table: SampleTable
    private let facts: [ColumnFacts]
    private let columns: [GuessedColumn]

    init(_ table: SampleTable, facts: [ColumnFacts], columns: [GuessedColumn]) {
        self.table = table
        self.facts = facts
        self.columns = columns
    }

    /// The key, or why there is none.
    func find() -> GuessedKey {
        let codes = columns.indices.filter { facts[$0].isUnique && claim($0) > 0 }
        let stable = codes.filter { !facts[$0].isRowNumber }.sorted { (-claim($0), $0) < (-claim($1), $1) }
        let numbers = codes.filter { facts[$0].isRowNumber }
        if let best = stable.first {
            return GuessedKey(
                columns: [name(best)], kind: .code, others: stable.dropFirst().map(name), repeatedRows: 0)
        }
        let composed = compose()
        if composed.kind == .composed || numbers.isEmpty {
            return GuessedKey(
                columns: composed.columns, kind: composed.kind, others: numbers.map(name),
                repeatedRows: composed.repeatedRows)
        }
        return GuessedKey(columns: [name(numbers[0])], kind: .rowNumber, others: [], repeatedRows: 0)
    }

    /// How strongly a column that tells all rows apart looks like a code made for that; 0 when it does not.
    private func claim(_ place: Int) -> Double {
        let meaning = columns[place].meaning
        guard meaning == nil || meaning == .identifier || meaning == .areaCode || meaning == .taxID else { return 0 }
        let header = HeaderWords.scores(of: columns[place].name, tag: table.columns[place].tag)[.identifier] ?? 0
        let isNumber = facts[place].share { Int($0) != nil } > 0.95
        guard facts[place].isCode || isNumber else { return 0 }
        if header > 0 { return header }
        // Counts of things may differ by chance too; they are no codes.
        return meaning == .taxID ? 0.3 : isNumber && facts[place].averageLength < 4 ? 0 : 0.2
    }

    private func name(_ place: Int) -> String { columns[place].name }

    /// Columns that together tell the rows apart: what the entry is and where, then whatever still parts two rows.
    private func compose() -> (columns: [String], kind: GuessedKey.Kind, repeatedRows: Int) {
        let full = columns.indices.filter { facts[$0].filled == 1 && columns[$0].meaning?.isVolatile != true }
        let order: [ColumnMeaning] = [
            .name, .city, .street, .houseNumber, .organization, .category, .postalCode, .province, .region,
            .alternateName,
        ]
        let known = order.compactMap { meaning in full.first { columns[$0].meaning == meaning } }
        let rest = full.filter { !known.contains($0) && facts[$0].distinct.count > 1 }
        var chosen: [Int] = []
        var groups = [0: table.rowCount]
        for place in known + rest {
            if chosen.count >= 2, groups.count == table.rowCount { break }
            let more = partition(chosen + [place])
            let isFirst = chosen.isEmpty || chosen.count == 1 && columns[place].meaning == .city
            guard isFirst || more.count > groups.count else { continue }
            chosen.append(place)
            groups = more
        }
        let repeated = table.rowCount - groups.count
        guard repeated > 0 else { return (chosen.map(name), .composed, 0) }
        let isExact = repeated == table.rowCount - partition(Array(columns.indices)).count
        return (chosen.map(name), isExact && !chosen.isEmpty ? .composed : .undecided, repeated)
    }

    /// How many rows have the same values in some columns, by a number for each set of values.
    private func partition(_ places: [Int]) -> [Int: Int] {
        var numbers: [[String]: Int] = [:]
        var counts: [Int: Int] = [:]
        for row in 0..<table.rowCount {
            let values = places.map { CellText.singleSpaced(table.columns[$0].values[row] ?? "") }
            let number = numbers[values] ?? numbers.count
            numbers[values] = number
            counts[number, default: 0] += 1
        }
        return counts
    }
}
