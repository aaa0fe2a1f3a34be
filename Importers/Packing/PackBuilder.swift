import Directory

/// The records of one table as they are packed, row by row.
struct PackBuilder: Sendable {
    private(set) var entries: [RecordPack.Entry] = []
    private(set) var values: [RecordPack.Value] = []
    /// Whether a reference of some record is still to be looked up.
    private(set) var isOpen = false
    /// The identifiers, for a table whose records may come again, and the entry of each.
    private(set) var identifiers = ByteIndex()
    private var mark = (entries: 0, values: 0, isOpen: false)

    /// Adds the values of the record that is being made: those of a row whose bits are set.
    mutating func add(_ row: [RecordPack.Value], present: UInt64) {
        var columns = present
        while columns != 0 {
            values.append(row[columns.trailingZeroBitCount])
            columns &= columns - 1
        }
    }

    /// Adds a value of the record that is being made.
    mutating func add(_ value: RecordPack.Value) { values.append(value) }

    /// Notes that a value of the record being made is a reference to be looked up.
    mutating func noteOpenLink() { isOpen = true }

    /// How many values have been added of the record that is being made.
    var pendingCount: Int { values.count - finishedCount }

    private var finishedCount: Int { entries.last.map { Int($0.first) + $0.id.column } ?? 0 }

    /// Ends the record that is being made.
    mutating func finish(id: RecordPack.Value, line: Int) {
        let first = finishedCount
        entries.append(
            RecordPack.Entry(
                id: id.inColumn(values.count - first), line: UInt32(truncatingIfNeeded: line),
                first: UInt32(truncatingIfNeeded: first)))
    }

    /// Ends the record that is being made unless it is there already.
    ///
    /// Of two with one identifier the first stays; false when the second is not the very same.
    mutating func finishShared(
        id: RecordPack.Value, line: Int, text: Span<UInt8>, made: Span<UInt8>
    ) -> Bool {
        let (number, isNew) = RowText.bytes(of: id, text, made) { identifiers.insert($0) }
        guard !isNew else {
            finish(id: id, line: line)
            return true
        }
        let former = entries[number]
        let first = finishedCount
        defer { values.removeLast(values.count - first) }
        guard former.id.column == values.count - first else { return false }
        for place in 0..<former.id.column {
            let (one, other) = (values[Int(former.first) + place], values[first + place])
            guard one.column == other.column, RowText.areEqual(one, other, text, made) else { return false }
        }
        return true
    }

    /// Remembers where a row starts.
    mutating func markRow() { mark = (entries.count, values.count, isOpen) }

    /// Whether the row has given a record.
    var hasRowEntries: Bool { entries.count > mark.entries }

    /// Takes back what a row has given.
    mutating func removeRow() {
        while identifiers.count > mark.entries { identifiers.removeLast() }
        entries.removeLast(entries.count - mark.entries)
        values.removeLast(values.count - mark.values)
        isOpen = mark.isOpen
    }

    /// Forgets all and keeps the memory.
    mutating func removeAll() {
        if identifiers.count > 0 { identifiers.removeAll() }
        entries.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        isOpen = false
    }
}
