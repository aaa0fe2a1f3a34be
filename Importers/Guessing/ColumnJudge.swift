/// Says of each column of a list what it means, from its name and from its values.
struct ColumnJudge {
    private let table: SampleTable
    private let facts: [ColumnFacts]

    /// A meaning less sure than this is no meaning.
    private static let threshold = 0.35

    init(_ table: SampleTable, facts: [ColumnFacts]) {
        self.table = table
        self.facts = facts
    }

    /// The columns with their meanings: the surest pairs of column and meaning first, each taken once.
    func judge() -> [GuessedColumn] {
        var columns = zip(table.columns, facts).map { column, facts in
            GuessedColumn(
                name: column.name, meaning: nil, confidence: 0, evidence: [], filled: facts.values.count,
                distinct: facts.distinct.count, samples: Array(facts.distinct.prefix(3)))
        }
        var taken: Set<ColumnMeaning> = []
        for claim in claims() where columns[claim.column].meaning == nil {
            guard claim.meaning.allowsMany || !taken.contains(claim.meaning) else { continue }
            taken.insert(claim.meaning)
            columns[claim.column].meaning = claim.meaning
            columns[claim.column].confidence = claim.score
            columns[claim.column].evidence = claim.evidence
        }
        if !taken.contains(.name) { findName(among: &columns, hasOrganization: taken.contains(.organization)) }
        return columns
    }

    private struct Claim {
        let column: Int
        let meaning: ColumnMeaning
        let score: Double
        let evidence: Set<GuessedColumn.Evidence>
    }

    private func claims() -> [Claim] {
        var claims: [Claim] = []
        for (place, column) in table.columns.enumerated() where !facts[place].values.isEmpty {
            let header = HeaderWords.scores(of: column.name, tag: column.tag)
            for meaning in ColumnMeaning.allCases {
                guard let claim = claim(meaning, of: place, header: header[meaning] ?? 0) else { continue }
                claims.append(claim)
            }
        }
        return claims.enumerated().sorted { one, other in
            (-one.element.score, one.offset) < (-other.element.score, other.offset)
        }.map(\.element)
    }

    private func claim(_ meaning: ColumnMeaning, of column: Int, header: Double) -> Claim? {
        let fit = ValueEvidence.fit(of: facts[column], to: meaning)
        let score =
            switch fit {
            case .refused: 0.0
            case .plausible(let share): header * share
            case .shown(let share, let alone): header > 0 ? share * (0.7 + 0.3 * header) : share * alone
            }
        guard score >= Self.threshold else { return nil }
        var evidence: Set<GuessedColumn.Evidence> = header > 0 ? [.header] : []
        if case .shown = fit { evidence.insert(.values) }
        return Claim(column: column, meaning: meaning, score: score, evidence: evidence)
    }

    /// Where no column is called a name, the organisation's or else the most telling words are it.
    private func findName(among columns: inout [GuessedColumn], hasOrganization: Bool) {
        let candidates = columns.indices.filter { place in
            let fits = [nil, .description, .alternateName].contains(columns[place].meaning)
            return fits && facts[place].wordShare > 0.9 && facts[place].filled > 0.9 && facts[place].distinctRatio > 0.3
                && (4...90).contains(facts[place].averageLength) && !facts[place].isCode
        }
        let best = candidates.max { one, other in
            (facts[one].distinctRatio, other) < (facts[other].distinctRatio, one)
        }
        guard let place = best, !hasOrganization || facts[place].distinctRatio > 0.5 else { return }
        columns[place].meaning = .name
        columns[place].confidence = Self.threshold
        columns[place].evidence = [.leftover]
    }
}
