import Directory
import Feeds

extension GTFSReader {
    private static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// Takes the weekly calendars.
    mutating func readCalendars() {
        let needed = ["service_id", "start_date", "end_date"] + Self.weekdays
        read("calendar.txt", needs: needed) { reader, row, table in
            guard let id = reader.identifier(row, "service_id", among: reader.calendars, &table) else { return false }
            var weekdays: UInt8 = 0
            for (index, column) in Self.weekdays.enumerated() {
                guard let flag = row.number(table[column]), (0...1).contains(flag) else {
                    table.report(.badFlag, row, table[column], expected: "0, 1", rejects: true)
                    return false
                }
                weekdays |= UInt8(flag) << UInt8(index)
            }
            guard let first = row.day("start_date", &table), let last = row.day("end_date", &table) else {
                return false
            }
            guard first <= last else {
                table.report(.reversedRange, row, table["end_date"], rejects: true)
                return false
            }
            reader.calendars[id] = Int32(reader.feed.calendars.count)
            reader.feed.calendars.append(TransitCalendar(id: id, period: first...last, weekdays: weekdays))
            return true
        }
    }

    /// Takes the days added to calendars and taken from them; a feed may have no others.
    mutating func readExceptions() {
        read("calendar_dates.txt", needs: ["service_id", "date", "exception_type"]) { reader, row, table in
            guard let id = row.text(table["service_id"]) else {
                table.report(.missingIdentifier, row, table["service_id"], rejects: true)
                return false
            }
            guard let day = row.day("date", &table) else { return false }
            guard let kind = row.number(table["exception_type"]), (1...2).contains(kind) else {
                table.report(.badCode, row, table["exception_type"], expected: "1, 2", rejects: true)
                return false
            }
            let position = Int(reader.calendars[id] ?? Int32(reader.feed.calendars.count))
            if position == reader.feed.calendars.count {
                reader.calendars[id] = Int32(position)
                reader.feed.calendars.append(TransitCalendar(id: id))
            }
            let known = reader.feed.calendars[position]
            guard !known.added.contains(day), !known.removed.contains(day) else {
                table.report(.duplicateIdentifier, row, table["date"], rejects: true)
                return false
            }
            if kind == 1 {
                reader.feed.calendars[position].added.append(day)
            } else {
                reader.feed.calendars[position].removed.append(day)
            }
            return true
        }
        for index in feed.calendars.indices {
            feed.calendars[index].added.sort()
            feed.calendars[index].removed.sort()
        }
    }
}

extension CSVRow {
    /// The day of a cell; reported when there is none.
    fileprivate func day(_ column: String, _ table: inout GTFSTable) -> Day? {
        let day = text(table[column]).flatMap(GTFSTime.day)
        if day == nil { table.report(.badDate, self, table[column], expected: "YYYYMMDD", rejects: true) }
        return day
    }
}
