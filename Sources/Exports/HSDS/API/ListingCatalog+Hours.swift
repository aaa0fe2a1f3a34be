import Directory

extension ListingCatalog {
    /// Whether a service may be open on the day and within the times asked for; hours that nobody wrote as days and
    /// times are no reason to leave it out.
    func isOpen(_ service: ListingRecord, _ query: CatalogQuery) -> Bool {
        guard query.day != nil || query.startMinute != nil || query.endMinute != nil else { return true }
        let schedules = schedules(of: service)
        return schedules.isEmpty || schedules.contains { Self.mayCover($0, query) }
    }

    /// The schedules of a service, of its places, and of where those are.
    private func schedules(of service: ListingRecord) -> [ListingRecord] {
        let sites = tree.children(.serviceAtLocations, of: service.id, by: "service_id")
        return tree.children(.schedules, of: service.id, by: "service_id")
            + sites.flatMap { site in
                tree.children(.schedules, of: site.id, by: "service_at_location_id")
                    + tree.children(.schedules, of: site["location_id"] ?? "", by: "location_id")
            }
    }

    private static func mayCover(_ schedule: ListingRecord, _ query: CatalogQuery) -> Bool {
        if let day = query.day, let days = schedule["byday"] {
            // A day may bear the number of its week in the month (RFC 5545 §3.3.10).
            let codes = days.split { $0 == "," || $0 == " " }.map { $0.suffix(2).uppercased() }
            guard codes.contains(day) else { return false }
        }
        guard query.startMinute != nil || query.endMinute != nil,
            let opens = schedule["opens_at"].flatMap(minute), let closes = schedule["closes_at"].flatMap(minute)
        else { return true }
        // Hours past midnight reach into any morning asked for.
        let end = closes > opens ? closes : closes + 1_440
        return end > (query.startMinute ?? 0) && opens < (query.endMinute ?? 1_440)
    }

    /// The minutes since midnight of a time such as `08:30`, seconds and zone left aside.
    static func minute(_ text: String) -> Int? {
        let parts = text.prefix(5).split(separator: ":")
        guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0...24).contains(hour),
            (0...59).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }
}
