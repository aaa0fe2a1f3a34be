import Directory

/// What reading a delivery came to, before it is compared with anything.
struct ReadDelivery {
    /// The files that were read.
    var files: [Delivery.File]
    /// The records under the partner's identifiers.
    var book: DraftBook
    /// What was wrong with them.
    var log: FindingLog
    /// The version of the format, where the files tell one.
    var version: String?
}
