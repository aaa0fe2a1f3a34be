import Directory
import Foundation

/// The order of names in a language, as its readers look them up; equal names by position.
struct NameOrder {
    private let locale: Locale

    /// The order of a language.
    init(_ language: LanguageTag) { locale = Locale(identifier: language.text) }

    /// The letter under which a name is looked up: its first one, without accents and in capitals; `#` for others.
    func letter(of name: String) -> String {
        let folded = name.folding(options: [.diacriticInsensitive, .widthInsensitive], locale: locale)
        guard let first = folded.first(where: { $0.isLetter || $0.isNumber }), first.isLetter else { return "#" }
        return String(first).uppercased(with: locale)
    }

    /// Whether one name with its position stands before another.
    func precedes(_ left: (name: String, position: Int), _ right: (name: String, position: Int)) -> Bool {
        let options: String.CompareOptions = [.caseInsensitive, .numeric]
        switch left.name.compare(right.name, options: options, range: nil, locale: locale) {
        case .orderedAscending: return true
        case .orderedDescending: return false
        case .orderedSame: return left.position < right.position
        }
    }
}
