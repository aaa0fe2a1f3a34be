import Foundation

/// Words made comparable: small letters without accents, parted at marks and where small letters meet capitals.
enum FoldedWords {
    /// The words of a text.
    static func of(_ text: String) -> [String] {
        var parted = ""
        var previous: Character = " "
        for character in text {
            if character.isUppercase, previous.isLowercase { parted.append(" ") }
            parted.append(character)
            previous = character
        }
        let folded = parted.folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
        return folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// A word without the ending by which Italian, Spanish, French and English tell number and gender.
    static func stem(_ word: String) -> String {
        var stem = word[...]
        while stem.count > 4, let last = stem.last, "aeious".contains(last) { stem.removeLast() }
        return String(stem)
    }

    /// Whether a list of words has another's words in a row.
    static func contains(_ words: [String], _ phrase: [String]) -> Bool {
        guard !phrase.isEmpty, phrase.count <= words.count else { return false }
        return (0...(words.count - phrase.count)).contains { words[$0..<($0 + phrase.count)].elementsEqual(phrase) }
    }
}
