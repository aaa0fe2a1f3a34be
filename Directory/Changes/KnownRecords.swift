/// What the archive knows before an import: the records of the source, and what others have that it may point at.
public struct KnownRecords: Sendable {
    /// One record that the source has given before.
    public struct Known: Sendable {
        /// The record as it stands now.
        public let record: ListingRecord
        /// The record as the source last gave it.
        public let base: ListingRecord
        /// Whether the source's last delivery still had it.
        public let isConfirmed: Bool

        /// A record as it stands and as it was given.
        public init(record: ListingRecord, base: ListingRecord, isConfirmed: Bool = true) {
            self.record = record
            self.base = base
            self.isConfirmed = isConfirmed
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
    /// The days on which others set or checked the fields of the source's records, by place and column.
    public let checkedOn: [Place: [String: Day]]

    /// The place of a record in the archive.
    public struct Place: Sendable, Hashable {
        /// The table.
        public let table: ListingTable
        /// The record's identifier.
        public let id: String

        /// A place from its parts.
        public init(_ table: ListingTable, id: String) {
            self.table = table
            self.id = id
        }
    }

    /// What is known of a source.
    public init(
        source: String, records: [ListingTable: [String: Known]] = [:], identifiers: [ListingTable: Set<String>] = [:],
        areas: AreaTree = AreaTree(), checkedOn: [Place: [String: Day]] = [:]
    ) {
        self.source = source
        self.records = records
        self.identifiers = identifiers
        self.areas = areas
        self.checkedOn = checkedOn
    }
}
