extension HolidayCalendar {
    /// Italy's public holidays: law 260/1949, article 2, as amended, with 4 October since 2026 (law 151/2025).
    public static let italy = HolidayCalendar([
        Holiday("Capodanno", .fixed(month: 1, day: 1)), Holiday("Epifania", .fixed(month: 1, day: 6)),
        Holiday("Pasqua", .easter(offset: 0)), Holiday("Lunedì dell'Angelo", .easter(offset: 1)),
        Holiday("Festa della Liberazione", .fixed(month: 4, day: 25)),
        Holiday("Festa dei lavoratori", .fixed(month: 5, day: 1)),
        Holiday("Festa della Repubblica", .fixed(month: 6, day: 2)),
        Holiday("Ferragosto", .fixed(month: 8, day: 15)),
        Holiday("San Francesco", .fixed(month: 10, day: 4), since: 2026),
        Holiday("Ognissanti", .fixed(month: 11, day: 1)), Holiday("Immacolata", .fixed(month: 12, day: 8)),
        Holiday("Natale", .fixed(month: 12, day: 25)), Holiday("Santo Stefano", .fixed(month: 12, day: 26)),
    ])

    /// Italy's holidays and San Baudolino, patron of Alessandria, on 10 November.
    public static let alessandria = HolidayCalendar.italy(municipality: "Alessandria")

    /// Italy's holidays and the patron's day of a municipality, where that is known.
    public static func italy(municipality: String) -> HolidayCalendar {
        PatronSaint.byMunicipality[municipality].map { italy.adding([$0.holiday]) } ?? italy
    }
}
