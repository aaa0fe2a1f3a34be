/// What a partner's file would do to one record.
public struct Change: Sendable, Hashable {
    /// The kinds of change; that of a known record is the gravest of its fields'.
    public enum Kind: String, Sendable, CaseIterable {
        /// The record is new.
        case create
        /// The record exists and some fields change.
        case update
        /// The record exists and nothing of it differs; listed only when the source now gives what we have already, or
        /// no longer gives what it gave.
        case unchanged
        /// The record exists and differs from the file only where our own values stay.
        case keepOurs = "keep_ours"
        /// The record exists, and of some field both sides have changed the value: a person decides.
        case conflict
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
    /// The fields of which there is something to say; for a new record, every field it has.
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

    /// Whether the record itself becomes another, be it new or with a field taken.
    public var changesRecord: Bool {
        switch kind {
        case .create, .update: true
        case .conflict: fields.contains { $0.resolution == .take }
        case .unchanged, .keepOurs, .notConfirmed: false
        }
    }
}

extension Change.Kind {
    /// The kind of change to a known record that its fields make.
    public init(of fields: [FieldChange]) {
        var kind = Change.Kind.unchanged
        for field in fields {
            switch field.resolution {
            case .conflict: kind = .conflict
            case .take where kind != .conflict: kind = .update
            case .keepOurs where kind == .unchanged: kind = .keepOurs
            case .take, .keepOurs, .agree, .notConfirmed: break
            }
        }
        self = kind
    }
}
