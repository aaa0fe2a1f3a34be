/// How many letters are wrong between two words.
public enum EditDistance {
    /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment, Damerau 1964);
    /// `nil` when there are more than `limit`.
    public static func between(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var before: [Int] = []
        var previous = Array(0...right.count)
        for i in 1...left.count {
            var row = [i] + [Int](repeating: 0, count: right.count)
            for j in 1...right.count {
                let cost = left[i - 1] == right[j - 1] ? 0 : 1
                row[j] = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    row[j] = min(row[j], before[j - 2] + 1)
                }
            }
            if row.allSatisfy({ $0 > limit }) { return nil }
            before = previous
            previous = row
        }
        return previous[right.count] <= limit ? previous[right.count] : nil
    }
}
