import Directory

/// Answers lines from standard input, so that another program can compare them with its own.
enum PeerAnswers {
    /// Lines `expression`, `from`, `to`, parted by tabs, answered by `start end state comment` of each stretch that is
    /// not shut, parted by tabs, or by `refused` and the column.
    static func intervals(region: String) {
        let circumstances = HoursCircumstances(publicHolidays: HolidayCalendar.byRegion[region] ?? .italy)
        while let line = readLine() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard cells.count == 3, let from = LocalTime(String(cells[1])), let to = LocalTime(String(cells[2])) else {
                print("no line of three cells")
                continue
            }
            do {
                let hours = try HoursExpression(String(cells[0]))
                print(hours.stretches(from: from, to: to, in: circumstances).map(text).joined(separator: "\t"))
            } catch {
                print("refused \(error.column)")
            }
        }
    }

    private static func text(_ stretch: HoursStretch) -> String {
        "\(stretch.start) \(stretch.end) \(stretch.state) \(stretch.comment ?? "")"
    }

    /// Lines `region`, `first`, `last`, parted by tabs, answered by the days from one to the other that are holidays; a
    /// region is a code of ISO 3166 or the name of an Italian municipality.
    static func holidays() {
        while let line = readLine() {
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 3, let first = Day(cells[1]), let last = Day(cells[2]), first <= last else {
                print("no line of three cells")
                continue
            }
            let calendar = HolidayCalendar.byRegion[cells[0]] ?? .italy(municipality: cells[0])
            let days = (first.ordinal...last.ordinal).map { Day(ordinal: $0) }
            print(days.filter { calendar.holiday(on: $0) != nil }.map(\.description).joined(separator: "\t"))
        }
    }

    /// Lines `rule`, `start`, `first`, `last`, parted by tabs, answered by the days from one to the other on which a
    /// recurrence rule falls.
    static func recurrences() {
        while let line = readLine() {
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 4, let start = Day(cells[1]), let first = Day(cells[2]), let last = Day(cells[3])
            else {
                print("no line of four cells")
                continue
            }
            guard let recurrence = Recurrence(cells[0], from: start) else {
                print("refused")
                continue
            }
            print(recurrence.days(from: first, through: last).map(\.description).joined(separator: "\t"))
        }
    }

    /// For any line, the province's code and the municipality of each patron known, a semicolon after each.
    static func patrons() {
        while readLine() != nil {
            print(PatronSaint.all.map { "\($0.province)\t\($0.municipality);" }.joined())
        }
    }
}
