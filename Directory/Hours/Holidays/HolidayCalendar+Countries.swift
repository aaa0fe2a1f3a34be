extension HolidayCalendar {
    /// The calendars by ISO 3166 code: a country, or a part of it whose holidays differ (`IT`, `DE-SN`, `GB-SCT`).
    ///
    /// Holidays that the moon sets are not among them, for they are known only when they are announced.
    public static let byRegion: [String: HolidayCalendar] = {
        var found = [
            "IT": italy, "FR": france, "ES": spain, "CH": switzerland, "AT": austria, "RO": romania, "AL": albania,
        ]
        for (code, calendar) in germany.merging(unitedKingdom, uniquingKeysWith: { first, _ in first }) {
            found[code] = calendar
        }
        // Code du travail, article L3134-13: Alsace and Moselle keep two more.
        let east = france.adding([
            Holiday("Vendredi saint", .easter(offset: -2)), Holiday("Saint-Étienne", .fixed(month: 12, day: 26)),
        ])
        for department in ["57", "67", "68"] { found["FR-\(department)"] = east }
        found["CH-TI"] = ticino
        return found
    }()

    /// France: Code du travail, article L3133-1.
    private static let france = HolidayCalendar([
        Holiday("Jour de l'an", .fixed(month: 1, day: 1)), Holiday("Lundi de Pâques", .easter(offset: 1)),
        Holiday("Fête du Travail", .fixed(month: 5, day: 1)), Holiday("Victoire de 1945", .fixed(month: 5, day: 8)),
        Holiday("Ascension", .easter(offset: 39)), Holiday("Lundi de Pentecôte", .easter(offset: 50)),
        Holiday("Fête nationale", .fixed(month: 7, day: 14)), Holiday("Assomption", .fixed(month: 8, day: 15)),
        Holiday("Toussaint", .fixed(month: 11, day: 1)), Holiday("Armistice", .fixed(month: 11, day: 11)),
        Holiday("Noël", .fixed(month: 12, day: 25)),
    ])

    /// Spain, the days of the whole State: Real Decreto 2001/1983, article 45.
    private static let spain = HolidayCalendar([
        Holiday("Año Nuevo", .fixed(month: 1, day: 1)), Holiday("Epifanía del Señor", .fixed(month: 1, day: 6)),
        Holiday("Viernes Santo", .easter(offset: -2)), Holiday("Fiesta del Trabajo", .fixed(month: 5, day: 1)),
        Holiday("Asunción de la Virgen", .fixed(month: 8, day: 15)),
        Holiday("Fiesta Nacional de España", .fixed(month: 10, day: 12)),
        Holiday("Todos los Santos", .fixed(month: 11, day: 1)),
        Holiday("Día de la Constitución", .fixed(month: 12, day: 6)),
        Holiday("Inmaculada Concepción", .fixed(month: 12, day: 8)), Holiday("Navidad", .fixed(month: 12, day: 25)),
    ])

    /// Switzerland, the days kept in every canton: federal constitution, article 110 (1 August), and cantonal laws.
    private static let switzerland = HolidayCalendar([
        Holiday("Neujahr", .fixed(month: 1, day: 1)), Holiday("Auffahrt", .easter(offset: 39)),
        Holiday("Bundesfeier", .fixed(month: 8, day: 1)), Holiday("Weihnachten", .fixed(month: 12, day: 25)),
    ])

    /// Ticino: Legge cantonale concernente i giorni festivi ufficiali, 1934, as amended.
    private static let ticino = HolidayCalendar([
        Holiday("Capodanno", .fixed(month: 1, day: 1)), Holiday("Epifania", .fixed(month: 1, day: 6)),
        Holiday("San Giuseppe", .fixed(month: 3, day: 19)), Holiday("Lunedì di Pasqua", .easter(offset: 1)),
        Holiday("Festa del lavoro", .fixed(month: 5, day: 1)), Holiday("Ascensione", .easter(offset: 39)),
        Holiday("Lunedì di Pentecoste", .easter(offset: 50)), Holiday("Corpus Domini", .easter(offset: 60)),
        Holiday("Santi Pietro e Paolo", .fixed(month: 6, day: 29)),
        Holiday("Festa nazionale", .fixed(month: 8, day: 1)), Holiday("Assunzione", .fixed(month: 8, day: 15)),
        Holiday("Ognissanti", .fixed(month: 11, day: 1)), Holiday("Immacolata", .fixed(month: 12, day: 8)),
        Holiday("Natale", .fixed(month: 12, day: 25)), Holiday("Santo Stefano", .fixed(month: 12, day: 26)),
    ])

    /// Austria: Arbeitsruhegesetz §7(2).
    private static let austria = HolidayCalendar([
        Holiday("Neujahr", .fixed(month: 1, day: 1)), Holiday("Heilige Drei Könige", .fixed(month: 1, day: 6)),
        Holiday("Ostermontag", .easter(offset: 1)), Holiday("Staatsfeiertag", .fixed(month: 5, day: 1)),
        Holiday("Christi Himmelfahrt", .easter(offset: 39)), Holiday("Pfingstmontag", .easter(offset: 50)),
        Holiday("Fronleichnam", .easter(offset: 60)), Holiday("Mariä Himmelfahrt", .fixed(month: 8, day: 15)),
        Holiday("Nationalfeiertag", .fixed(month: 10, day: 26)), Holiday("Allerheiligen", .fixed(month: 11, day: 1)),
        Holiday("Mariä Empfängnis", .fixed(month: 12, day: 8)), Holiday("Christtag", .fixed(month: 12, day: 25)),
        Holiday("Stefanitag", .fixed(month: 12, day: 26)),
    ])

    /// Romania: Codul muncii (law 53/2003), article 139, with 6 and 7 January since 2024 (law 52/2023).
    private static let romania = HolidayCalendar([
        Holiday("Anul Nou", .fixed(month: 1, day: 1)), Holiday("A doua zi de Anul Nou", .fixed(month: 1, day: 2)),
        Holiday("Boboteaza", .fixed(month: 1, day: 6), since: 2024),
        Holiday("Sfântul Ion", .fixed(month: 1, day: 7), since: 2024),
        Holiday("Ziua Unirii Principatelor Române", .fixed(month: 1, day: 24), since: 2017),
        Holiday("Vinerea Mare", .easternEaster(offset: -2), since: 2018),
        Holiday("Paștele", .easternEaster(offset: 0)), Holiday("A doua zi de Paști", .easternEaster(offset: 1)),
        Holiday("Ziua Muncii", .fixed(month: 5, day: 1)),
        Holiday("Ziua Copilului", .fixed(month: 6, day: 1), since: 2017),
        Holiday("Rusaliile", .easternEaster(offset: 49)), Holiday("A doua zi de Rusalii", .easternEaster(offset: 50)),
        Holiday("Adormirea Maicii Domnului", .fixed(month: 8, day: 15)),
        Holiday("Sfântul Andrei", .fixed(month: 11, day: 30)),
        Holiday("Ziua Națională a României", .fixed(month: 12, day: 1)),
        Holiday("Crăciunul", .fixed(month: 12, day: 25)),
        Holiday("A doua zi de Crăciun", .fixed(month: 12, day: 26)),
    ])

    /// Albania: law 7651/1992 as amended, without the two Bajrams; a day on a weekend frees the next working day.
    private static let albania: HolidayCalendar = {
        let days: [(String, Rule, Int)] = [
            ("Viti i Ri", .fixed(month: 1, day: 1), 1), ("Viti i Ri", .fixed(month: 1, day: 2), 1),
            ("Dita e Verës", .fixed(month: 3, day: 14), 2004), ("Dita e Nevruzit", .fixed(month: 3, day: 22), 1996),
            ("Pashkët katolike", .easter(offset: 0), 1), ("Pashkët ortodokse", .easternEaster(offset: 0), 1),
            ("Dita e Punëtorëve", .fixed(month: 5, day: 1), 1),
            ("Dita e Shenjtërimit të Nënë Terezës", .fixed(month: 9, day: 5), 2018),
            ("Dita e Alfabetit", .fixed(month: 11, day: 22), 2024),
            ("Dita e Flamurit dhe e Pavarësisë", .fixed(month: 11, day: 28), 1),
            ("Dita e Çlirimit", .fixed(month: 11, day: 29), 1),
            ("Dita Kombëtare e Rinisë", .fixed(month: 12, day: 8), 2010),
            ("Krishtlindjet", .fixed(month: 12, day: 25), 1),
        ]
        return HolidayCalendar(days.map { Holiday($0.0, $0.1, since: $0.2, isMadeUp: true) })
    }()
}
