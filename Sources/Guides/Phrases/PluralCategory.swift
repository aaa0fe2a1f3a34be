import Directory

/// The plural forms of CLDR.
enum PluralCategory: String, CaseIterable {
    /// The six categories; no language uses all but Arabic.
    case zero, one, two, few, many, other

    /// The form for a whole number, by CLDR 47 `plurals-type-cardinal`; other for a language not shipped.
    init(of count: Int, in language: LanguageTag) {
        let number = count.magnitude
        switch language.primary {
        case "en", "ur", "es", "it", "ro", "sq", "tr", "ps", "so":
            self = number == 1 ? .one : Self.latin(number, language.primary)
        case "fr", "pt": self = number <= 1 ? .one : Self.latin(number, "fr")
        case "fa", "bn", "ti", "pa", "hi", "am": self = number <= 1 ? .one : .other
        case "uk", "ru": self = Self.slavic(number)
        case "ar": self = Self.arabic(number)
        default: self = .other
        }
    }

    /// The forms beyond one of the languages that tell only large or small numbers apart.
    private static func latin(_ number: UInt, _ language: String) -> PluralCategory {
        switch language {
        case "it", "es", "fr": number > 0 && number % 1_000_000 == 0 ? .many : .other
        case "ro": number == 0 || (1...19).contains(number % 100) ? .few : .other
        default: .other
        }
    }

    private static func slavic(_ number: UInt) -> PluralCategory {
        let (tens, ones) = (number % 100, number % 10)
        if ones == 1, tens != 11 { return .one }
        return (2...4).contains(ones) && !(12...14).contains(tens) ? .few : .many
    }

    private static func arabic(_ number: UInt) -> PluralCategory {
        switch (number, number % 100) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...99): .many
        default: .other
        }
    }
}
