/// The word somebody may have meant.
enum Nearest {
    /// The candidate with the fewest edits from `word`, if they are few for its length; the first of equals.
    static func word(to word: String, among candidates: [String]) -> String? {
        let limit = max(1, word.count / 3)
        let scored = candidates.map { ($0, distance(Array(word.lowercased()), Array($0.lowercased()))) }
        return scored.filter { $0.1 <= limit || $0.0.hasPrefix(word) && word.count > 1 }.min { $0.1 < $1.1 }?.0
    }

    /// Insertions, deletions, substitutions and transpositions of neighbours from one word to the other
    /// (optimal string alignment, Damerau 1964).
    static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var rows = [Array(0...right.count)]
        for i in 1..<max(1, left.count + 1) {
            var row = [i] + [Int](repeating: 0, count: right.count)
            for j in 1..<max(1, right.count + 1) {
                let cost = left[i - 1] == right[j - 1] ? 0 : 1
                row[j] = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    row[j] = min(row[j], rows[i - 2][j - 2] + 1)
                }
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
