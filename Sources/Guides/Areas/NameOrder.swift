import Directory
import Foundation

/// The order of names in a language, as its readers look them up; equal names by position.
struct NameOrder {
    private let locale: Locale

    /// The order of a language.
    init(_ language: LanguageTag) { locale = Locale(identifier: language.text) }

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
