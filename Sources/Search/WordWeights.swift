/// How well one word of a search fits each entry, asked of rising entries.
struct WordWeights {
    private enum Form {
        /// Few lists: each is searched from where the last search ended.
        case lists([(postings: PostingList, factor: Float, place: Int)])
        /// Many lists, brought together.
        case table([Int32: Float])
    }

    private var form: Form

    /// The weights of a word of a search.
    init(_ query: WordQuery, in index: WordIndex) {
        if query.meanings.count <= 8 {
            form = .lists(query.meanings.map { (index.postings(at: $0.word), $0.factor, 0) })
        } else {
            form = .table(Self.together(query, in: index))
        }
    }

    /// The best weight of every entry that any meaning of the word has, below `limit`.
    static func together(_ query: WordQuery, in index: WordIndex, below limit: Int32 = .max) -> [Int32: Float] {
        var table: [Int32: Float] = [:]
        for meaning in query.meanings {
            index.postings(at: meaning.word).forEach(below: limit) { entry, weight in
                let found = weight * meaning.factor
                if found > table[entry] ?? 0 { table[entry] = found }
            }
        }
        return table
    }

    /// The weight of an entry, not below the one asked for last; `nil` when no meaning of the word has it.
    mutating func weight(of entry: Int32) -> Float? {
        switch form {
        case .table(let table): return table[entry]
        case .lists(var lists):
            // Let go of while it changes, so that it is changed in place.
            form = .table([:])
            var best: Float?
            for position in lists.indices {
                let place = lists[position].postings.place(of: entry, from: lists[position].place)
                lists[position].place = place
                if let weight = lists[position].postings.weight(of: entry, at: place) {
                    best = max(best ?? 0, weight * lists[position].factor)
                }
            }
            form = .lists(lists)
            return best
        }
    }
}
