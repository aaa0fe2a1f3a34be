import Directory
import Testing

@testable import Guides

struct `Hours are read in lines` {
    private static let today = Day(ordinal: 20780)

    private func lines(_ hours: OpeningHours, in language: LanguageTag = "it") -> [String] {
        let phrasebook = Phrasebook(language)
        return HoursText(hours, today: Self.today).lines.map {
            PlainText.text(phrasebook.segments($0), in: language)
        }
    }

    private func spans(_ days: [Weekday], _ start: Int, _ length: Int, entry: Int = 0) -> [OpeningHours.Span] {
        days.compactMap { OpeningHours.Span(start: $0.index * 1440 + start, length: length, lastEntryBefore: entry) }
    }

    @Test func `days with the same hours stand together and the others are closed`() {
        let week: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
        let hours = OpeningHours(spans: spans(week, 540, 210) + spans(week, 840, 180))
        #expect(lines(hours) == ["lunedì–venerdì: 9:00–12:30 e 14:00–17:00", "sabato e domenica: chiuso"])
        #expect(
            lines(hours, in: "en") == ["Monday–Friday: 9:00–12:30 and 14:00–17:00", "Saturday and Sunday: closed"])
    }

    @Test func `two days are named and three in a row are a range`() {
        let hours = OpeningHours(spans: spans([.monday, .tuesday, .thursday, .friday, .saturday], 480, 60))
        #expect(lines(hours)[0] == "lunedì, martedì e giovedì–sabato: 8:00–9:00")
    }

    @Test func `a night ends the next day, a day round has 24 hours, always is always`() {
        #expect(
            lines(OpeningHours(spans: spans([.friday], 1320, 240)))[0]
                == "venerdì: dalle ore 22:00 alle ore 2:00 del giorno dopo")
        #expect(lines(OpeningHours(spans: spans([.sunday], 1200, 240)))[0] == "domenica: 20:00–24:00")
        #expect(lines(OpeningHours(spans: spans([.sunday], 0, 1440)))[0] == "domenica: 24 ore su 24")
        #expect(lines(.always) == ["Aperto tutti i giorni, 24 ore su 24"])
        #expect(lines(OpeningHours(spans: spans(Weekday.allCases, 0, 1440))) == lines(.always))
    }

    @Test func `a span of several days names both ends and closes no day within`() {
        let hours = OpeningHours(spans: spans([.friday], 1080, 2880))
        #expect(lines(hours) == ["dalle ore 18:00 di venerdì alle ore 18:00 di domenica", "lunedì–giovedì: chiuso"])
        let full = OpeningHours(spans: spans([.monday], 0, 2880))
        #expect(lines(full)[0] == "dalle ore 0:00 di lunedì alle ore 24:00 di martedì")
    }

    @Test func `the last entry, appointments and the partner's words are said`() {
        let hours = OpeningHours(
            spans: spans([.monday], 540, 60, entry: 15), unstructured: ["primo sabato del mese"],
            isByAppointment: true)
        #expect(
            lines(hours) == [
                "lunedì: 9:00–10:00 (ultimo ingresso 15 minuti prima della chiusura)", "martedì–domenica: chiuso",
                "primo sabato del mese", "Solo su appuntamento",
            ])
    }

    @Test func `unknown hours are not closed hours`() {
        #expect(lines(OpeningHours()) == ["Non conosciamo gli orari. Telefona prima di andare."])
        #expect(lines(OpeningHours(unstructured: ["secondo sabato"])) == ["secondo sabato"])
    }

    @Test func `past closures and past seasons are left out, those to come are dated`() throws {
        let (past, start) = (Self.today.adding(-9), Self.today.adding(10))
        let closures = [
            Closure(.days(past...Self.today.adding(-1))), Closure(.days(start...start.adding(4)), reason: "ferie"),
            Closure(.publicHolidays), Closure(.days(Self.today...Self.today)),
        ]
        let old = try #require(OpeningHours.Span(start: 0, length: 60, validity: past...past))
        let hours = OpeningHours(spans: [old] + spans([.monday], 540, 60), closures: closures)
        #expect(
            lines(hours) == [
                "lunedì: 9:00–10:00", "martedì–domenica: chiuso", "Chiuso nei giorni festivi",
                "Chiuso il giorno 23 novembre 2026",
                "Chiuso dal giorno 3 dicembre 2026 al giorno 7 dicembre 2026 (ferie)",
            ])
    }

    @Test func `seasons have their days above them, an endless one that runs has none`() throws {
        let (first, last) = (try #require(Day("2026-12-01")), try #require(Day("2027-01-31")))
        let (begin, end) = (try #require(Day("0001-01-01")), try #require(Day("9999-12-31")))
        func line(_ validity: ClosedRange<Day>) throws -> String {
            let span = try #require(OpeningHours.Span(start: 0, length: 60, validity: validity))
            return lines(OpeningHours(spans: [span]))[0]
        }
        #expect(try line(first...last) == "Dal giorno 1 dicembre 2026 al giorno 31 gennaio 2027:")
        #expect(try line(first...end) == "Dal giorno 1 dicembre 2026:")
        #expect(try line(begin...last) == "Fino al giorno 31 gennaio 2027:")
        #expect(try line(begin...end) == "lunedì: 0:00–1:00")
    }

    @Test func `the lines say every open minute of a random week and no other`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<400 {
            let spans = (0..<Int.random(in: 1...8, using: &generator)).compactMap { _ in
                OpeningHours.Span(
                    start: Int.random(in: 0..<10080, using: &generator) / 30 * 30,
                    length: Int.random(in: 1...48, using: &generator) * 30)
            }
            let open = Set(spans.flatMap { span in (0..<span.length).map { (span.start + $0) % 10080 } })
            #expect(Self.minutes(HoursText(OpeningHours(spans: spans), today: Self.today).lines) == open)
        }
    }

    /// The minutes of the week that lines say, read back from their phrases.
    private static func minutes(_ lines: [Wording]) -> Set<Int> {
        var found: Set<Int> = []
        for case .argument(.phrase(let line)) in lines {
            if line.key == "hours.always" { return Set(0..<10080) }
            guard let days = line.arguments["days"], case .allOf(let hours)? = line.arguments["hours"] else { continue }
            for day in weekdays(days) {
                for case .phrase(let span) in hours {
                    let (start, length) = stretch(span)
                    found.formUnion((0..<length).map { (day.index * 1440 + start + $0) % 10080 })
                }
            }
        }
        return found
    }

    private static func weekdays(_ argument: Phrase.Argument) -> [Weekday] {
        switch argument {
        case .weekday(let day): return [day]
        case .allOf(let list): return list.flatMap(weekdays)
        case .phrase(let phrase):
            guard case .weekday(let first)? = phrase.arguments["first"],
                case .weekday(let last)? = phrase.arguments["last"]
            else { return Weekday.allCases }
            return Weekday.allCases.filter { first <= $0 && $0 <= last }
        default: return []
        }
    }

    private static func stretch(_ span: Phrase) -> (start: Int, length: Int) {
        guard case .time(let opens)? = span.arguments["opens"], case .time(let closes)? = span.arguments["closes"]
        else { return (0, 1440) }
        let nextDay = span.key == "hours.span.next_day" ? 1440 : 0
        return (opens.minutes, closes.minutes + nextDay - opens.minutes)
    }
}
