import Directory

/// The records that anybody may have: what every export is made of, and nothing else is.
///
/// Records are in the order they were given, which is `IdentifierOrder` for those of an archive.
public struct PublicListings: Sendable {
    /// The records by table; a table without records is not there.
    let records: [ListingTable: [ListingRecord]]
    /// How many records were left out because they are confidential or name something that is.
    public let withheldCount: Int

    /// Leaves out of an archive's records what is confidential, what hangs on it, every text that names it, and the
    /// columns for staff.
    public init(_ records: [ListingTable: [ListingRecord]]) {
        let screen = Screening(records)
        var open: [ListingTable: [ListingRecord]] = [:]
        for table in ListingTable.allCases {
            let rows = (records[table] ?? []).compactMap(screen.cleared)
            if !rows.isEmpty { open[table] = rows }
        }
        self.init(kept: open, of: records)
    }

    /// Keeps of `rows` what does not hang on a record of `all` that is not among them.
    init(kept rows: [ListingTable: [ListingRecord]], of all: [ListingTable: [ListingRecord]]) {
        var lost = Withheld()
        for (table, records) in all {
            let kept = Set((rows[table] ?? []).map(\.id))
            for record in records where !kept.contains(record.id) { lost.add(table, record.id) }
        }
        self.init(records: lost.isEmpty ? rows : lost.spread(over: rows), of: all)
    }

    private init(records: [ListingTable: [ListingRecord]], of all: [ListingTable: [ListingRecord]]) {
        self.records = records
        let count = { (tables: [ListingTable: [ListingRecord]]) in tables.values.reduce(0) { $0 + $1.count } }
        withheldCount = count(all) - count(records)
    }

    /// The number of records.
    public var count: Int { records.values.reduce(0) { $0 + $1.count } }

    /// The records of a table.
    public func records(of table: ListingTable) -> [ListingRecord] { records[table] ?? [] }

    /// The network of these records alone.
    public func network(holidays: HolidayCalendar = .italy) -> ServiceNetwork {
        var builder = NetworkBuilder()
        builder.holidays = holidays
        for rows in records.values { for row in rows { builder.add(row) } }
        return builder.build()
    }
}
