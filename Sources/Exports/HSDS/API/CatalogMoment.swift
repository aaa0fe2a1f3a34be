import Directory

/// A moment of UTC, written so that later ones sort later.
struct CatalogMoment {
    private let day: Day
    private let second: Int

    /// A moment that may lie some days off the date, by its seconds; `nil` when there is no such date.
    init?(year: Int, month: Int, day: Int, second: Int) {
        guard let date = Day(year: year, month: month, day: day) else { return nil }
        let shift = second >= 0 ? second / 86_400 : (second - 86_399) / 86_400
        self.day = date.adding(shift)
        self.second = second - shift * 86_400
    }

    /// Such as `2026-11-27T20:43:42Z`.
    var text: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
    }
}

extension PublicListings {
    /// These listings with every moment as the JSON Schemas ask for it; one without a zone is taken for UTC.
    var withMomentsOfUTC: PublicListings {
        var changed = records
        for (table, rows) in records {
            let places = table.columns.indices.filter { table.columns[$0].kind == .dateTime }
            guard !places.isEmpty else { continue }
            changed[table] = rows.map { row in
                var row = row
                for place in places { row.values[place] = row.values[place].map { CatalogQuery.moment($0) ?? $0 } }
                return row
            }
        }
        return PublicListings(kept: changed, of: records)
    }
}
