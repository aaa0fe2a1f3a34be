/// New records of one table, kept as ranges of the text that they were read from.
///
/// A nation's list makes tens of millions of records. So packed each of them costs some tens of bytes, and becomes a
/// value only when it is asked for.
public struct RecordPack: Sendable {
    /// The records' table.
    public let table: ListingTable
    /// The file that the records were read from, without its folder.
    public let file: String
    /// The text in which the values lie.
    public let text: StretchText
    /// The line of the file that lines of the entries count from.
    public let firstLine: Int
    /// The records.
    public private(set) var entries: [Entry]
    private var values: [Value]

    /// A value of a record: its column, its range in the text, and whether it names a record of the same source.
    @frozen public struct Value: Sendable, Equatable {
        @usableFromInline var bits: UInt64

        /// A value whose text starts at an offset below 2³² and has fewer than 2²⁴ bytes.
        @inlinable public init(offset: Int, length: Int, column: Int = 0) {
            bits =
                UInt64(truncatingIfNeeded: offset) | UInt64(truncatingIfNeeded: length) << 32
                | UInt64(truncatingIfNeeded: column) << 56
        }

        /// Where the text starts.
        @inlinable public var offset: Int { Int(truncatingIfNeeded: bits & 0xFFFF_FFFF) }
        /// How many bytes the text has.
        @inlinable public var length: Int { Int(truncatingIfNeeded: bits >> 32 & 0xFF_FFFF) }
        /// The column's place, below 128; of an identifier, how many values the record has.
        @inlinable public var column: Int { Int(truncatingIfNeeded: bits >> 56 & 0x7F) }
        /// Whether the text is the partner's identifier of another record of the same delivery.
        @inlinable public var isLocal: Bool { bits >> 63 == 1 }

        /// The same text in a column.
        @inlinable public func inColumn(_ column: Int, isLocal: Bool = false) -> Value {
            var value = self
            value.bits = bits & 0xFF_FFFF_FFFF_FFFF | UInt64(truncatingIfNeeded: column) << 56 | (isLocal ? 1 << 63 : 0)
            return value
        }
    }

    /// One record: its identifier, its line, and where its values start.
    @frozen public struct Entry: Sendable {
        /// The partner's identifier; its column says how many values the record has.
        public var id: Value
        /// The line, counted from the pack's first.
        public var line: UInt32
        /// The place of its first value.
        public var first: UInt32

        /// An entry from its parts.
        @inlinable public init(id: Value, line: UInt32, first: UInt32) {
            self.id = id
            self.line = line
            self.first = first
        }
    }

    /// A pack from its parts; each entry's values lie in `values`, in the order of the columns.
    public init(
        _ table: ListingTable, file: String, text: StretchText, firstLine: Int, entries: [Entry], values: [Value]
    ) {
        self.table = table
        self.file = file
        self.text = text
        self.firstLine = firstLine
        self.entries = entries
        self.values = values
    }

    /// How many bytes it holds besides the text.
    public var byteCount: Int {
        entries.count * MemoryLayout<Entry>.stride + values.count * MemoryLayout<Value>.stride
    }

    /// The bytes of a value.
    public func bytes(of value: Value) -> ArraySlice<UInt8> { text[value] }

    /// The text of a value.
    public func string(of value: Value) -> String { String(decoding: bytes(of: value), as: UTF8.self) }

    /// The values of a record.
    public func values(of entry: Entry) -> ArraySlice<Value> {
        values[Int(entry.first)..<(Int(entry.first) + entry.id.column)]
    }

    /// The line of the file on which a record was read.
    public func line(of entry: Entry) -> Int { firstLine + Int(entry.line) }

    /// A record under the partner's own identifiers.
    public func record(_ entry: Entry) -> ListingRecord {
        var record = ListingRecord(table, id: string(of: entry.id))
        for value in values(of: entry) { record.values[value.column] = string(of: value) }
        return record
    }

    /// The creation of a record, by its place, of a source.
    public func creation(of index: Int, source: String) -> Change {
        let entry = entries[index]
        let id = string(of: entry.id)
        let columns = table.columns
        let fields = values(of: entry).map { value in
            let text = string(of: value)
            return FieldChange(columns[value.column].name, from: nil, to: value.isLocal ? "\(source):\(text)" : text)
        }
        return Change(
            .create, table, id: "\(source):\(id)", sourceID: id, fields: fields,
            origin: .init(file: file, line: line(of: entry)))
    }
}

extension RecordPack {
    /// Whether the identifier of one pack's record comes before that of another's.
    static func precedes(_ one: RecordPack, _ index: Int, _ other: RecordPack, _ otherIndex: Int) -> Bool {
        one.text.withBytes(of: one.entries[index].id) { left in
            other.text.withBytes(of: other.entries[otherIndex].id) { IdentifierOrder.precedes(left, $0) }
        }
    }

    /// Puts the entries into the order of their identifiers.
    public mutating func sort() {
        let text = self.text
        Self.sort(&entries) { one, other in
            text.withBytes(of: one.id) { left in
                text.withBytes(of: other.id) { IdentifierOrder.precedes(left, $0) }
            }
        }
    }

    /// Puts entries into an order.
    ///
    /// Those of a list are nearly in it, for a row's records follow each other: so each is moved back a few places, and
    /// only where that comes to much are they sorted as any others would be.
    public static func sort(_ entries: inout [Entry], by precedes: (Entry, Entry) -> Bool) {
        var moves = 0
        for index in entries.indices.dropFirst() {
            let entry = entries[index]
            var place = index
            while place > 0, precedes(entry, entries[place - 1]) { place -= 1 }
            guard place < index else { continue }
            moves += index - place
            guard moves < entries.count * 8 else {
                return entries.sort(by: precedes)
            }
            for moved in stride(from: index, to: place, by: -1) { entries[moved] = entries[moved - 1] }
            entries[place] = entry
        }
    }

    /// Removes the records at some places.
    public mutating func remove(_ places: Set<Int>) {
        entries = entries.enumerated().filter { !places.contains($0.offset) }.map(\.element)
    }

    /// Changes or, for nil, removes the values of a record, whose order stays.
    public mutating func updateValues(ofEntryAt index: Int, _ update: (Value) -> Value?) {
        let entry = entries[index]
        var next = Int(entry.first)
        for place in Int(entry.first)..<(Int(entry.first) + entry.id.column) {
            guard let value = update(values[place]) else { continue }
            values[next] = value
            next += 1
        }
        entries[index].id = entry.id.inColumn(next - Int(entry.first))
    }
}

extension RecordPack.Value {
    /// The range in the text.
    @inlinable public var range: Range<Int> { offset..<(offset + length) }
}
