import Directory
import Referrals

/// One word from outside the lists for or against what a listing says: a check, or how a referral ended.
struct FieldMark {
    /// What of a record and its details it is about.
    enum Scope {
        /// All of it.
        case whole
        /// A column, or a table of details.
        case named(String)
        /// Parts of the listing.
        case parts([ListingField])

        /// Whether it is about a column, or a table of details, alone.
        var isNamed: Bool {
            if case .named = self { true } else { false }
        }
    }

    let scope: Scope
    let means: Confirmation.Means
    /// When it was; a day, or a day with its time.
    let at: String
    let day: Day
    /// The last run before it, where that is known.
    let run: Int?
    let isWrong: Bool

    /// Whether it is about a column of a table, where the record that it was noted on is of another or the same table.
    func covers(_ table: ListingTable, _ column: String, ofOwnRecord isOwn: Bool) -> Bool {
        switch scope {
        case .whole: true
        case .named(let name): name == table.rawValue || isOwn && name == column
        case .parts(let parts): parts.contains { $0.holds(table, column) }
        }
    }

    /// Whether a value set by a run at a time was set after it.
    func isBefore(run other: Int, at time: String) -> Bool { run.map { $0 < other } ?? (at < time) }
}
