import Directory

/// What reading a table's files came to, packed.
struct PackedDelivery {
    /// The files that were read.
    let files: [Delivery.File]
    let fingerprints: FileFingerprints
    let mapping: PackedMapping
    let table: PackedTable
}
