import Foundation

/// One word of a search and the words of the index that it may mean, each with how well it fits, 0 to 1.
struct WordQuery {
    /// One word that it may mean.
    struct Meaning {
        let word: Int
        let factor: Float
    }

    private(set) var meanings: [Meaning] = []
    /// How many postings all meanings have.
    private(set) var size = 0
    /// How much the word says: the rarer, the more.
    private(set) var importance: Float = 0

    /// What a word may mean: itself; and, when asked for or when it is no word, what begins with it; and, likewise, what
    /// is a letter or two off.
    init(_ word: String, in index: WordIndex, asBeginning: Bool, withSlips: Bool) {
        let exact = index.position(of: word)
        if let exact { add(exact, 1, index) }
        if asBeginning || exact == nil { addContinuations(of: word, index) }
        if withSlips || meanings.isEmpty { addNeighbours(of: word, index) }
        let common = exact.map(index.count) ?? size
        importance = Float(log1p(Double(index.entryCount) / Double(max(common, 1))))
    }

    private mutating func add(_ word: Int, _ factor: Float, _ index: WordIndex) {
        meanings.append(Meaning(word: word, factor: factor))
        size += index.count(at: word)
    }

    private mutating func addContinuations(of word: String, _ index: WordIndex) {
        let length = word.unicodeScalars.count
        for place in index.range(ofPrefix: word) {
            let rest = index.words[place].unicodeScalars.count - length
            if rest > 0 { add(place, 0.8 - 0.02 * Float(min(rest, 10)), index) }
        }
    }

    private mutating func addNeighbours(of word: String, _ index: WordIndex) {
        let letters = Array(word.unicodeScalars)
        let allowed = DeletionNeighbourhood.tolerance(of: letters.count)
        guard allowed > 0 else { return }
        for place in index.neighbours.candidates(for: letters, within: allowed).sorted() {
            let other = Array(index.words[Int(place)].unicodeScalars)
            guard let edits = EditDistance.between(letters, other, atMost: allowed), edits > 0 else { continue }
            // A slip in the first letter is rare, and one letter more at the end is mostly another form of the word.
            let factor: Float = (edits == 1 ? 0.6 : 0.45) - (letters.first == other.first ? 0 : 0.1)
            add(Int(place), factor, index)
        }
    }
}
