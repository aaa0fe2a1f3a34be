extension WordIndex {
    /// An entry that a search found.
    public struct Find: Sendable, Hashable {
        /// The entry's number.
        public let entry: Int32
        /// How well it fits, 0 to 1: the weights of the words, those that say more counting more.
        public let score: Float
    }

    /// The entries that have all words of a search, best first, equal ones by number.
    ///
    /// Words are taken for what they are; the last one also for the beginning of others. When that finds nothing, each is
    /// taken for a slip of others too. The words are folded ones, as `Lookup.words` has them.
    public func find(all words: [String], limit: Int) -> [Find] {
        let found = findAll(queries(words), limit: limit) { _ in 1 }
        return found.isEmpty ? findAll(queries(words, withSlips: true), limit: limit) { _ in 1 } : found
    }

    /// The words of a search with what they may mean.
    func queries(_ words: [String], withSlips: Bool = false) -> [WordQuery] {
        words.enumerated().map { place, word in
            WordQuery(word, in: self, asBeginning: place == words.count - 1, withSlips: withSlips)
        }
    }

    /// The entries that have all words; `rank` multiplies an entry's score, and leaves out those for which it is nought.
    func findAll(_ queries: [WordQuery], limit: Int, rank: (Int32) -> Float) -> [Find] {
        guard queries.allSatisfy({ $0.size > 0 }), !queries.isEmpty else { return [] }
        let ordered = queries.sorted { $0.size < $1.size }
        let total = ordered.reduce(0) { $0 + $1.importance }
        var others = ordered.dropFirst().map { WordWeights($0, in: self) }
        var best = BestFinds(limit: limit)
        func take(_ entry: Int32, _ weight: Float) {
            let factor = rank(entry)
            guard factor > 0 else { return }
            var sum = weight * ordered[0].importance
            for place in others.indices {
                guard let found = others[place].weight(of: entry) else { return }
                sum += found * ordered[place + 1].importance
            }
            best.add(Find(entry: entry, score: sum / total * factor))
        }
        if ordered[0].meanings.count == 1 {
            let meaning = ordered[0].meanings[0]
            postings(at: meaning.word).forEach { take($0, $1 * meaning.factor) }
        } else {
            for (entry, weight) in WordWeights.together(ordered[0], in: self).sorted(by: { $0.key < $1.key }) {
                take(entry, weight)
            }
        }
        return best.sorted
    }

    /// The entries below `end` that have any word, each with the share of the words' importance that it has.
    ///
    /// Words that a tenth of all entries have say too little to find by, unless there are no others.
    func findAny(_ queries: [WordQuery], below end: Int32 = .max, limit: Int, rank: (Int32) -> Float) -> [Find] {
        let total = queries.reduce(0) { $0 + $1.importance }
        guard total > 0 else { return [] }
        let telling = queries.filter { $0.size < max(1_000, entryCount / 10) }
        var sums: [Int32: Float] = [:]
        for query in telling.isEmpty ? queries : telling {
            for (entry, weight) in WordWeights.together(query, in: self, below: end) {
                sums[entry, default: 0] += weight * query.importance
            }
        }
        var best = BestFinds(limit: limit)
        for (entry, sum) in sums {
            let factor = rank(entry)
            if factor > 0 { best.add(Find(entry: entry, score: sum / total * factor)) }
        }
        return best.sorted
    }
}

/// The best of many finds, so many that all need not be sorted.
struct BestFinds {
    private var kept: [WordIndex.Find] = []
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    mutating func add(_ find: WordIndex.Find) {
        guard limit <= 64 else { return kept.append(find) }
        if kept.count == limit {
            guard let last = kept.last, Self.precedes(find, last) else { return }
            kept.removeLast()
        }
        var place = kept.count
        while place > 0, Self.precedes(find, kept[place - 1]) { place -= 1 }
        kept.insert(find, at: place)
    }

    /// The best, best first.
    var sorted: [WordIndex.Find] { Array(kept.sorted(by: Self.precedes).prefix(limit)) }

    private static func precedes(_ left: WordIndex.Find, _ right: WordIndex.Find) -> Bool {
        left.score != right.score ? left.score > right.score : left.entry < right.entry
    }
}
