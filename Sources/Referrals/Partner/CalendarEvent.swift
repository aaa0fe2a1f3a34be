import Directory

/// An appointment as a calendar file (RFC 5545); it names the service and the place, never the person.
public struct CalendarEvent: Sendable, Hashable {
    /// What makes it the same event when it is sent again.
    public let uid: String
    /// When it begins, by the territory's clock.
    public let start: LocalTime
    /// How long it takes, in minutes.
    public let minutes: Int
    /// What it is called, where it is, and what else should be known.
    public let summary, location, note: String?
    /// The zone of the clock, such as `Europe/Rome`.
    public let zone: String
    /// The moment it was written, in UTC, as `YYYY-MM-DDTHH:MM:SSZ`.
    public let stamp: String
    /// Whether it takes back what was sent before.
    public let isCancelled: Bool

    /// An event from its parts.
    public init(
        uid: String, start: LocalTime, minutes: Int = 30, summary: String, location: String? = nil,
        note: String? = nil, zone: String = "Europe/Rome", stamp: String, isCancelled: Bool = false
    ) {
        self.uid = uid
        self.start = start
        self.minutes = minutes
        self.summary = summary
        self.location = location
        self.note = note
        self.zone = zone
        self.stamp = stamp
        self.isCancelled = isCancelled
    }

    /// The file: lines of at most 75 bytes, ended by CR LF (RFC 5545 §3.1), with a reminder the evening before.
    public var text: String {
        let end = start.adding(minutes: minutes)
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sportello//Sportello//IT",
            "METHOD:\(isCancelled ? "CANCEL" : "PUBLISH")", "BEGIN:VEVENT", "UID:\(Self.escaped(uid))",
            "DTSTAMP:\(stamp.filter { $0 != "-" && $0 != ":" })",
            "DTSTART;TZID=\(zone):\(Self.time(start))", "DTEND;TZID=\(zone):\(Self.time(end))",
        ]
        for (name, value) in [("SUMMARY", summary), ("LOCATION", location), ("DESCRIPTION", note)] {
            if let value { lines.append("\(name):\(Self.escaped(value))") }
        }
        if isCancelled {
            lines.append("STATUS:CANCELLED")
        } else {
            lines += [
                "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(Self.escaped(summary ?? ""))", "TRIGGER:-PT18H",
                "END:VALARM",
            ]
        }
        return (lines + ["END:VEVENT", "END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined()
    }

    private static func time(_ time: LocalTime) -> String {
        time.description.filter { $0 != "-" && $0 != ":" } + "00"
    }

    /// RFC 5545 §3.3.11.
    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "\\", ";", ",": result += "\\\(character)"
            case "\n", "\r\n": result += "\\n"
            default: result.append(character)
            }
        }
    }

    /// No line is cut within a character.
    private static func folded(_ line: String) -> String {
        var (result, length) = ("", 0)
        for character in line {
            let size = character.utf8.count
            if length + size > 75 {
                result += "\r\n "
                length = 1
            }
            result.append(character)
            length += size
        }
        return result
    }
}
