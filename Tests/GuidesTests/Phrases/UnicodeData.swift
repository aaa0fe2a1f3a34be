import Directory
import Foundation
import TestSupport

/// The tables of CLDR that the names and rules are checked against.
enum UnicodeData {
    /// The value at a path of keys in one file.
    static func value(_ file: String, _ path: [String]) throws -> Any? {
        let bytes = try SharedData.bytes("data/cldr/\(file)")
        var value: Any? = try JSONSerialization.jsonObject(with: Data(bytes))
        for key in path { value = (value as? [String: Any])?[key] }
        return value
    }

    /// A table of texts at a path.
    static func texts(_ file: String, _ path: [String]) throws -> [String: String] {
        (try value(file, path) as? [String: Any] ?? [:]).compactMapValues { $0 as? String }
    }

    /// The plural rules of a language by category.
    static func pluralRules(_ language: LanguageTag) throws -> [String: PluralRule] {
        let path = ["supplemental", "plurals-type-cardinal", language.text]
        let rules = try texts("cldr-core/supplemental/plurals.json", path)
        return Dictionary(
            uniqueKeysWithValues: rules.map {
                (String($0.key.dropFirst("pluralRule-count-".count)), PluralRule(text: $0.value))
            })
    }

    /// The Gregorian names under a key such as `days`.
    static func calendarNames(_ kind: String, _ language: LanguageTag) throws -> [String: String] {
        try texts(
            "cldr-dates-full/main/\(language)/ca-gregorian.json",
            ["main", language.text, "dates", "calendars", "gregorian", kind, "format", "wide"])
    }

    /// The patterns of a list of one type.
    static func listPatterns(_ type: String, _ language: LanguageTag) throws -> [String: String] {
        try texts(
            "cldr-misc-full/main/\(language)/listPatterns.json",
            ["main", language.text, "listPatterns", "listPattern-type-\(type)"])
    }

    /// The names of languages.
    static func languageNames(_ language: LanguageTag) throws -> [String: String] {
        try texts(
            "cldr-localenames-full/main/\(language)/languages.json",
            ["main", language.text, "localeDisplayNames", "languages"])
    }

    /// A symbol of numbers with Latin digits.
    static func numberSymbol(_ name: String, _ language: LanguageTag) throws -> String? {
        try value(
            "cldr-numbers-full/main/\(language)/numbers.json",
            ["main", language.text, "numbers", "symbols-numberSystem-latn", name]) as? String
    }

    /// The pattern of a long date.
    static func longDate(_ language: LanguageTag) throws -> String? {
        try value(
            "cldr-dates-full/main/\(language)/ca-gregorian.json",
            ["main", language.text, "dates", "calendars", "gregorian", "dateFormats", "long"]) as? String
    }
}
