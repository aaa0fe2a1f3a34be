/// All that a partner's delivery would do, for a person to read before anything is written.
public struct ChangePlan: Sendable, Hashable {
    /// The source the delivery belongs to.
    public let source: String
    /// The format it was read as.
    public let format: String
    /// The files read, each with a fingerprint of its bytes.
    public let files: [RawFile]
    /// The changes, in the order of tables and identifiers; records of which there is nothing to note are only
    /// counted.
    public let changes: ChangeList
    /// What was wrong with the delivery.
    public let findings: [Finding]
    /// Records found unchanged, by table.
    public let unchanged: [ListingTable: Int]
    /// Rows (or record elements) read.
    public let rowsRead: Int
    /// Rows of them that gave nothing because of an error.
    public let rowsRejected: Int
    /// Why a person should look before it is carried out; none when it is within the policy.
    public let stops: [PlanStop]

    /// One file of a delivery.
    public struct RawFile: Sendable, Hashable {
        /// The name without its folder.
        public let name: String
        /// Its length.
        public let byteCount: Int
        /// A fingerprint of its bytes, hexadecimal.
        public let hash: String

        /// A file from its parts.
        public init(name: String, byteCount: Int, hash: String) {
            self.name = name
            self.byteCount = byteCount
            self.hash = hash
        }
    }

    /// A plan from its parts.
    public init(
        source: String, format: String, files: [RawFile], changes: ChangeList, findings: [Finding],
        unchanged: [ListingTable: Int], rowsRead: Int, rowsRejected: Int, stops: [PlanStop] = []
    ) {
        self.source = source
        self.format = format
        self.files = files
        self.changes = changes
        self.findings = findings
        self.unchanged = unchanged
        self.rowsRead = rowsRead
        self.rowsRejected = rowsRejected
        self.stops = stops
    }

    /// A plan from changes that are all at hand.
    public init(
        source: String, format: String, files: [RawFile], changes: [Change], findings: [Finding],
        unchanged: [ListingTable: Int], rowsRead: Int, rowsRejected: Int, stops: [PlanStop] = []
    ) {
        self.init(
            source: source, format: format, files: files, changes: ChangeList(changes), findings: findings,
            unchanged: unchanged, rowsRead: rowsRead, rowsRejected: rowsRejected, stops: stops)
    }

    /// The number of changes of a kind, in one table or in all.
    public func count(of kind: Change.Kind, in table: ListingTable? = nil) -> Int {
        if kind == .unchanged {
            return table.map { unchanged[$0] ?? 0 } ?? unchanged.values.reduce(0, +)
        }
        return changes.count(of: kind, in: table)
    }

    /// Whether nothing at all could be read of the delivery, so that it says nothing of any record.
    public var isUnreadable: Bool { rowsRead == 0 && findings.contains { Self.wholeFile.contains($0.code) } }

    /// The findings that a whole file was lost with.
    public static let wholeFile: Set<FindingCode> = [.unreadableFile, .emptyFile]

    /// Whether carrying out the plan would leave every record as it is.
    public var isEmpty: Bool { !changes.contains(where: \.changesRecord) }
}
