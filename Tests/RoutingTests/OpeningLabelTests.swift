import Directory
import Routing
import TestSupport
import Testing

/// The label of a moment is what the filter says of it.
struct OpeningLabelTests {
    private func hours(_ text: String) throws -> OpeningHours {
        OpeningHours(schedules: [Schedule(frequency: nil, description: text)])
    }

    @Test func `perhaps open says why, tomorrow is tomorrow`() throws {
        let hours = try hours("Mo-Fr 09:00-12:00; Sa 09:00-12:00 \"su appuntamento\"")
        let saturday = try #require(LocalTime("2026-11-28T10:00"))
        let state = OpeningState(hours, at: saturday, holidays: .italy)
        #expect(state == .perhaps(reason: "su appuntamento"))
        #expect(state.phrase(now: saturday).key == "routing.opening.perhaps.reason")
        let thursday = try #require(LocalTime("2026-11-26T15:00"))
        #expect(
            OpeningState(hours, at: thursday, holidays: .italy).phrase(now: thursday).key
                == "routing.opening.opens.tomorrow")
    }

    @Test func `askdarcel-web 770: the label and the filter say the same of every moment`() throws {
        var generator = SeededGenerator(seed: 61)
        let texts = [
            "Mo-Fr 09:00-12:30,14:00-18:00; PH off", "Fr-Sa 20:00-02:00", "We[1,-1] 10:00-13:00", "24/7",
            "Mo-Su 08:00-20:00 unknown; Tu 09:00-10:00", "Jun-Sep Mo 17:00+", "week 1-53/2 Th 22:00-26:00",
        ]
        for text in texts {
            let hours = try hours(text == "24/7" ? "00:00-24:00" : text)
            for _ in 0..<300 {
                let day = Day(ordinal: 20454 + Int.random(in: 0..<400, using: &generator))
                let now = LocalTime(day: day, minute: Int.random(in: 0..<1440, using: &generator))
                let label = OpeningState(hours, at: now, holidays: .italy)
                let filter = hours.isOpen(at: now, holidays: .italy)
                switch label {
                case .open(let end):
                    #expect(filter == .yes)
                    if let end { #expect(hours.isOpen(at: end, holidays: .italy) != .yes, "\(text) \(now)") }
                case .opens(let start):
                    #expect(filter == .no)
                    #expect(hours.isOpen(at: start, holidays: .italy) == .yes, "\(text) \(now)")
                    #expect(hours.isOpen(at: start.adding(minutes: -1), holidays: .italy) != .yes)
                case .closed: #expect(filter == .no)
                case .perhaps, .byAppointment, .unknown: #expect(filter == .unknown)
                }
            }
        }
    }
}
