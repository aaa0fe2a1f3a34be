/// What the archive knows before an import: the records of the source, and what others have that it may point at.
public struct KnownRecords: Sendable {
    /// One record that the source has given before.
    public struct Known: Sendable {
        /// The record as it stands now.
        public let record: ListingRecord
        /// The record as the source last gave it.
        public let base: ListingRecord

        /// A record as it stands and as it was given.
        public init(record: ListingRecord, base: ListingRecord) {
            self.record = record
            self.base = base
        }
    }

    /// The source.
    public let source: String
    /// Its records by table and by the identifier the source gives them.
    public let records: [ListingTable: [String: Known]]
    /// The identifiers in the archive of the records of every source.
    public let identifiers: [ListingTable: Set<String>]
    /// The areas of the archive, so that a partner may name a municipality by its code or name.
    public let areas: AreaTree

    /// What is known of a source.
    public init(
        source: String, records: [ListingTable: [String: Known]] = [:], identifiers: [ListingTable: Set<String>] = [:],
        areas: AreaTree = AreaTree()
    ) {
        self.source = source
        self.records = records
        self.identifiers = identifiers
        self.areas = areas
    }
}
