import Directory

/// Makes the records of plain entries from their bytes, and says of which entries it cannot.
///
/// Nothing here reports anything: an entry with anything odd in it gives nothing, and is read by `EntryReader`.
struct RowPacker: Sendable {
    /// What became of an entry.
    enum Outcome {
        /// Its records are made.
        case taken
        /// The profile leaves such entries out.
        case skipped
        /// It has to be read by `EntryReader`.
        case odd
    }

    let mapping: PackedMapping
    /// For each table of the mapping its records.
    var builders: [PackBuilder]
    /// The text made so far, the profile's constants first.
    var made: [UInt8]
    /// Where the made text starts: after that of the stretch.
    var base = 0
    /// The keys of the entries in their order.
    var keys: [RecordPack.Value] = []
    /// Whether a record came again that is not the very same.
    var hasDifferingRepeat = false
    /// The cells of the entry at hand, in the order of the mapping; an empty one is blank.
    var cells: [RecordPack.Value] = []
    var scope = Scope()
    /// The identifiers of the entry's records by their mapping; a blank one was not made.
    var ids: [RecordPack.Value]
    /// The values of the record at hand by column, and a bit for each that it has.
    var row: [RecordPack.Value]
    var present: UInt64 = 0
    /// Rules and documents that were found to be sound, and the buffer in which they are looked up.
    var sound = ByteIndex()
    var buffer: [UInt8] = []
    var items: [Item] = []
    var spans: [Span24] = []

    static let blank = RecordPack.Value(offset: 0, length: 0)

    /// What a template can see besides the cells.
    struct Scope: Sendable {
        var line = 0
        var key = RowPacker.blank
        var item = RowPacker.blank
        var parent = RowPacker.blank
        var index = 1
    }

    /// A part of a cell and, when parts are codes of a tree, the wider one.
    struct Item: Sendable {
        let text: RecordPack.Value
        let parent: RecordPack.Value
    }

    /// Hours of some days of the week, which are bits from Monday on.
    struct Span24: Sendable {
        var days: UInt8
        let opens: Int
        let closes: Int
    }

    /// A packer for a mapping.
    init(_ mapping: PackedMapping) {
        self.mapping = mapping
        builders = mapping.tables.map { _ in PackBuilder() }
        made = mapping.constants
        ids = [RecordPack.Value](repeating: Self.blank, count: mapping.records.count)
        row = [RecordPack.Value](repeating: Self.blank, count: 64)
    }

    /// Starts on another stretch, whose text has so many bytes.
    mutating func start(textCount: Int) {
        base = textCount
        made.removeLast(made.count - mapping.constants.count)
        keys.removeAll(keepingCapacity: true)
        hasDifferingRepeat = false
        for index in builders.indices { builders[index].removeAll() }
    }

    /// Makes the records of the entry whose cells are set.
    mutating func pack(_ text: Span<UInt8>, line: Int) -> Outcome {
        scope = Scope()
        scope.line = line
        guard let isWanted = holds(mapping.rows, text) else { return .odd }
        guard isWanted else { return .skipped }
        let madeCount = made.count
        for index in builders.indices { builders[index].markRow() }
        guard let key = self.text(of: mapping.key, text, isWhole: true), key.length > 0 else {
            made.removeLast(made.count - madeCount)
            return .odd
        }
        scope.key = key
        if packRecords(text) {
            if !mapping.allowsRepeatedKeys { keys.append(key) }
            return .taken
        }
        removeRow()
        made.removeLast(made.count - madeCount)
        return .odd
    }

    /// Takes back the records of the entry packed last.
    mutating func removeRow() {
        for index in builders.indices { builders[index].removeRow() }
    }

    private mutating func packRecords(_ text: Span<UInt8>) -> Bool {
        for index in mapping.records.indices {
            ids[index] = Self.blank
            guard make(index, text) else { return false }
        }
        return builders.contains { $0.hasRowEntries } || mapping.allowsRepeatedKeys
    }

    /// Makes the records of one mapping; false when there is something odd about them.
    private mutating func make(_ index: Int, _ text: Span<UInt8>) -> Bool {
        let record = mapping.records[index]
        switch record.parts {
        case .none:
            guard let isWanted = holds(record.conditions, text) else { return false }
            return !isWanted || build(index, record, hours: nil, text)
        case .items(let cell, let separator, let hasAncestors):
            guard split(cells[cell], at: separator, hasAncestors: hasAncestors, text) else { return false }
            for number in items.indices {
                scope.item = items[number].text
                scope.parent = items[number].parent
                guard makePart(number, index, record, hours: nil, text) else { return false }
            }
        case .weekMinutes(let cell):
            guard readHours(cells[cell], text) else { return false }
            for number in spans.indices {
                guard makePart(number, index, record, hours: spans[number], text) else { return false }
            }
        }
        (scope.item, scope.parent, scope.index) = (Self.blank, Self.blank, 1)
        return true
    }

    private mutating func makePart(
        _ number: Int, _ index: Int, _ record: PackedMapping.Record, hours: Span24?, _ text: Span<UInt8>
    ) -> Bool {
        scope.index = number + 1
        guard let isWanted = holds(record.conditions, text) else { return false }
        return !isWanted || build(index, record, hours: hours, text)
    }
}
