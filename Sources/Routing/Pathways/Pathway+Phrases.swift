import Directory

extension Pathway {
    /// The pathway in words: its visits and days, or what is missing; then what it takes for lacking.
    public var phrases: [Phrase] {
        var phrases: [Phrase] = []
        if let days {
            let key = days == 0 ? "routing.pathway.today" : "routing.pathway.summary"
            phrases.append(Self.summary(key, visits: visits, days: days))
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

    /// The phrase of that key with the visits and days of a way.
    static func summary(
        _ key: String, visits: Int, days: Int, _ more: [String: Phrase.Argument] = [:]
    ) -> Phrase {
        let visits = Phrase("routing.pathway.visits", ["count": .count(visits)])
        return Phrase(key, more.merging(["visits": .phrase(visits), "count": .count(days)]) { $1 })
    }
}

extension PathwayAlternative {
    /// The way in words: its visits, its days, and its services, whose names are given in the order of the steps.
    public func phrase(services: [Phrase.Argument]) -> Phrase {
        Pathway.summary("routing.pathway.alternative", visits: visits, days: days, ["services": .allOf(services)])
    }
}
