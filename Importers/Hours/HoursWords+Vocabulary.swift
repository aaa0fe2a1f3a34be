extension HoursWords {
    /// The tokens of a text in small letters; `nil` when anything in it is not understood.
    static func tokens(of text: String) -> [Token]? {
        guard let text = withAlways(text) else { return nil }
        let hasSpanishLetters = text.split { !$0.isLetter }.contains("x")
        var tokens: [Token] = []
        var rest = text[...]
        var (times, halves) = (0, 0)
        while let first = rest.first {
            if first.isNumber {
                guard let time = time(&rest) else { return nil }
                let half = half(&rest, of: time)
                tokens.append(.time(half ?? time))
                times += 1
                halves += half == nil ? 0 : 1
            } else if first.isLetter {
                let word = rest.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
                rest = rest.dropFirst(word.count)
                if rest.first == "." { rest.removeFirst() }
                let isTuesday = word == "m" && hasSpanishLetters
                if isTuesday { tokens.append(.day(1)) }
                guard isTuesday || fillers.contains(String(word)) || append(word, to: &tokens) else { return nil }
            } else {
                rest.removeFirst()
                guard let token = marks[first] else { return nil }
                if token != .blank { tokens.append(token) }
            }
        }
        // `9-5 pm` could be either half of the day: all times say it or none does.
        return halves == 0 || halves == times ? tokens : nil
    }

    /// The text with the ways to say "day and night" made one word; `nil` when it speaks of other times too.
    private static func withAlways(_ text: String) -> String? {
        var bare = text
        for phrase in alwaysPhrases { bare = bare.replacing(phrase, with: " always ") }
        guard bare != text else { return text }
        bare = bare.replacing("7/7", with: " ").replacing("7 giorni su 7", with: " ")
        return bare.contains(where: \.isNumber) ? nil : bare
    }

    /// The minutes of a time in the half of the day said after it, `am` or `pm`; `nil` when none is.
    private static func half(_ rest: inout Substring, of time: Int) -> Int? {
        let after = rest.drop { $0 == " " }
        guard let word = halfWords.first(where: { after.hasPrefix($0) }), time < 13 * 60, time >= 60,
            after.dropFirst(word.count).first?.isLetter != true
        else { return nil }
        rest = after.dropFirst(word.count)
        return time % 720 + (word.first == "p" ? 720 : 0)
    }

    private static func append(_ word: Substring, to tokens: inout [Token]) -> Bool {
        if let day = days[String(word)] {
            tokens.append(.day(day))
        } else if everyDay.contains(String(word)) {
            tokens += [.day(0), .to, .day(6)]
        } else if tos.contains(String(word)) {
            tokens.append(.to)
        } else if word == "always" {
            tokens.append(.always)
        } else if ands.contains(String(word)) {
            tokens.append(.and)
        } else if closings.contains(String(word)) {
            tokens.append(.closed)
        } else if exceptions.contains(String(word)) {
            tokens.append(.except)
        } else {
            return false
        }
        return true
    }

    /// `9`, `9.30`, `9:30`, `9h30`, and with quarter hours `9,30`; a comma before other figures is a mark between times.
    private static func time(_ rest: inout Substring) -> Int? {
        let hours = rest.prefix { $0.isNumber }
        guard hours.count <= 2, let hour = Int(hours), hour <= 24 else { return nil }
        rest = rest.dropFirst(hours.count)
        if rest.first == "h", rest.dropFirst().first?.isLetter != true, rest.dropFirst().first?.isNumber != true {
            rest.removeFirst()
            return hour * 60
        }
        let digits = rest.dropFirst().prefix { $0.isNumber }
        guard let mark = rest.first, ".:,h".contains(mark), digits.count == 2, let minute = Int(digits), minute < 60,
            mark != "," || minute % 15 == 0
        else { return hour * 60 }
        rest = rest.dropFirst(3)
        return hour * 60 + minute <= 1440 ? hour * 60 + minute : nil
    }

    private static let marks: [Character: Token] = [
        " ": .blank, "\t": .blank, ":": .blank, "(": .blank, ")": .blank, "\n": .stop, ".": .stop, ";": .stop,
        "|": .stop, ",": .and, "&": .and, "/": .slash, "-": .to, "–": .to, "—": .to,
    ]
    private static let fillers: Set<String> = [
        "dal", "dalle", "dalla", "dall'", "da", "il", "la", "le", "i", "ore", "ora", "orario", "h", "de", "las", "los",
        "horas", "hora", "tutti", "todos", "aperto", "abierto", "desde", "el", "del",
        "continuato", "from", "open", "every", "each", "hours", "the", "du", "des", "les", "tous", "toutes", "heures",
        "ouvert", "on",
    ]
    private static let tos: Set<String> = [
        "a", "al", "alle", "alla", "hasta", "to", "until", "till", "through", "à", "au", "jusqu'à",
    ]
    private static let ands: Set<String> = ["e", "ed", "y", "anche", "and", "et"]
    private static let closings: Set<String> = ["chiuso", "chiusa", "chiusi", "cerrado", "closed", "fermé"]
    /// Words that are only said before the days they close: after days they would speak of those that follow.
    private static let exceptions: Set<String> = [
        "escluso", "esclusa", "esclusi", "tranne", "eccetto", "excepto", "except", "sauf",
    ]
    private static let everyDay: Set<String> = ["giorni", "días", "dias", "daily", "day", "days", "jours"]
    private static let alwaysPhrases = [
        "24 ore su 24", "24h su 24", "24h/24", "24/24", "24/7", "h24", "h 24", "24 horas", "24 hours", "24 heures",
        "24 ore", "24h",
        "sempre aperto", "siempre abierto", "always open", "toujours ouvert",
    ]
    private static let halfWords = ["a.m.", "p.m.", "am", "pm"]
    private static let days: [String: Int] = {
        let names = [
            "lunedì lunedi lun lu l lunes lundi monday mon mo",
            "martedì martedi mar ma martes mardi tuesday tues tue tu",
            "mercoledì mercoledi mer me miércoles miercoles mercredi wednesday weds wed we x",
            "giovedì giovedi gio gi g jueves jue jeudi jeu je j thursday thurs thur thu th",
            "venerdì venerdi ven ve v viernes vie vendredi friday fri fr",
            "sabato sab sa s sábado sábados sabado samedi sam saturday sat",
            "domenica dom do d domingo domingos dimanche dim sunday sun su",
        ]
        var days: [String: Int] = [:]
        for (place, line) in names.enumerated() {
            for name in line.split(separator: " ") { days[String(name)] = place }
        }
        return days
    }()
}
