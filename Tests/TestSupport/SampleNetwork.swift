import Directory

/// Small networks for tests.
public enum SampleNetwork {
    /// Two provinces of one region with two municipalities each: `al` (`al-1`, `al-2`) and `at` (`at-1`, `at-2`).
    public static let areaRecords: [ListingRecord] = {
        let rows = [
            ("it", "", "country"), ("piemonte", "it", "region"), ("al", "piemonte", "province"),
            ("at", "piemonte", "province"), ("al-1", "al", "municipality"), ("al-2", "al", "municipality"),
            ("at-1", "at", "municipality"), ("at-2", "at", "municipality"),
        ]
        return rows.map { ListingRecord(.areas, id: $0.0, ["parent_id": $0.1, "kind": $0.2, "name": $0.0]) }
    }()

    /// The network of some records over the sample areas, without public holidays.
    public static func network(of records: [ListingRecord]) -> ServiceNetwork {
        var builder = NetworkBuilder()
        builder.holidays = HolidayCalendar()
        for record in areaRecords + records { builder.add(record) }
        return builder.build()
    }

    /// The network of some services over the sample areas, without public holidays.
    public static func network(_ services: [SampleService]) -> ServiceNetwork {
        network(of: services.flatMap(\.records))
    }
}
