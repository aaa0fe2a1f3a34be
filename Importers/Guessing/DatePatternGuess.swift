import Directory

/// The patterns in which a column writes its days.
enum DatePatternGuess {
    /// Days first, as Europe writes them, before months first.
    private static let candidates = [
        "dd/MM/yyyy", "dd-MM-yyyy", "dd.MM.yyyy", "yyyy/MM/dd", "yyyyMMdd", "dd/MM/yy", "dd.MM.yy", "dd-MM-yy",
        "MM/dd/yyyy", "MM/dd/yy",
    ]

    /// The patterns that together read the values, the one that reads most first; none for plain ISO days.
    ///
    /// `nil` when less than nine in ten are days.
    static func patterns(of values: [String]) -> [String]? {
        guard !values.isEmpty else { return nil }
        var rest = values.filter { Day($0) == nil }
        var found: [String] = []
        while !rest.isEmpty, Double(rest.count) > 0.1 * Double(values.count) || !found.isEmpty {
            let counts = candidates.map { text in
                DatePattern(text).map { pattern in rest.count { pattern.day(of: $0) != nil } } ?? 0
            }
            guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else { break }
            found.append(candidates[place])
            rest.removeAll { DatePattern(candidates[place])?.day(of: $0) != nil }
        }
        return Double(rest.count) <= 0.1 * Double(values.count) ? found : nil
    }

    /// Whether the days and months of a column could be taken for each other: no day is above twelve.
    static func isAmbiguous(_ values: [String], patterns: [String]) -> Bool {
        guard patterns.first == "dd/MM/yyyy", let swapped = DatePattern("MM/dd/yyyy") else { return false }
        return values.allSatisfy { swapped.day(of: $0) != nil }
    }
}
