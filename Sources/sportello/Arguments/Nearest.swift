import Search

/// The word somebody may have meant.
enum Nearest {
    /// The candidate with the fewest edits from `word`, if they are few for its length, or the first that begins
    /// with it.
    static func word(to word: String, among candidates: [String]) -> String? {
        let letters = Array(word.lowercased().unicodeScalars)
        let limit = max(1, letters.count / 3)
        let near = candidates.compactMap { candidate in
            EditDistance.between(letters, Array(candidate.lowercased().unicodeScalars), atMost: limit)
                .map { (word: candidate, edits: $0) }
        }
        return near.min { $0.edits < $1.edits }?.word
            ?? (word.count > 1 ? candidates.first { $0.hasPrefix(word) } : nil)
    }
}
