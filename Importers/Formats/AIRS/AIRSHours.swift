import Directory
import Feeds

/// What the TimeOpen elements of a place or service say together.
struct AIRSHours {
    /// Opening and closing times by day, days with the same times together, from Monday on.
    let spans: [ScheduleSpan]
    /// The partner's words.
    let notes: [String]
    /// The times that could not be read, with their elements.
    let unread: [XMLElement]

    /// Reads the elements.
    init(_ elements: [XMLElement]) {
        var found: [(day: Weekday, opens: ClockTime, closes: ClockTime)] = []
        var unread: [XMLElement] = []
        for child in elements.flatMap(\.children) {
            guard let day = Self.days[child.name] else { continue }
            let times = child.children.filter { $0.name == "From" || $0.name == "To" }
            for start in stride(from: 0, to: times.count, by: 2) {
                guard start + 1 < times.count, times[start].name == "From", times[start + 1].name == "To",
                    let opens = Self.time(times[start].text), let closes = Self.time(times[start + 1].text)
                else {
                    unread.append(child)
                    continue
                }
                if !found.contains(where: { $0.day == day && $0.opens == opens && $0.closes == closes }) {
                    found.append((day, opens, closes))
                }
            }
        }
        found.sort { ($0.day, $0.opens, $0.closes) < ($1.day, $1.opens, $1.closes) }
        spans = ScheduleSpan.gathered(found)
        notes = elements.flatMap { $0.allWords("Notes") } + elements.map(\.text).filter { !$0.isEmpty }
        self.unread = unread
    }

    /// All of it in words, for where there is no table of hours.
    var words: String {
        let times = spans.map { span in
            guard case .weekly(let days, let opens, let closes) = span else { return "" }
            return "\(days.map(\.rawValue).joined(separator: ",")) \(opens)-\(closes)"
        }
        return (times + notes).joined(separator: "; ")
    }

    /// A time as AIRS writes it; `xs:time` allows a zone west of Greenwich, which is left aside like any other.
    private static func time(_ text: String) -> ClockTime? {
        if case .text(let time) = CellValue(text, as: .time) { return ClockTime(time) }
        return nil
    }

    private static let days: [String: Weekday] = [
        "Monday": .monday, "Tuesday": .tuesday, "Wednesday": .wednesday, "Thursday": .thursday, "Friday": .friday,
        "Saturday": .saturday, "Sunday": .sunday,
    ]
}

extension AIRSReader {
    /// The weekly hours of a place or service as schedules; words stand with the first row, or alone.
    mutating func hours(_ element: XMLElement, _ owner: AIRSOwner) {
        let elements = element.all(named: "TimeOpen")
        guard let first = elements.first else { return }
        let hours = AIRSHours(elements)
        let place = owner.place(first)
        for day in hours.unread {
            writer.report(
                .badTime, at: .init(day, "\(place.path)/\(day.name)"),
                value: day.children.map(\.text).joined(separator: "-"), expected: "09:00:00-12:30:00", rejects: false)
        }
        let notes = hours.notes.isEmpty ? nil : hours.notes.joined(separator: "\n")
        for (number, span) in hours.spans.enumerated() {
            guard case .weekly(let days, let opens, let closes) = span else { continue }
            writer.add(
                .schedules, "\(owner.prefix)/hours-\(number + 1)",
                [
                    owner.column: owner.id, "freq": "WEEKLY",
                    "byday": days.map(\.rawValue).joined(separator: ","), "opens_at": opens.description,
                    "closes_at": closes.description, "notes": number == 0 ? notes : nil,
                ], at: place)
        }
        guard hours.spans.isEmpty, let notes else { return }
        words(notes, owner, at: place)
    }

    /// Hours that are only words: their times, if they can be read.
    private mutating func words(_ notes: String, _ owner: AIRSOwner, at place: RecordWriter.Place) {
        writer.report(.unstructuredHours, at: place, value: notes, rejects: false)
        writer.add(
            .schedules, "\(owner.prefix)/hours-1", [owner.column: owner.id, "description": notes], at: place)
    }

    /// The seasons of a service.
    mutating func seasons(_ element: XMLElement, _ owner: AIRSOwner) {
        for (number, season) in element.all(named: "Seasonal").enumerated() {
            let (start, end) = (season.words("StartDate"), season.words("EndDate"))
            let (first, last) = (start.flatMap { Day($0) }, end.flatMap { Day($0) })
            // Half a season would open the other half of the year.
            let isDated = (first != nil || start == nil) && (last != nil || end == nil)
            let span = isDated ? nil : [start, end].compactMap { $0 }.joined(separator: " – ")
            let text = [season.words("Description"), span].compactMap { $0 }.joined(separator: ": ")
            writer.add(
                .schedules, "\(owner.prefix)/season-\(number + 1)",
                [
                    owner.column: owner.id, "description": text, "valid_from": isDated ? first?.description : nil,
                    "valid_to": isDated ? last?.description : nil,
                ], at: owner.place(season))
        }
    }
}
