import Directory

extension Lookup {
    /// The best finds for some words, best first, equal ones by kind and identifier.
    ///
    /// Finds with all the words come before finds with some; services, organisations and places with some are looked for
    /// only where none has all. A search of digits alone looks through the telephones.
    public func find(_ text: String, limit: Int = 20, kinds: Set<Hit.Kind> = Set(Hit.Kind.allCases)) -> [Hit] {
        let wanted = StopWords.telling(Folding.words(of: text))
        guard !wanted.isEmpty else { return [] }
        let rank: (Int32) -> Float = { entry in
            let kind = entries[Int(entry)].kind
            return kinds.contains(kind) ? kind == .need ? 1.3 : 1 : 0
        }
        var queries = index.queries(wanted)
        var whole = index.findAll(queries, limit: limit, rank: rank)
        if whole.isEmpty {
            queries = index.queries(wanted, withSlips: true)
            whole = index.findAll(queries, limit: limit, rank: rank)
        }
        whole = merged(entriesWithPhone(text).filter { rank($0) > 0 }, before: whole)
        var hits = whole.map { hit($0, matchesAll: true) }
        if wanted.count > 1, hits.count < limit {
            let known = Set(whole.map(\.entry))
            // A need that has some of the words leads on, though services have them all.
            let end = whole.isEmpty ? Int32.max : needCount
            let partial = index.findAny(queries, below: end, limit: limit, rank: rank)
            hits += partial.filter { !known.contains($0.entry) }.map { hit($0, matchesAll: false) }
        }
        return Array(hits.prefix(limit))
    }

    private func hit(_ find: WordIndex.Find, matchesAll: Bool) -> Hit {
        let entry = entries[Int(find.entry)]
        return Hit(kind: entry.kind, id: entry.id, score: Double(find.score), matchesAllWords: matchesAll)
    }

    private func merged(_ phones: [Int32], before finds: [WordIndex.Find]) -> [WordIndex.Find] {
        guard !phones.isEmpty else { return finds }
        let known = Set(phones)
        return phones.map { WordIndex.Find(entry: $0, score: 2) } + finds.filter { !known.contains($0.entry) }
    }

    /// The entries with a telephone that has the digits, where the text has nothing but digits, three at least.
    private func entriesWithPhone(_ text: String) -> [Int32] {
        let digits = text.filter { !" +-./()".contains($0) }
        guard digits.count >= 3, digits.allSatisfy(\.isNumber) else { return [] }
        return Set(phones.filter { $0.digits.contains(digits) }.map(\.entry)).sorted()
    }
}
