import Directory
import Dispatch
import Feeds
import Synchronization

/// Reads the files of a table in stretches, several at a time, and puts what they give together in their order.
///
/// What comes of it does not depend on how many threads there are, nor on the size of a stretch.
struct PackedReading {
    let table: TableFile
    /// How many bytes a stretch has.
    var stretchSize = 512 << 10
    /// How many stretches are mapped at a time.
    var stretchCount = 16
    /// Told how many bytes of how many are read, every now and then.
    var progress: (@Sendable (Int, Int) -> Void)?

    /// Reads the files of a delivery; nil when they are better read by `TableFile`.
    func read(_ delivery: Delivery) -> PackedDelivery? {
        let files = delivery.files.count == 1 ? delivery.files : delivery.files.filter(\.isCSV)
        let mapping = PackedMapping(table.mapping)
        let fingerprints = FileFingerprints(of: files)
        var packed = PackedTable(mapping)
        for (place, file) in files.enumerated() {
            let before = packed
            do {
                guard try read(file, at: place, mapping, into: &packed) else { return nil }
            } catch {
                packed = before
                var log = FindingLog()
                log.report(refusal(of: file) ?? error, in: file.name)
                packed.report(log)
            }
        }
        guard !packed.isDoubtful else { return nil }
        return PackedDelivery(files: files, fingerprints: fingerprints, mapping: mapping, table: packed)
    }

    /// Reads a file as UTF-8, and only if it is not that finds out first what it is, which takes a look at all of it.
    private func read(
        _ file: Delivery.File, at place: Int, _ mapping: PackedMapping, into packed: inout PackedTable
    ) throws(FeedError) -> Bool {
        let before = packed
        do {
            return try read(file, in: .utf8, at: place, mapping, into: &packed)
        } catch {
            packed = before
            return try read(file, in: nil, at: place, mapping, into: &packed)
        }
    }

    private func read(
        _ file: Delivery.File, in encoding: TextEncoding?, at place: Int, _ mapping: PackedMapping,
        into packed: inout PackedTable
    ) throws(FeedError) -> Bool {
        let sheet = try Sheet(file, layout: table.layout, encoding: encoding)
        guard !sheet.header.isEmpty, sheet.head.row != nil else { return false }
        var log = FindingLog()
        let columns = table.bind(sheet, file: file.name, log: &log)
        packed.report(log)
        var reader = EntryReader(mapping: table.mapping, areas: table.areas)
        reader.start(file: place, name: file.name, fieldNames: table.mapping.cells.map(\.text))
        let mapper = StretchMapper(
            head: sheet.head, dialect: sheet.dialect, columns: columns, reader: reader, mapping: mapping)
        let stretches = sheet.stretches(of: stretchSize)
        packed.start(file: file.name, line: stretches.firstLine)
        try read(stretches, of: file, by: mapper, into: &packed)
        if !packed.hasRows {
            var log = FindingLog()
            log.report(Finding(.emptyFile, file: file.name))
            packed.report(log)
        }
        return true
    }

    /// Maps one round of stretches while the round before is put together and the next is read.
    private func read(
        _ stretches: consuming CSVStretches, of file: Delivery.File, by mapper: StretchMapper,
        into packed: inout PackedTable
    ) throws(FeedError) {
        let line = Mutex(AssemblyLine(stretches: stretches, packed: packed, mapper: mapper))
        packed = PackedTable(packed.mapping)
        let mappers = Mutex([StretchMapper]())
        var round: [StretchMapper.Stretch] = []
        var isOver = false
        while !isOver {
            let current = round
            let results = Mutex([Mapped?](repeating: nil, count: current.count))
            DispatchQueue.concurrentPerform(iterations: current.count + 1) { place in
                guard place > 0 else { return line.withLock { $0.advance(by: stretchCount) } }
                let mapped = Self.map(current[place - 1], mappers, mapper)
                results.withLock { $0[place - 1] = mapped }
            }
            let mapped = zip(current, results.withLock { $0 }).compactMap { stretch, mapped in
                mapped.map { (stretch, $0) }
            }
            let (next, offset) = try line.withLock { (line) throws(FeedError) in try line.takeRound(after: mapped) }
            round = next
            isOver = round.isEmpty && mapped.isEmpty
            progress?(offset, file.byteCount)
        }
        packed = try line.withLock { (line) throws(FeedError) in try line.finish() }
    }

    fileprivate typealias Mapped = Result<PackedStretch, FeedError>

    private static func map(
        _ stretch: StretchMapper.Stretch, _ mappers: borrowing Mutex<[StretchMapper]>, _ fresh: StretchMapper
    ) -> Mapped {
        var mapper = mappers.withLock { $0.popLast() } ?? fresh
        let mapped = Mapped { () throws(FeedError) in try mapper.map(stretch) }
        mappers.withLock { $0.append(mapper) }
        return mapped
    }

    /// Why a file is refused, with the place where; nil when it can be read to its end.
    private func refusal(of file: Delivery.File) -> FeedError? {
        do {
            var log = FindingLog()
            var sheet = try Sheet(file, layout: table.layout)
            while try sheet.next(log: &log) != nil {}
            return nil
        } catch {
            return error
        }
    }
}

/// What goes on in the order of the file: reading it, and putting together what its stretches gave.
private struct AssemblyLine: ~Copyable {
    private var stretches: CSVStretches
    private var packed: PackedTable
    private var mapper: StretchMapper
    private var done: [(StretchMapper.Stretch, PackedReading.Mapped)] = []
    private var next: [StretchMapper.Stretch] = []
    private var failure: FeedError?

    init(stretches: consuming CSVStretches, packed: PackedTable, mapper: StretchMapper) {
        self.stretches = stretches
        self.packed = packed
        self.mapper = mapper
    }

    /// Puts together what is done, and reads so many stretches.
    mutating func advance(by count: Int) {
        do throws(FeedError) {
            for (stretch, mapped) in done { try packed.add(stretch, mapped, by: &mapper) }
            done = []
            while next.count < count, let (text, isLast) = try stretches.next() {
                next.append(StretchMapper.Stretch(text: text, isLast: isLast))
            }
        } catch {
            failure = error
        }
    }

    /// The stretches read, and how far into the file they go; takes what the round before gave.
    mutating func takeRound(
        after mapped: [(StretchMapper.Stretch, PackedReading.Mapped)]
    ) throws(FeedError) -> ([StretchMapper.Stretch], Int) {
        if let failure { throw failure }
        done = mapped
        defer { next = [] }
        return (next, stretches.offset)
    }

    /// All that was put together.
    mutating func finish() throws(FeedError) -> PackedTable {
        try packed.finish(by: &mapper)
        return packed
    }
}
