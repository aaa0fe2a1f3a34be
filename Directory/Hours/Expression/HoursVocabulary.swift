/// The words and signs of opening-hours values, with those people write in other languages for the standard ones.
enum HoursVocabulary {
    /// Signs that mean the plain ones.
    static let plain: [Character: Character] = {
        var plain: [Character: Character] = [
            "：": ":", "；": ";", "，": ",", "、": ",", "°": "0", "｜": "|", "=": "-", "→": "-", "~": "-", "～": "-",
            "\u{A0}": " ", "\u{202F}": " ",
        ]
        for dash: Character in [
            "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "ー",
        ] {
            plain[dash] = "-"
        }
        for (value, digit) in "0123456789".enumerated() {
            for other in ["⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"] {
                plain[other[other.index(other.startIndex, offsetBy: value)]] = digit
            }
        }
        return plain
    }()

    /// Opening quotation marks with those that close them.
    static let quotes: [Character: Set<Character>] = [
        "\"": ["\""], "'": ["'"], "„": ["“", "\"", "”"], "“": ["”"], "«": ["»"], "「": ["」"], "『": ["』"],
        "‚": ["‘"], "‘": ["‘", "’"], "’": ["’"],
    ]

    /// Words that add nothing.
    static let fillers: Set<String> = [
        "only", "nur", "an", "always", "immer", "sempre", "from", "von", "dalle", "ore", "uhr",
    ]

    /// Phrases of more than one word or with signs in them, the longest first.
    static let phrases: [(words: [Character], kinds: [HoursToken.Kind])] = {
        let phrases: [(String, HoursToken.Kind)] = [
            ("open end", .openEnd), ("openend", .openEnd), ("on appointment", .comment("on appointment")),
            ("on_appointment", .comment("on appointment")), ("by appointment", .comment("by appointment")),
            ("nach vereinbarung", .comment("Nach Vereinbarung")), ("nach_vereinbarung", .comment("Nach Vereinbarung")),
            ("su appuntamento", .comment("su appuntamento")), ("sur rendez-vous", .comment("sur rendez-vous")),
            ("con cita previa", .comment("con cita previa")),
        ]
        let sundaysAnd: [HoursToken.Kind] = [.weekday(.sunday), .sign(",")]
        let all = phrases.map { (Array($0.0), [$0.1]) } + ["sonn- und", "sonn-/"].map { (Array($0), sundaysAnd) }
        return all.sorted { $0.0.count > $1.0.count }
    }()

    /// Words in lower case.
    static let words: [String: HoursToken.Kind] = {
        var words: [String: HoursToken.Kind] = [
            "ph": .holiday(.publicHoliday), "sh": .holiday(.schoolHoliday), "week": .week, "easter": .easter,
            "pasqua": .easter, "am": .half(isAfternoon: false), "pm": .half(isAfternoon: true), "late": .openEnd,
            "midnight": .clock(0), "mezzanotte": .clock(0), "noon": .clock(720), "mezzogiorno": .clock(720),
            "weekend": .weekdays(.saturday, .sunday), "weekends": .weekdays(.saturday, .sunday),
            "weekday": .weekdays(.monday, .friday), "weekdays": .weekdays(.monday, .friday),
            "daily": .weekdays(.monday, .sunday), "täglich": .weekdays(.monday, .sunday),
            "day": .days, "days": .days, "hours": .sign("h"), "h": .sign("h"),
        ]
        func add(_ list: String, _ kind: HoursToken.Kind) {
            for word in list.split(separator: " ") { words[String(word)] = kind }
        }
        add("off closed оff geschlossen zu chiuso fermé ferme cerrado", .state(.closed))
        add("open geöffnet aperto ouvert abierto", .state(.open))
        add("unknown", .state(.unknown))
        add("and und e et y", .sign(","))
        add("to till til until through bis до a as á ás à às ate até al alle", .sign("-"))
        add("feiertag feiertags feiertage feiertagen festivi festivo holidays", .holiday(.publicHoliday))
        add("schulferien", .holiday(.schoolHoliday))
        for event in SunEvent.allCases { words[event.rawValue] = .sun(event) }
        for (weekday, list) in weekdays { add(list, .weekday(weekday)) }
        for (index, list) in months.enumerated() { add(list, .month(index + 1)) }
        return words
    }()

    private static let weekdays: [(Weekday, String)] = [
        (.monday, "mo mon monday mondays montag montags lundi lunedì lunedi lunes segunda lun"),
        (.tuesday, "tu tue tues tuesday tuesdays di dienstag dienstags mardi martedì martedi martes terça"),
        (
            .wednesday,
            "we wed wednesday wednesdays mi mittwoch mittwochs mercredi mercoledì mercoledi miércoles miercoles quarta"
        ),
        (
            .thursday,
            "th thu thur thurs thursday thursdays do donnerstag donnerstags jeudi giovedì giovedi jueves quinta gio"
        ),
        (.friday, "fr fri friday fridays freitag freitags vendredi venerdì venerdi viernes sexta ven"),
        (.saturday, "sa sat saturday saturdays samstag samstags sonnabend samedi sabato sábado sabado sab"),
        (.sunday, "su sun sunday sundays so sonntag sonntags sonn dimanche domenica domingo dom"),
    ]

    private static let months = [
        "jan january januar jänner janvier gennaio enero janeiro gen",
        "feb february februar feber février fevrier febbraio febrero fevereiro",
        "mar march märz mär maerz mars marzo março",
        "apr april avril aprile abril",
        "may mai maggio mayo maio mag",
        "jun june juni juin giugno junio junho giu",
        "jul july juli juillet luglio julio julho lug",
        "aug august août aout agosto ago",
        "sep sept september septembre settembre septiembre setembro set",
        "oct october oktober okt octobre ottobre octubre outubro ott",
        "nov november novembre noviembre novembro",
        "dec december dezember dez décembre dicembre diciembre dezembro dic",
    ]
}
