/// What the name of a column says of its meaning, in Italian, English, Spanish, French and German, in the keys of
/// OpenStreetMap, the names of HSDS and the tags of HXL.
enum HeaderWords {
    /// How well a name, and the tag under it, fit each meaning, from 0 to 1; meanings that they do not fit are absent.
    static func scores(of name: String, tag: String = "") -> [ColumnMeaning: Double] {
        var scores: [ColumnMeaning: Double] = [:]
        let words = FoldedWords.of(name)
        for entry in HeaderDictionary.entries {
            let score = entry.phrases.map { fit(words, $0) * entry.weight }.max() ?? 0
            if score > 0 { scores[entry.meaning] = max(score, scores[entry.meaning] ?? 0) }
        }
        if !HeaderDictionary.strangersToFees.isDisjoint(with: words) { scores[.fees] = nil }
        // A point of GeoJSON (RFC 7946) has its degrees east first.
        if name.hasSuffix("coordinates[1]") { scores = [.longitude: 1] }
        if name.hasSuffix("coordinates[2]") { scores = [.latitude: 1] }
        for (meaning, score) in tagScores(tag.lowercased()) { scores[meaning] = max(score, scores[meaning] ?? 0) }
        return scores
    }

    /// The whole name, words in it, or part of a word where words are written together, as in `CAPSCUOLA`.
    private static func fit(_ words: [String], _ phrase: [String]) -> Double {
        if words == phrase { return 1 }
        // Beside a word that says one thing, these only say that it is told.
        let weight = phrase.count == 1 && HeaderDictionary.generalWords.contains(phrase[0]) ? 0.8 : 1
        if FoldedWords.contains(words, phrase) { return 0.75 * weight }
        let joined = phrase.joined()
        for word in words where word.count >= joined.count + 3 {
            if joined.count >= 4, word.contains(joined) { return 0.6 * weight }
            if joined.count == 3, word.count >= 8, word.hasPrefix(joined) { return 0.5 }
        }
        return words.joined() == joined ? 0.95 : 0
    }

    private static func tagScores(_ tag: String) -> [(ColumnMeaning, Double)] {
        guard tag.hasPrefix("#") else { return [] }
        let isCode = tag.contains("code") || tag.contains("+v_")
        if tag.hasPrefix("#org") { return [(.organization, tag.contains("+impl") ? 0.9 : 0.95)] }
        if tag.hasPrefix("#sector") { return [(.category, 0.95)] }
        if tag.hasPrefix("#activity") { return [(.name, 0.95)] }
        if tag.hasPrefix("#country") || tag.hasPrefix("#adm0") { return [(.country, isCode ? 0.95 : 0.85)] }
        if isCode { return [(.areaCode, 0.97)] }
        if tag.hasPrefix("#adm1") { return [(.province, 0.9)] }
        if tag.hasPrefix("#adm") || tag.hasPrefix("#loc") { return [(.city, 0.85)] }
        if tag.hasPrefix("#contact") { return [(tag.contains("email") ? .email : .phone, 0.9)] }
        return []
    }
}
