import Directory

/// One row of a schedule as an importer makes it: days with an opening and a closing time, or words.
enum ScheduleSpan: Hashable {
    /// Weekly hours; a closing time at or before the opening one lies on the next day.
    case weekly(days: [Weekday], opens: ClockTime, closes: ClockTime)
    /// The partner's words, where they could not be read.
    case words(String)

    /// Writes the span into a record of `schedules`.
    func fill(_ builder: inout RecordBuilder) {
        let table = builder.shape.table
        func set(_ column: String, _ value: String) {
            guard let place = table.index(of: column) else { return }
            builder.setCanonical(place, to: value)
        }
        switch self {
        case .words(let text):
            if let place = table.index(of: "description") { builder.set(place, to: text) }
        case .weekly(let days, let opens, let closes):
            set("freq", "WEEKLY")
            set("byday", days.map(\.rawValue).joined(separator: ","))
            set("opens_at", opens.description)
            set("closes_at", closes.description)
        }
    }
}

extension ScheduleSpan {
    /// Spans of single days gathered: days with the same times share one span, in the order of their first day.
    static func gathered(_ spans: [(day: Weekday, opens: ClockTime, closes: ClockTime)]) -> [ScheduleSpan] {
        var order: [(opens: ClockTime, closes: ClockTime)] = []
        var days: [[Weekday]] = []
        for span in spans {
            if let place = order.firstIndex(where: { $0.opens == span.opens && $0.closes == span.closes }) {
                if !days[place].contains(span.day) { days[place].append(span.day) }
            } else {
                order.append((span.opens, span.closes))
                days.append([span.day])
            }
        }
        return zip(order, days).map { .weekly(days: $1.sorted(), opens: $0.opens, closes: $0.closes) }
    }
}
