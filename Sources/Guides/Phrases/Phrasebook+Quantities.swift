import Directory

extension Phrasebook {
    /// A length a person can walk by: to ten metres below a kilometre, to a tenth below ten, then whole kilometres.
    func length(_ metres: Int, in language: LanguageTag) -> [Segment] {
        let rounded = (metres + 5) / 10 * 10
        if rounded < 1000 { return unit("unit.metres", String(rounded), in: language) }
        let tenths = (metres + 50) / 100
        let value = tenths < 100 ? Self.decimal(tenths, digits: 1, in: language) : String((metres + 500) / 1000)
        return unit("unit.kilometres", value, in: language)
    }

    /// An amount of money, with cents only where there are some.
    func amount(cents: Int, in language: LanguageTag) -> [Segment] {
        let value = cents % 100 == 0 ? String(cents / 100) : Self.decimal(cents, digits: 2, in: language)
        return unit("unit.euros", value, in: language)
    }

    /// A date in words, the digits Latin in every script.
    func date(_ day: Day, in language: LanguageTag) -> [Segment] {
        let civil = day.civil
        let tag = language.primaryTag
        let template = PhraseTemplate(DatePatterns.long[tag] ?? "{day} {month} {year}")
        let text = template.parts.map { part in
            switch part {
            case .words(let words): words
            case .argument("day"): String(civil.day)
            case .argument("month"): Self.name(ofMonth: civil.month, in: language)
            case .argument("number"): String(civil.month)
            case .argument: String(civil.year)
            }
        }.joined()
        return [.foreign(text, in: language)]
    }

    /// A day of every year, without its year.
    func yearly(month: Int, day: Int, in language: LanguageTag) -> [Segment] {
        let template = PhraseTemplate(DatePatterns.yearly[language.primaryTag] ?? "{day} {month}")
        let text = template.parts.map { part in
            switch part {
            case .words(let words): words
            case .argument("day"): String(day)
            case .argument("number"): String(month)
            case .argument: Self.name(ofMonth: month, in: language)
            }
        }.joined()
        return [.foreign(text, in: language)]
    }

    /// The name of a month as it stands in a date, in Italian for a language without one.
    static func name(ofMonth month: Int, in language: LanguageTag) -> String {
        let names = CalendarNames.months[language.primaryTag] ?? CalendarNames.months["it"] ?? []
        return names.indices.contains(month - 1) ? names[month - 1] : ""
    }

    /// The name of a month by itself.
    static func standaloneName(ofMonth month: Int, in language: LanguageTag) -> String {
        guard let names = CalendarNames.standaloneMonths[language.primaryTag], names.indices.contains(month - 1) else {
            return name(ofMonth: month, in: language)
        }
        return names[month - 1]
    }

    /// The time as `H:MM`, in 24 hours everywhere.
    static func clock(_ time: ClockTime) -> String {
        let (hour, minute) = time.minutes.quotientAndRemainder(dividingBy: 60)
        return "\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// The name of a day of the week, in Italian for a language without one.
    static func name(of weekday: Weekday, in language: LanguageTag) -> String {
        let names = CalendarNames.weekdays[language.primaryTag]
        return (names ?? CalendarNames.weekdays["it"] ?? [])[weekday.index]
    }

    private func unit(_ key: String, _ value: String, in language: LanguageTag) -> [Segment] {
        let number = Segment.leftToRight(value, in: language)
        guard
            let template = PhraseCatalogue.of(language)?.template(key, count: nil, language: language)
                ?? PhraseCatalogue.of("it")?.template(key, count: nil, language: "it")
        else { return [number] }
        return template.parts.map { part in
            switch part {
            case .words(let words): Segment(words, language: language)
            case .argument: number
            }
        }
    }

    /// A number of tenths or hundredths with the language's decimal sign.
    private static func decimal(_ value: Int, digits: Int, in language: LanguageTag) -> String {
        let scale = digits == 1 ? 10 : 100
        let fraction = String(value % scale)
        let sign = DatePatterns.withDecimalPoint.contains(language.primary) ? "." : ","
        return "\(value / scale)\(sign)\(String(repeating: "0", count: digits - fraction.count))\(fraction)"
    }
}
