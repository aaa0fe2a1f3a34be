import Directory

extension PathwayStep {
    /// The step in words: when to go, what to bring, what it gives and when, what to mind.
    public var phrases: [Phrase] {
        var phrases = [
            startDay == 0
                ? Phrase("routing.step.now") : Phrase("routing.step.after", ["count": .count(startDay)])
        ]
        if isTimed { phrases.append(Phrase("routing.step.timed")) }
        if !brings.isEmpty { phrases.append(Phrase("routing.step.brings", ["documents": Self.list(brings)])) }
        if visitDay > startDay {
            phrases.append(Phrase("routing.step.wait", ["count": .count(visitDay - startDay)]))
        }
        if !gives.isEmpty {
            let key = endDay == visitDay ? "routing.step.gives" : "routing.step.gives_after"
            phrases.append(Phrase(key, ["documents": Self.list(gives), "count": .count(endDay - visitDay)]))
        }
        if !expiring.isEmpty { phrases.append(Phrase("routing.step.expiring", ["documents": Self.list(expiring)])) }
        return phrases
    }

    static func list(_ documents: [String]) -> Phrase.Argument { .allOf(documents.map { .document($0) }) }
}
