/// Keeps what is offered at two sites two records: branches share name, telephone and mailbox, and are not one.
enum SiteRule {
    /// Whether name or place of two records say two things: then the rest never makes them one without a person.
    static func hasContradiction(_ pattern: UInt64, _ columns: [ColumnValues]) -> Bool {
        columns.indices.contains { index in
            let level = pattern >> UInt64(4 * index) & 15
            switch columns[index].kind {
            case .name, .locality, .postalCode, .coordinate: return level == 0
            case .address: return level < 3
            case .phone, .email, .website: return false
            }
        }
    }

    /// The band of a pair once its addresses and points have been looked at.
    static func band(_ band: MatchPair.Band, of pattern: UInt64, _ columns: [ColumnValues]) -> MatchPair.Band {
        var band = band
        for (index, column) in columns.enumerated() {
            let level = pattern >> UInt64(4 * index) & 15
            switch (column.kind, level) {
            case (.address, 0), (.coordinate, 0), (.coordinate, 1): return .new
            case (.address, 1), (.address, 2), (.locality, 0): band = .review
            default: break
            }
        }
        return band
    }
}
