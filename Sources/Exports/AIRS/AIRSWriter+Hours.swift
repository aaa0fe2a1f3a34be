import Directory

extension AIRSWriter {
    private static let days: [(code: String, name: String)] = [
        ("SU", "Sunday"), ("MO", "Monday"), ("TU", "Tuesday"), ("WE", "Wednesday"), ("TH", "Thursday"),
        ("FR", "Friday"), ("SA", "Saturday"),
    ]

    /// Whether hours are a season: days between which something is had, without times.
    static func isSeason(_ row: ListingRecord) -> Bool {
        (kind(row) == "season" || row["valid_from"] != nil || row["valid_to"] != nil) && row["opens_at"] == nil
    }

    /// A season.
    func season(_ row: ListingRecord) -> XMLNode {
        XMLNode(
            "Seasonal",
            XMLNode.some("Description", words(of: row)) + required("StartDate", row["valid_from"])
                + required("EndDate", row["valid_to"]))
    }

    /// Weekly hours, and other hours in words.
    ///
    /// Rows with different times share an element until one has a note; rows with the same times do not, since they
    /// would come back as one.
    func hours(_ rows: [ListingRecord]) -> [XMLNode] {
        var groups: [[ListingRecord]] = []
        for row in rows {
            let isAlone = words(of: row) != nil || !Self.isPlain(row)
            let times = groups.last?.map { [$0["opens_at"], $0["closes_at"]] } ?? []
            let isOpen = groups.last?.last.map(Self.isPlain) == true
            if !isAlone, isOpen, !times.contains([row["opens_at"], row["closes_at"]]) {
                groups[groups.count - 1].append(row)
            } else {
                groups.append([row])
            }
        }
        return groups.map { rows in
            let days = Self.days.compactMap { day -> XMLNode? in
                let spans = rows.filter { Self.weekdays($0).contains(day.code) }
                return spans.isEmpty ? nil : XMLNode(day.name, spans.flatMap(Self.times))
            }
            return XMLNode("TimeOpen", days + XMLNode.some("Notes", rows.first.flatMap(words)))
        }
    }

    /// Whether a row is weekly days with both times and nothing else.
    private static func isPlain(_ row: ListingRecord) -> Bool { !weekdays(row).isEmpty }

    /// The days of a plain weekly row; none for a row of any other rule, which days would misstate.
    private static func weekdays(_ row: ListingRecord) -> [String] {
        let others = ["valid_from", "valid_to", "dtstart", "until", "count", "byweekno", "bymonthday", "byyearday"]
        guard others.allSatisfy({ row[$0] == nil }), ["WEEKLY", nil].contains(row["freq"]),
            ["1", nil].contains(row["interval"]), row["opens_at"] != nil, row["closes_at"] != nil
        else { return [] }
        let codes = (row["byday"] ?? "").split { $0 == "," || $0 == " " || $0 == ";" }.map(String.init)
        return codes.allSatisfy { code in days.contains { $0.code == code } } ? codes : []
    }

    private static func times(_ row: ListingRecord) -> [XMLNode] {
        [("From", row["opens_at"]), ("To", row["closes_at"])].compactMap { name, time in
            time.map { XMLNode(name, $0.utf8.count == 5 ? $0 + ":00" : $0) }
        }
    }

    /// The words of a row, and for one that days would misstate what its columns say.
    private func words(of row: ListingRecord) -> String? {
        var parts = [row["description"], row["notes"]].compactMap { $0 }
        if !Self.isPlain(row), !Self.isSeason(row) {
            let columns = ["byday", "bymonthday", "opens_at", "closes_at", "valid_from", "valid_to", "until"]
            let values = columns.compactMap { row[$0] }
            if parts.isEmpty, !values.isEmpty { parts.append(values.joined(separator: " ")) }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "\n")
    }
}
