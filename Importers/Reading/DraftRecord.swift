import Directory

/// A record as the partner gave it, under the partner's own identifiers, with the row it came from.
struct DraftRecord: Sendable {
    /// The record; its references are identifiers of the partner's or of the archive's.
    var record: ListingRecord
    /// Where it was read.
    let origin: RowOrigin
    /// Whether the row gives another record first, and stands when this one does not.
    var isAside = false
}

/// The row a record came from.
struct RowOrigin: Sendable, Hashable {
    /// The file's place in the delivery.
    let file: Int
    /// The line, from 1.
    let line: Int
}
