extension RecordReader {
    /// The telephones that point at a record by the column; one of a confidential contact is confidential too.
    func phones(of id: String, by column: String) -> [Phone] {
        children(.phones, of: id, by: column).compactMap { row in
            let contact = row["contact_id"].flatMap { find(.contacts, $0) }
            return row["number"].map {
                Phone(
                    number: $0, extensionNumber: row["extension"], kind: row["type"], description: row["description"],
                    isConfidential: [row, contact].contains { $0?["is_confidential"] == "true" })
            }
        }
    }

    /// The contacts that point at a record by the column, each with its telephones.
    func contacts(of id: String, by column: String) -> [Contact] {
        children(.contacts, of: id, by: column).map { row in
            Contact(
                name: row["name"], title: row["title"], department: row["department"], email: row["email"],
                phones: phones(of: row.id, by: "contact_id"), isConfidential: row["is_confidential"] == "true")
        }
    }

    /// The schedules that point at a record by the column and at nothing narrower.
    func schedules(of id: String, by column: String) -> [Schedule] {
        children(.schedules, of: id, by: column).filter { row in
            column == "service_at_location_id" || row["service_at_location_id"] == nil
        }.map(schedule)
    }

    /// The closures that point at a record by the column and at nothing narrower.
    func closures(of id: String, by column: String) -> [Closure] {
        children(.closures, of: id, by: column).filter { row in
            column == "service_at_location_id" || row["service_at_location_id"] == nil
        }.compactMap { row in
            if row["holiday_rule"] == "public_holidays" { return Closure(.publicHolidays, reason: row["reason"]) }
            guard let from = row["from_date"].flatMap({ Day($0) }) else { return nil }
            let to = row["to_date"].flatMap { Day($0) } ?? from
            return to < from ? nil : Closure(.days(from...to), reason: row["reason"])
        }
    }

    /// The languages that point at a record by the column.
    func languages(of id: String, by column: String) -> [LanguageTag] {
        var found: [LanguageTag] = []
        for tag in children(.languages, of: id, by: column).compactMap({ $0["code"] }).compactMap({ LanguageTag($0) })
        where !found.contains(tag) { found.append(tag) }
        return found
    }

    /// The service areas that point at a record by the column.
    func serviceAreas(of id: String, by column: String) -> [ServiceArea] {
        children(.serviceAreas, of: id, by: column).map {
            ServiceArea(id: $0.id, name: $0["name"], description: $0["description"], areaID: $0["area_id"])
        }
    }

    private func schedule(_ row: ListingRecord) -> Schedule {
        let days = (row["byday"] ?? "").split(whereSeparator: { $0 == "," || $0 == " " || $0 == ";" }).map(String.init)
        let weekdays = days.compactMap { Weekday(rawValue: $0) }
        let others = ["byweekno", "bymonthday", "byyearday", "count"].contains { row[$0] != nil }
        let validity = validity(row)
        // Days that end before they begin are a rule nobody can read: the hours stay unknown.
        let isCrossed = validity == nil && ["valid_from", "valid_to", "until"].count { row[$0] != nil } > 1
        var schedule = Schedule(
            frequency: row["freq"].flatMap(Schedule.Frequency.init), interval: row["interval"].flatMap { Int($0) },
            weekdays: weekdays, hasOtherRules: others || isCrossed || weekdays.count < days.count,
            opensAt: row["opens_at"].flatMap { ClockTime($0) }, closesAt: row["closes_at"].flatMap { ClockTime($0) },
            validity: validity, lastEntryBefore: whole(row, "last_entry_minutes"),
            description: row["description"], notes: row["notes"])
        if !isCrossed { schedule.recurrence = recurrence(row, days: days) }
        return schedule
    }

    /// The row's rule as RFC 5545 §3.3.10 writes it; `nil` for one that cannot be read, and for one that counts from a
    /// first day that the row does not tell.
    private func recurrence(_ row: ListingRecord, days: [String]) -> Recurrence? {
        guard let frequency = row["freq"] else { return nil }
        let start = [row["dtstart"], row["valid_from"]].compactMap { $0 }.compactMap { Day($0) }.first
        let interval = row["interval"].flatMap { Int($0) } ?? 1
        let hasDays = !days.isEmpty || ["bymonthday", "byyearday", "byweekno"].contains { row[$0] != nil }
        guard start != nil || interval == 1 && row["count"] == nil && hasDays else { return nil }
        var parts = ["FREQ=\(frequency)", "INTERVAL=\(interval)"]
        if !days.isEmpty { parts.append("BYDAY=\(days.joined(separator: ","))") }
        for column in ["count", "wkst", "byweekno", "bymonthday", "byyearday"] {
            let value = row[column]?.split(whereSeparator: { $0 == "," || $0 == " " || $0 == ";" })
            if let value { parts.append("\(column.uppercased())=\(value.joined(separator: ","))") }
        }
        return Recurrence(parts.joined(separator: ";"), from: start ?? Day(ordinal: 4))
    }

    /// The days from `valid_from` to the earlier of `valid_to` and `until`; `nil` when neither end is given, or when
    /// the first comes after the last.
    private func validity(_ row: ListingRecord) -> ClosedRange<Day>? {
        let from = row["valid_from"].flatMap { Day($0) }
        let ends = [row["valid_to"], row["until"]].compactMap { $0 }.compactMap { Day($0) }
        guard from != nil || !ends.isEmpty else { return nil }
        let first = from ?? Day(ordinal: -719162)
        let last = ends.min() ?? Day(ordinal: 2932896)
        return first <= last ? first...last : nil
    }
}
