import Directory
import Testing

@testable import Guides

struct `Hours of the map are read in lines` {
    private static let today = Day(ordinal: 20780)

    private func lines(_ hours: OpeningHours, _ language: LanguageTag) -> [String] {
        let phrasebook = Phrasebook(language)
        return HoursText(hours, today: Self.today).lines.map {
            PlainText.text(phrasebook.segments($0), in: language)
        }
    }

    private func lines(_ text: String, _ language: LanguageTag = "en") throws -> [String] {
        var hours = OpeningHours()
        hours.expressions = [try HoursExpression(text)]
        return lines(hours, language)
    }

    @Test(arguments: [
        ("Mo-Fr 09:00-12:30; PH off", ["Monday–Friday: 9:00–12:30", "Closed on public holidays"]),
        ("We[1,-1] 10:00-12:00", ["the first and last Wednesday of the month: 10:00–12:00"]),
        ("Fr 22:00-02:00", ["Friday: 22:00 until 2:00 of the next day"]),
        ("Fr 17:00+", ["Friday: from 17:00, closing time not known"]),
        ("Fr 14:00-17:00+", ["Friday: 14:00–17:00 or later"]),
        ("Jun-Sep Mo,We 09:00-12:00", ["Monday and Wednesday (June–September): 9:00–12:00"]),
        ("Dec 24-Jan 06 off", ["24 December–6 January: closed"]),
        ("week 10-20 Sa 09:00-12:00", ["Saturday (weeks 10–20 of the year): 9:00–12:00"]),
        (
            "Mo-Fr 09:00-12:00 || \"by appointment\"",
            ["Monday–Friday: 9:00–12:00", "At other times, every day: perhaps open: by appointment"]
        ),
        ("Sa 09:00-12:00 unknown", ["Saturday: 9:00–12:00 (perhaps open)"]),
        ("sunrise-sunset", ["every day: sunrise–sunset"]),
        ("easter off; 24/7", ["Easter: closed", "every day: 24 hours"]),
        ("SH Mo-Fr 08:00-10:00", ["SH Mo-Fr 08:00-10:00"]),
        ("Mo (sunrise+01:00)-12:00", ["Mo (sunrise+01:00)-12:00"]),
    ]) func `a rule is a line, and what has no words is shown as it is`(text: String, wanted: [String]) throws {
        #expect(try lines(text) == wanted)
    }

    @Test func `Italian says the same`() throws {
        #expect(
            try lines("Tu[2] 09:00-12:00; Mo-Fr 15:00-18:00; PH off", "it") == [
                "martedì (la seconda volta nel mese): 9:00–12:00", "lunedì–venerdì: 15:00–18:00",
                "Chiuso nei giorni festivi",
            ])
    }

    @Test func `rules of the standard are said, and one without words is shown`() throws {
        func hours(_ rule: String) throws -> OpeningHours {
            let recurrence = try #require(Recurrence(rule, from: Self.today))
            let (opens, closes) = (try #require(ClockTime("09:00")), try #require(ClockTime("12:00")))
            var hours = OpeningHours()
            hours.recurring = [RecurringSpan(recurrence, opens: opens, closes: closes)]
            return hours
        }
        #expect(
            lines(try hours("FREQ=MONTHLY;BYDAY=1TU,3TU"), "en")[0]
                == "the first Tuesday of the month and the third Tuesday of the month: 9:00–12:00")
        #expect(lines(try hours("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"), "en")[0] == "Tuesday every other week: 9:00–12:00")
        #expect(lines(try hours("FREQ=MONTHLY;BYMONTHDAY=1,15"), "it")[0] == "giorno 1 e 15 del mese: 9:00–12:00")
        let counted = "FREQ=MONTHLY;COUNT=3;BYDAY=TU;BYSETPOS=1"
        #expect(lines(try hours(counted), "en")[0] == "\(counted) 09:00-12:00")
    }

    @Test(arguments: LanguageTag.printed)
    func `every language has its own words for all of it`(language: LanguageTag) throws {
        let phrasebook = Phrasebook(language)
        let texts = [
            "We[1-5] 10:00-12:00", "We[-1,-2] 10:00-12:00", "Jan-Mar Mo 17:00+", "easter off", "PH,SH 10:00-12:00",
            "Dec 24-26 10:00-12:00+ || \"x\"", "week 1-9 dawn-dusk", "May 1+ sunrise-sunset unknown",
            "Mo 10:00-12:00 off",
        ]
        for text in texts {
            var hours = OpeningHours()
            hours.expressions = [try HoursExpression(text)]
            for line in HoursText(hours, today: Self.today).lines {
                let segments = phrasebook.segments(line)
                #expect(
                    !segments.contains { $0.isFallback || $0.text.contains("[") || $0.text.contains("{") }, "\(text)")
            }
        }
    }
}
