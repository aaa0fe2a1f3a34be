import Directory

/// What undoing an import took back, and what it left because of later changes.
public struct UndoReport: Sendable, Hashable {
    /// Something of the run that stays.
    public struct Kept: Sendable, Hashable {
        /// The record's table.
        public let table: ListingTable
        /// The record's identifier.
        public let id: String
        /// The field that a later run set; `nil` when the run made the record itself, and it stays whole.
        public let column: String?
        /// The first later run that holds it.
        public let laterRun: Int
    }

    /// The run.
    public let run: Int
    /// Records that are gone again.
    public let removedRecords: Int
    /// Fields that have their earlier value again.
    public let restoredFields: Int
    /// What stays, in the order of tables, identifiers and columns.
    public let kept: [Kept]
}
