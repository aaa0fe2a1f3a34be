import Directory

/// What a GTFS feed holds, and what is wrong with it.
public struct GTFSReading: Sendable {
    /// How many rows of one table were read and rejected.
    public struct Table: Sendable, Hashable {
        /// The file's name.
        public let name: String
        /// The rows under the header, and those of them that could not be taken.
        public let rowsRead: Int, rowsRejected: Int
    }

    /// What could be taken.
    public let feed: TransitFeed
    /// What was wrong, by file and line in the order of reading.
    public let findings: [Finding]
    /// The tables that were read.
    public let tables: [Table]
}
