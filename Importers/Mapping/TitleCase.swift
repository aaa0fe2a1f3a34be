/// Writes a name given in capitals as names are written: `CASALE MONFERRATO` as `Casale Monferrato`.
struct TitleCase {
    /// Words that stay as they are given here.
    let keeping: [String]

    /// Small words inside a name, in Italian, Spanish and French.
    private static let small: Set<String> = [
        "a", "ad", "ai", "al", "alla", "alle", "con", "da", "dal", "dalla", "de", "degli", "dei", "del", "della",
        "delle", "dello", "di", "e", "ed", "el", "en", "et", "il", "in", "la", "las", "le", "lo", "los", "nel", "per",
        "su", "sul", "sulla", "y",
    ]

    /// The text; left alone when it has a small letter, for then somebody has chosen.
    func apply(to text: String) -> String {
        guard !text.contains(where: \.isLowercase) else { return text }
        let words = text.split(separator: " ")
        return words.enumerated().map { place, word in
            if let kept = keeping.first(where: { $0.uppercased() == word.uppercased() }) { return kept }
            let lowered = word.lowercased()
            return place > 0 && Self.small.contains(lowered) ? lowered : capitalized(lowered)
        }.joined(separator: " ")
    }

    /// The word with a capital at its start and after each mark, as in `d'annunzio` or `reggio-calabria`.
    private func capitalized(_ word: String) -> String {
        var result = ""
        var startsPart = true
        for character in word {
            result += startsPart && character.isLetter ? character.uppercased() : String(character)
            startsPart = !character.isLetter && !character.isNumber
        }
        return result
    }
}
