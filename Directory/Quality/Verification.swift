/// That somebody checked a listing, or a field of it, and what came of it.
public struct Verification: Sendable, Hashable {
    /// How it was checked.
    public enum Way: String, Sendable, CaseIterable {
        /// By telephone.
        case phone
        /// By going there.
        case visit
        /// On its own web pages.
        case web
        /// By the partner itself.
        case partner
    }

    /// What came of it.
    public enum Outcome: String, Sendable, CaseIterable {
        /// It is so.
        case confirmed
        /// It was not so, and has been put right.
        case changed
        /// It is not so, and has not been put right yet.
        case wrong
    }

    /// The record's table.
    public let table: ListingTable
    /// The record's identifier.
    public let id: String
    /// The column, or the table of details such as `phones`; `nil` for the whole record with its details.
    public let field: String?
    /// The day.
    public let day: Day
    /// Who checked: a role such as `desk` or `volunteer`, never a name.
    public let role: String
    /// How.
    public let way: Way
    /// What came of it.
    public let outcome: Outcome

    /// A verification from its parts.
    public init(
        _ table: ListingTable, id: String, field: String? = nil, on day: Day, by role: String, _ way: Way,
        _ outcome: Outcome
    ) {
        self.table = table
        self.id = id
        self.field = field
        self.day = day
        self.role = role
        self.way = way
        self.outcome = outcome
    }
}
