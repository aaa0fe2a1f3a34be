/// One field of a record: its value, where that came from, and how sure it still is.
public struct FieldHistory: Sendable, Hashable {
    /// The record's table.
    public let table: ListingTable
    /// The record's identifier.
    public let id: String
    /// The column.
    public let column: String
    /// The value.
    public let value: String
    /// Where the value came from; `nil` where that is not known.
    public let provenance: Provenance?
    /// The last time that it was found to be so; `nil` for never.
    public let confirmation: Confirmation?
    /// The day of the first list of its source that no longer has it; `nil` while it is confirmed.
    public let absentSince: Day?
    /// The day on which it was found wrong, by a check or at the door; `nil` when it has been put right since.
    public let wrongSince: Day?

    /// A history from its parts.
    public init(
        _ table: ListingTable, id: String, column: String, value: String, provenance: Provenance?,
        confirmation: Confirmation?, absentSince: Day? = nil, wrongSince: Day? = nil
    ) {
        self.table = table
        self.id = id
        self.column = column
        self.value = value
        self.provenance = provenance
        self.confirmation = confirmation
        self.absentSince = absentSince
        self.wrongSince = wrongSince
    }

    /// How fast it ceases to be true.
    public var halfLife: HalfLife { HalfLife(of: table, column: column) }

    /// The doubt about it on a day, from 0 to 1: all of it when it was found wrong or never confirmed.
    public func doubt(on today: Day) -> Double {
        guard wrongSince == nil, let confirmation else { return 1 }
        return halfLife.doubt(afterDays: today.ordinal - confirmation.day.ordinal)
    }

    /// Whether somebody could be asked after it, which of the partner's own bookkeeping nobody can.
    public var canBeAsked: Bool { !Self.bookkeeping.contains(column) }

    private static let bookkeeping: Set<String> = [
        "assured_date", "assurer_email", "last_modified", "is_confidential", "external_identifier",
        "external_identifier_type", "uri", "logo",
    ]

    /// Whether it should be asked after before it is relied on: found wrong, no longer listed, or past its half-life.
    public func isDoubtful(on today: Day) -> Bool { absentSince != nil || doubt(on: today) >= 0.5 }
}
