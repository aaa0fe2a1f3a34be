import Directory

extension Pathway {
    /// The pathway in words: its visits and days, or what is missing; then what it takes for lacking.
    public var phrases: [Phrase] {
        var phrases: [Phrase] = []
        if let days {
            let visits = Phrase("routing.pathway.visits", ["count": .count(visits)])
            phrases.append(Phrase("routing.pathway.summary", ["visits": .phrase(visits), "count": .count(days)]))
        } else if missing.isEmpty {
            phrases.append(Phrase("routing.pathway.unreachable"))
        } else {
            phrases.append(Phrase("routing.pathway.missing", ["documents": PathwayStep.list(missing)]))
        }
        if !assumedLacking.isEmpty {
            phrases.append(Phrase("routing.pathway.assumed", ["documents": PathwayStep.list(assumedLacking)]))
        }
        return phrases
    }
}
