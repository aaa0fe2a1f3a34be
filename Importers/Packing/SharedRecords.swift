import Directory
import Feeds

/// The records of one table that several entries may give, each identifier once.
struct SharedRecords: Sendable {
    /// Records of one file, a bounded number so that their memory grows in small steps.
    fileprivate struct Pack {
        let file: String
        /// How many records the packs before it have.
        let first: Int
        var text: [UInt8] = []
        var entries: [RecordPack.Entry] = []
        var values: [RecordPack.Value] = []
    }

    private(set) var identifiers = ByteIndex()
    private var packs: [Pack] = []
    let table: ListingTable

    private static let packSize = 1 << 14

    /// The records of a table, none yet.
    init(_ table: ListingTable) { self.table = table }

    /// Goes on to another file.
    mutating func start(file: String) { packs.append(Pack(file: file, first: identifiers.count)) }

    /// Whether a packed record is new or the very same as the one there.
    func fits(_ entry: RecordPack.Entry, _ values: ArraySlice<RecordPack.Value>, in text: StretchText) -> Bool {
        guard let number = text.withBytes(of: entry.id, { identifiers.find($0) }) else { return true }
        let pack = pack(of: number)
        let former = packs[pack].entries[number - packs[pack].first]
        guard former.id.column == values.count else { return false }
        var place = Int(former.first)
        for value in values {
            let kept = packs[pack].values[place]
            let bytes = packs[pack].text
            let isSame = text.withBytes(of: value) { $0.isEqual(to: bytes.span.extracting(kept.range)) }
            guard value.column == kept.column, isSame else { return false }
            place += 1
        }
        return true
    }

    /// The last pack whose records start at or before one.
    private func pack(of number: Int) -> Int {
        var (low, high) = (0, packs.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if packs[middle].first <= number { low = middle } else { high = middle }
        }
        return low
    }

    /// Adds a packed record unless it is there.
    mutating func add(
        _ entry: RecordPack.Entry, _ values: ArraySlice<RecordPack.Value>, in text: StretchText, line: Int
    ) {
        let (number, isNew) = text.withBytes(of: entry.id) { identifiers.insert($0) }
        guard isNew else { return }
        if let last = packs.last, last.entries.count >= Self.packSize {
            packs.append(Pack(file: last.file, first: number))
        }
        let pack = packs.count - 1
        let kept = packs[pack].take(text[entry.id]).inColumn(values.count)
        let first = UInt32(packs[pack].values.count)
        for value in values {
            let copy = packs[pack].take(text[value]).inColumn(value.column, isLocal: value.isLocal)
            packs[pack].values.append(copy)
        }
        packs[pack].entries.append(.init(id: kept, line: UInt32(truncatingIfNeeded: line), first: first))
    }

    /// The record of an identifier, with its line.
    func draft(_ id: String) -> (record: ListingRecord, line: Int)? {
        guard let number = identifiers.find(Array(id.utf8).span) else { return nil }
        let pack = packs[pack(of: number)]
        let entry = pack.entries[number - pack.first]
        var record = ListingRecord(table, id: id)
        for value in pack.values[Int(entry.first)...].prefix(entry.id.column) {
            record.values[value.column] = String(decoding: pack.text[value.range], as: UTF8.self)
        }
        return (record, Int(entry.line))
    }

    /// Puts values into a record that had none in their columns; what they point at is looked up later.
    mutating func fill(_ record: ListingRecord) {
        guard let number = identifiers.find(Array(record.id.utf8).span) else { return }
        let pack = pack(of: number)
        let place = number - packs[pack].first
        let former = packs[pack].entries[place]
        let kept = packs[pack].values[Int(former.first)...].prefix(former.id.column)
        let first = UInt32(packs[pack].values.count)
        var filled: [RecordPack.Value] = []
        for (column, text) in record.values.enumerated() {
            guard let text else { continue }
            if let value = kept.first(where: { $0.column == column }) {
                filled.append(value)
            } else {
                filled.append(packs[pack].take(Array(text.utf8)[...]).inColumn(column))
            }
        }
        packs[pack].values += filled
        packs[pack].entries[place].first = first
        packs[pack].entries[place].id = former.id.inColumn(filled.count)
    }

    /// The records, packed for good.
    var recordPacks: [RecordPack] {
        packs.map { pack in
            RecordPack(
                table, file: pack.file, text: StretchText(pack.text), firstLine: 0, entries: pack.entries,
                values: pack.values)
        }
    }
}

extension SharedRecords.Pack {
    /// Copies a text.
    fileprivate mutating func take(_ bytes: ArraySlice<UInt8>) -> RecordPack.Value {
        defer { text += bytes }
        return RecordPack.Value(offset: text.count, length: bytes.count)
    }
}
