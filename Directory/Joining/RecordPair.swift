/// Two records of one table, in the order of their identifiers, so that a pair is the same from either side.
public struct RecordPair: Sendable, Hashable, Comparable {
    /// The table.
    public let table: ListingTable
    /// The identifier that comes first.
    public let one: String
    /// The other.
    public let other: String

    /// A pair of two identifiers; `nil` for one record and itself.
    public init?(_ table: ListingTable, _ one: String, _ other: String) {
        guard one != other else { return nil }
        self.table = table
        let isInOrder = IdentifierOrder.precedes(one, other)
        (self.one, self.other) = isInOrder ? (one, other) : (other, one)
    }

    /// Both places.
    public var places: [KnownRecords.Place] { [.init(table, id: one), .init(table, id: other)] }

    /// Orders by table, then by identifiers.
    public static func < (left: RecordPair, right: RecordPair) -> Bool {
        if left.table != right.table { return left.table < right.table }
        if left.one != right.one { return IdentifierOrder.precedes(left.one, right.one) }
        return left.other != right.other && IdentifierOrder.precedes(left.other, right.other)
    }
}
