/// Some records of an XML file that follow each other.
public final class XMLStretch: Sendable {
    /// The tape on which the records are.
    public let tape: XMLTape
    /// The steps of each record, its start tag first and its end last.
    public let records: [Range<Int>]

    private let pool: XMLTapePool

    init(tape: XMLTape, records: [Range<Int>], pool: XMLTapePool) {
        self.tape = tape
        self.records = records
        self.pool = pool
    }

    deinit { pool.give(tape) }

    /// How many records there are.
    public var count: Int { records.count }

    /// A record by its place, with all that is in it.
    public func element(_ place: Int) -> XMLElement { tape.element(at: records[place]) }
}
