import Directory

extension Lookup {
    /// The best finds for some words, best first, equal ones by kind and identifier.
    ///
    /// Finds with all the words come before finds with some. A search of digits alone looks through the telephones.
    public func find(_ text: String, limit: Int = 20, kinds: Set<Hit.Kind> = Set(Hit.Kind.allCases)) -> [Hit] {
        let wanted = Folding.words(of: text)
        guard !wanted.isEmpty else { return [] }
        var scores: [Int32: (sum: Double, count: Int)] = [:]
        for word in wanted {
            for (entry, weight) in best(for: word) {
                let known = scores[entry] ?? (0, 0)
                scores[entry] = (known.sum + weight, known.count + 1)
            }
        }
        let digits = text.filter { !" +-./()".contains($0) }
        if digits.count >= 3, digits.allSatisfy(\.isNumber) {
            for entry in entriesWithPhone(containing: digits) {
                scores[entry] = (2 * Double(wanted.count), wanted.count)
            }
        }
        let hits = scores.compactMap { entry, found -> (hit: Hit, length: Int)? in
            let about = entries[Int(entry)]
            guard kinds.contains(about.kind) else { return nil }
            let score = found.sum / Double(wanted.count) * (about.kind == .need ? 1.25 : 1)
            let hit = Hit(kind: about.kind, id: about.id, score: score, matchesAllWords: found.count == wanted.count)
            return (hit, about.length)
        }
        return hits.sorted { Self.precedes($0, $1) }.prefix(limit).map(\.hit)
    }

    private static func precedes(_ left: (hit: Hit, length: Int), _ right: (hit: Hit, length: Int)) -> Bool {
        if left.hit.matchesAllWords != right.hit.matchesAllWords { return left.hit.matchesAllWords }
        if left.hit.score != right.hit.score { return left.hit.score > right.hit.score }
        if left.length != right.length { return left.length < right.length }
        if left.hit.kind != right.hit.kind { return left.hit.kind.rawValue < right.hit.kind.rawValue }
        return IdentifierOrder.precedes(left.hit.id, right.hit.id)
    }

    /// How well one word fits each entry that has it, something that begins with it, or something close to it.
    private func best(for word: String) -> [Int32: Double] {
        var found: [Int32: Double] = [:]
        func take(_ index: Int, _ factor: Double) {
            for posting in postings[index] {
                found[posting.entry] = max(found[posting.entry] ?? 0, Double(posting.weight) * factor)
            }
        }
        for index in prefixRange(of: word) {
            let rest = words[index].unicodeScalars.count - word.unicodeScalars.count
            take(index, rest == 0 ? 1 : 0.8 - 0.02 * Double(min(rest, 10)))
        }
        let allowed = word.count >= 8 ? 2 : word.count >= 4 ? 1 : 0
        guard allowed > 0 else { return found }
        let letters = Array(word.unicodeScalars)
        for (index, candidate) in words.enumerated() {
            guard abs(candidate.unicodeScalars.count - letters.count) <= allowed else { continue }
            let edits = EditDistance.between(letters, Array(candidate.unicodeScalars), atMost: allowed)
            if let edits, edits > 0 { take(index, edits == 1 ? 0.6 : 0.45) }
        }
        return found
    }

    /// The places in `words` of those that begin with `prefix`.
    ///
    /// By bytes, not by characters as readers see them: a vowel sign would make another character of a letter typed.
    private func prefixRange(of prefix: String) -> Range<Int> {
        let start = firstIndex { !$0.utf8.lexicographicallyPrecedes(prefix.utf8) }
        let end = firstIndex(from: start) { !$0.utf8.starts(with: prefix.utf8) }
        return start..<end
    }

    /// The first place from `start` on where a condition holds that, once true, stays true.
    private func firstIndex(from start: Int = 0, where holds: (String) -> Bool) -> Int {
        var (low, high) = (start, words.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(words[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    private func entriesWithPhone(containing digits: String) -> Set<Int32> {
        Set(phones.filter { $0.digits.contains(digits) }.map(\.entry))
    }
}
