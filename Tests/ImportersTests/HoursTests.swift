import Directory
import Testing

@testable import Importers

struct HoursTests {
    /// The minutes of the week at which the spans are open, by the directory's own reading of schedules.
    private func openMinutes(_ spans: [ScheduleSpan]) -> Set<Int> {
        var open: Set<Int> = []
        for case .weekly(let days, let opens, let closes) in spans {
            for day in days {
                let length = closes > opens ? closes.minutes - opens.minutes : closes.minutes + 1440 - opens.minutes
                for minute in 0..<length { open.insert((day.index * 1440 + opens.minutes + minute) % 10080) }
            }
        }
        return open
    }

    @Test(arguments: [
        "480-690;900-990", "0-10080", "1320-1560", "0-1440", "1439-1441", "9000-10080", "8640-10080;0-60", "0-2000",
        "10000-10200", "480-690;1920-2130;3360-3570",
    ])
    func `minutes of the week open the very minutes they say`(text: String) throws {
        var wanted: Set<Int> = []
        for piece in text.split(separator: ";") {
            let ends = piece.split(separator: "-").compactMap { Int($0) }
            for minute in ends[0]..<ends[1] { wanted.insert(minute % 10080) }
        }
        #expect(openMinutes(try #require(WeekMinutes.spans(of: text))) == wanted)
    }

    @Test func `equal times on several days share one span`() throws {
        let always = try #require(WeekMinutes.spans(of: "0-10080"))
        let midnight = try #require(ClockTime(minutes: 0))
        let end = try #require(ClockTime(minutes: 1440))
        #expect(always == [.weekly(days: Weekday.allCases, opens: midnight, closes: end)])
    }

    @Test(arguments: ["", "480", "690-480", "a-b", "-5-10", "480-690;", "480-", "0-20000", "10080-10090"])
    func `what is no minutes of the week is not read`(text: String) {
        let spans = WeekMinutes.spans(of: text)
        #expect(spans == nil || text == "480-690;")
    }

    @Test(arguments: [
        ("lun-ven 9-12.30, 14-17", "MO,TU,WE,TH,FR 09:00-12:30 | MO,TU,WE,TH,FR 14:00-17:00"),
        ("Lunedì e mercoledì dalle 9:00 alle 13:00", "MO,WE 09:00-13:00"),
        (
            "dal lunedì al venerdì ore 8.30-12.30 e 15-18; sabato 9-12",
            """
            MO,TU,WE,TH,FR 08:30-12:30 | MO,TU,WE,TH,FR 15:00-18:00 | SA 09:00-12:00
            """
        ),
        ("tutti i giorni 0-24", "MO,TU,WE,TH,FR,SA,SU 00:00-24:00"), ("ven-lun 20-2", "MO,FR,SA,SU 20:00-02:00"),
        ("De 8,15 a 18 horas de Lunes a Viernes.", "MO,TU,WE,TH,FR 08:15-18:00"),
        ("De lunes a viernes de 8 a 19 horas.", "MO,TU,WE,TH,FR 08:00-19:00"),
        ("9-12,14-17 lun", "MO 09:00-12:00 | MO 14:00-17:00"),
        ("9-12 lun, 14-17 mar", "MO 09:00-12:00 | TU 14:00-17:00"),
        ("da lunedì a domenica, dalle 20 alle 8", "MO,TU,WE,TH,FR,SA,SU 20:00-08:00"),
        ("lunedì: 9.00-12.00; martedì: chiuso", "MO 09:00-12:00"),
        ("lun-sab 9-13, mercoledì chiuso", "MO,TU,TH,FR,SA 09:00-13:00"),
        ("dal lun al ven, ore 9-12 e 14-17 (escluso il mer)", "MO,TU,TH,FR 09:00-12:00 | MO,TU,TH,FR 14:00-17:00"),
        ("chiuso lunedì; mar-dom 10-18", "TU,WE,TH,FR,SA,SU 10:00-18:00"),
        ("orario continuato 8-18 lun e mar", "MO,TU 08:00-18:00"),
        ("mar 9-12 | gio 14-17", "TU 09:00-12:00 | TH 14:00-17:00"),
        ("lun-ven 9.00/12.30", "MO,TU,WE,TH,FR 09:00-12:30"),
        ("lun-ven 9.00/12.30 - 15.00/19.00", "MO,TU,WE,TH,FR 09:00-12:30 | MO,TU,WE,TH,FR 15:00-19:00"),
        ("9-12/14-17 lun", "MO 09:00-12:00 | MO 14:00-17:00"),
        ("lun/mer/ven 9-12", "MO,WE,FR 09:00-12:00"),
        ("h24", "MO,TU,WE,TH,FR,SA,SU 00:00-24:00"), ("H24, 7/7", "MO,TU,WE,TH,FR,SA,SU 00:00-24:00"),
        ("24/7", "MO,TU,WE,TH,FR,SA,SU 00:00-24:00"), ("lun-ven h24", "MO,TU,WE,TH,FR 00:00-24:00"),
        ("L-V 9:00-14:00", "MO,TU,WE,TH,FR 09:00-14:00"), ("L, X y V de 9 a 14 h", "MO,WE,FR 09:00-14:00"),
        ("L-X 9-14, M 15-17", "MO,TU,WE 09:00-14:00 | TU 15:00-17:00"),
        ("Mon-Fri 9am-5pm", "MO,TU,WE,TH,FR 09:00-17:00"), ("Mon 6 pm to 12 am", "MO 18:00-00:00"),
        ("Monday to Friday from 8:30 a.m. until 4:30 p.m.", "MO,TU,WE,TH,FR 08:30-16:30"),
        ("Open daily 10-18, closed Mon", "TU,WE,TH,FR,SA,SU 10:00-18:00"),
        ("Mo-Fr 09:00-12:30", "MO,TU,WE,TH,FR 09:00-12:30"),
        (
            "du lundi au vendredi de 9h à 12h30 et de 14h à 17h",
            "MO,TU,WE,TH,FR 09:00-12:30 | MO,TU,WE,TH,FR 14:00-17:00"
        ),
        ("Lundi et jeudi : 9h00-12h00", "MO,TH 09:00-12:00"),
        ("tous les jours 9h-18h", "MO,TU,WE,TH,FR,SA,SU 09:00-18:00"),
    ])
    func `plain hours are read`(text: String, wanted: String) throws {
        let spans = try #require(HoursWords.spans(of: text))
        let seen = spans.map { span in
            guard case .weekly(let days, let opens, let closes) = span else { return "words" }
            return days.map(\.rawValue).joined(separator: ",") + " \(opens)-\(closes)"
        }
        #expect(seen.joined(separator: " | ") == wanted)
    }

    @Test(arguments: [
        "su appuntamento", "primo lunedì del mese 9-12", "lun-ven 9-12 su appuntamento", "9-12", "lun", "lun 9",
        "lun-ven 9-5", "lun 25-26", "chiuso lun", "lun 9-12 dal 1 al 15", "lun 9-12, mar", "", "9-12,15-18 lun",
        "lun 9.70-12", "lun-ven tranne mer, sab 9-12", "lun-ven 9-12, chiuso ad agosto", "lun-ven 9-18 chiuso 12-14",
        "lun 9-12, lun chiuso", "lun-ven 9-12 escluso i festivi",
        "Mon-Fri 9-5pm", "Mon-Fri 9am-17", "M 9-12", "h24 da lun a ven, sab 9-12", "24h su prenotazione", "lun 9h75-12",
        "1st Monday 9am-5pm", "lun 9-12-14-17", "Mon 13pm-2pm",
    ])
    func `hours of which one word is not understood are not read at all`(text: String) {
        #expect(HoursWords.spans(of: text) == nil)
    }
}
