import Directory
import TestSupport
import Testing

@testable import Guides

@Suite(.enabled(if: SharedData.isPresent))
struct `The names and rules of languages are those of CLDR` {
    @Test(arguments: LanguageTag.printed)
    func `plural forms are those of the rules`(language: LanguageTag) throws {
        let rules = try UnicodeData.pluralRules(language).filter { $0.key != "other" }
        let numbers = Array(0...3000) + (1...9).map { $0 * 1_000_000 } + [1_000_001, 1_000_011, 100_000, 999_999]
        for number in numbers {
            let expected = rules.first { $0.value.holds(for: number) }?.key ?? "other"
            #expect(PluralCategory(of: number, in: language).rawValue == expected, "\(number)")
        }
    }

    @Test(arguments: LanguageTag.printed)
    func `days and months have their names`(language: LanguageTag) throws {
        let days = try UnicodeData.calendarNames("days", language)
        let keys = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        #expect(CalendarNames.weekdays[language] == keys.compactMap { days[$0] })
        let months = try UnicodeData.calendarNames("months", language)
        #expect(CalendarNames.months[language] == (1...12).compactMap { months[String($0)] })
    }

    @Test(arguments: LanguageTag.printed)
    func `lists are joined by the patterns`(language: LanguageTag) throws {
        for (type, ours) in [("standard", ListPatterns.all[language]), ("or", ListPatterns.any[language])] {
            let patterns = try UnicodeData.listPatterns(type, language)
            #expect(ours == ["middle", "end", "2"].compactMap { patterns[$0] })
            #expect(patterns["start"] == patterns["middle"])
        }
    }

    @Test(arguments: LanguageTag.printed)
    func `languages have their names`(language: LanguageTag) throws {
        let names = try UnicodeData.languageNames(language)
        let shipped = LanguageTag.printed.map(\.text) + ["wo", "fa-AF"]
        for code in shipped {
            let tag = try #require(LanguageTag(code))
            #expect(LanguageNames.name(of: tag, in: language) == names[code])
        }
    }

    @Test(arguments: LanguageTag.printed)
    func `decimals have the sign of the language`(language: LanguageTag) throws {
        let sign = try #require(try UnicodeData.numberSymbol("decimal", language))
        let length = Phrasebook(language).length(1240, in: language)
        #expect(length.contains { $0.text == "1\(sign)2" })
    }

    /// English is that of Europe, and Tigrinya has the day first as its own full date does.
    @Test(arguments: LanguageTag.printed.filter { !["en", "ti"].contains($0) })
    func `dates have the order of the language`(language: LanguageTag) throws {
        let pattern = try #require(try UnicodeData.longDate(language))
        let months = try UnicodeData.calendarNames("months", language)
        let day = try #require(Day("2026-03-05"))
        let pieces = pattern.split(separator: "'", omittingEmptySubsequences: false).enumerated().map { index, piece in
            index.isMultiple(of: 2) ? Self.filled(String(piece), month: months["3"] ?? "?") : String(piece)
        }
        #expect(Phrasebook(language).date(day, in: language).map(\.text) == [pieces.joined()])
    }

    /// A pattern without its quoted words, filled for the fifth of March.
    private static func filled(_ pattern: String, month: String) -> String {
        pattern.replacing("MMMM", with: "#").replacing("M", with: "3").replacing("d", with: "5")
            .replacing("y", with: "2026").replacing("#", with: month)
    }
}
