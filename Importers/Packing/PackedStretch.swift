import Directory

/// What a stretch of a file came to.
struct PackedStretch: Sendable {
    /// The records of one table of the mapping.
    struct Table: Sendable {
        let entries: [RecordPack.Entry]
        let values: [RecordPack.Value]
        /// Whether a reference of some record is still to be looked up.
        let isOpen: Bool
    }

    /// The stretch and what was made from it.
    let text: StretchText
    /// For each table of the mapping its records; of those that may come again each once.
    let tables: [Table]
    /// The keys of the entries in their order.
    let keys: StretchKeys
    /// What was wrong, by lines counted from the stretch's first.
    let log: FindingLog
    /// Whether it has a row that is neither blank nor ragged.
    let hasRows: Bool
    /// How many lines the stretch has, less the rest.
    let lineCount: Int
    /// The last record, if the stretch ends within it.
    let rest: ArraySlice<UInt8>
    /// Whether a record came again that is not the very same, so that the entries must be taken one by one.
    let hasDifferingRepeat: Bool
}
