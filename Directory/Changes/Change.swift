/// What a partner's file would do to one record.
public struct Change: Sendable, Hashable {
    /// The kinds of change.
    public enum Kind: String, Sendable, CaseIterable {
        /// The record is new.
        case create
        /// The record exists and some fields differ.
        case update
        /// The record exists and nothing differs.
        case unchanged
        /// The record came in an earlier file of the source and not in this one: it stays, unconfirmed.
        case notConfirmed = "not_confirmed"
    }

    /// What happens.
    public let kind: Kind
    /// The record's table.
    public let table: ListingTable
    /// The record's identifier in the archive.
    public let id: String
    /// The identifier the partner gave it.
    public let sourceID: String
    /// The fields that change; for a new record, every field it has.
    public let fields: [FieldChange]
    /// The file and line the record was read from; `nil` for one not in the file.
    public let origin: Origin?

    /// A place in a partner's file.
    public struct Origin: Sendable, Hashable {
        /// The file's name without its folder.
        public let file: String
        /// The line, from 1.
        public let line: Int

        /// A place in a file.
        public init(file: String, line: Int) {
            self.file = file
            self.line = line
        }
    }

    /// A change from its parts.
    public init(
        _ kind: Kind, _ table: ListingTable, id: String, sourceID: String, fields: [FieldChange] = [],
        origin: Origin? = nil
    ) {
        self.kind = kind
        self.table = table
        self.id = id
        self.sourceID = sourceID
        self.fields = fields
        self.origin = origin
    }
}
