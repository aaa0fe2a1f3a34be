extension HolidayCalendar {
    /// Germany and its states: the unity treaty, article 2, for 3 October; the states' laws on Sundays and holidays for
    /// the others. `DE` alone has the nine that every state keeps.
    static let germany: [String: HolidayCalendar] = {
        var found = ["DE": common]
        for (codes, holidays) in states {
            for code in codes.split(separator: " ") { found["DE-\(code)", default: common].holidays += holidays }
        }
        return found
    }()

    private static let common = HolidayCalendar([
        Holiday("Neujahr", .fixed(month: 1, day: 1)), Holiday("Karfreitag", .easter(offset: -2)),
        Holiday("Ostermontag", .easter(offset: 1)), Holiday("Tag der Arbeit", .fixed(month: 5, day: 1)),
        Holiday("Christi Himmelfahrt", .easter(offset: 39)), Holiday("Pfingstmontag", .easter(offset: 50)),
        Holiday("Tag der Deutschen Einheit", .fixed(month: 10, day: 3), since: 1990),
        Holiday("1. Weihnachtstag", .fixed(month: 12, day: 25)),
        Holiday("2. Weihnachtstag", .fixed(month: 12, day: 26)),
    ])

    private static let states: [(codes: String, holidays: [Holiday])] = [
        ("BW BY ST", [Holiday("Heilige Drei Könige", .fixed(month: 1, day: 6))]),
        ("BE", [Holiday("Internationaler Frauentag", .fixed(month: 3, day: 8), since: 2019)]),
        ("MV", [Holiday("Internationaler Frauentag", .fixed(month: 3, day: 8), since: 2023)]),
        ("BB", [Holiday("Ostersonntag", .easter(offset: 0)), Holiday("Pfingstsonntag", .easter(offset: 49))]),
        ("BW BY HE NW RP SL", [Holiday("Fronleichnam", .easter(offset: 60))]),
        ("SL", [Holiday("Mariä Himmelfahrt", .fixed(month: 8, day: 15))]),
        ("TH", [Holiday("Weltkindertag", .fixed(month: 9, day: 20), since: 2019)]),
        ("BB MV SN ST TH", [Holiday("Reformationstag", .fixed(month: 10, day: 31), since: 1992)]),
        ("HB HH NI SH", [Holiday("Reformationstag", .fixed(month: 10, day: 31), since: 2018)]),
        ("BW BY NW RP SL", [Holiday("Allerheiligen", .fixed(month: 11, day: 1))]),
        ("SN", [Holiday("Buß- und Bettag", .weekday(.wednesday, onOrAfter: 16, of: 11))]),
    ]
}
