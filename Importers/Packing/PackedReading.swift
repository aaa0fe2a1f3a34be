import Directory
import Dispatch
import Feeds
import Foundation
import Synchronization

/// Reads tables or lists of elements in stretches, several at a time, and puts what they give together in their order.
///
/// What comes of it does not depend on how many threads there are, nor on the size of a stretch.
struct PackedReading {
    let source: Source
    /// How many bytes a stretch has.
    var stretchSize = 512 << 10
    /// How many threads map stretches, where there are so many; more would wait for the one that reads the file.
    var threadCount = min(8, ProcessInfo.processInfo.activeProcessorCount)
    /// How many stretches more than there are threads may be read and not yet added.
    private static let mostWaiting = 2
    /// Told how many bytes of how many are read, every now and then.
    var progress: (@Sendable (Int, Int) -> Void)?

    /// What the files are.
    enum Source {
        case table(TableFile)
        case elements(ElementList)
    }

    private var mapping: CompiledMapping {
        switch source {
        case .table(let table): table.mapping
        case .elements(let list): list.mapping
        }
    }

    /// Reads the files of a delivery; nil when they are better read by `TableFile`.
    func read(_ delivery: Delivery) -> PackedDelivery? {
        let files = files(of: delivery)
        let mapping = PackedMapping(self.mapping)
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

    private func files(of delivery: Delivery) -> [Delivery.File] {
        switch source {
        case .table: delivery.files.count == 1 ? delivery.files : delivery.files.filter(\.isCSV)
        case .elements(let list): list.files(of: delivery)
        }
    }

    private func read(
        _ file: Delivery.File, at place: Int, _ mapping: PackedMapping, into packed: inout PackedTable
    ) throws(FeedError) -> Bool {
        switch source {
        case .table(let table): try read(file, of: table, at: place, mapping, into: &packed)
        case .elements(let list): try read(file, of: list, at: place, mapping, into: &packed)
        }
    }

    /// Reads a table as UTF-8, and only if it is not that finds out first what it is, which takes a look at all of it.
    private func read(
        _ file: Delivery.File, of table: TableFile, at place: Int, _ mapping: PackedMapping,
        into packed: inout PackedTable
    ) throws(FeedError) -> Bool {
        let before = packed
        do {
            return try read(file, of: table, in: .utf8, at: place, mapping, into: &packed)
        } catch {
            packed = before
            return try read(file, of: table, in: nil, at: place, mapping, into: &packed)
        }
    }

    private func read(
        _ file: Delivery.File, of table: TableFile, in encoding: TextEncoding?, at place: Int,
        _ mapping: PackedMapping, into packed: inout PackedTable
    ) throws(FeedError) -> Bool {
        let sheet = try Sheet(file, layout: table.layout, encoding: encoding)
        guard !sheet.header.isEmpty, sheet.head.row != nil else { return false }
        var log = FindingLog()
        let columns = table.bind(sheet, file: file.name, log: &log)
        packed.report(log)
        var reader = EntryReader(mapping: table.mapping, areas: table.areas)
        reader.start(file: place, name: file.name, fieldNames: table.mapping.cells.map(\.text))
        let rows = TableRows(head: sheet.head, dialect: sheet.dialect, columns: columns)
        let mapper = StretchMapper(rows: rows, reader: reader, mapping: mapping)
        let stretches = sheet.stretches(of: stretchSize)
        packed.start(file: file.name, line: stretches.firstLine)
        _ = try read(.table(stretches), of: file, by: mapper, into: &packed)
        if !packed.hasRows { packed.report(Finding(.emptyFile, file: file.name)) }
        return true
    }

    private func read(
        _ file: Delivery.File, of list: ElementList, at place: Int, _ mapping: PackedMapping,
        into packed: inout PackedTable
    ) throws(FeedError) -> Bool {
        guard file.byteCount > 0 else {
            packed.report(Finding(.emptyFile, file: file.name))
            return true
        }
        var reader = EntryReader(mapping: list.mapping, areas: list.areas)
        reader.start(file: place, name: file.name, fieldNames: list.fieldNames)
        let mapper = StretchMapper(rows: ElementRows(paths: list.paths), reader: reader, mapping: mapping)
        packed.start(file: file.name, line: 1)
        let stretches = try file.stretches(by: XMLRecordReader(at: list.layout.record), of: stretchSize)
        let root = try read(.elements(stretches), of: file, by: mapper, into: &packed)
        if !packed.hasRows { packed.report(list.missingEntries(in: file, root: root)) }
        return true
    }

    /// Has each thread read a stretch, map it and add what it came to; gives the root's name.
    ///
    /// One thread at a time reads and one at a time adds, so that all others map.
    private func read(
        _ stretches: consuming sending FileStretches, of file: Delivery.File, by mapper: StretchMapper,
        into packed: inout PackedTable
    ) throws(FeedError) -> String? {
        let (progress, byteCount) = (progress, file.byteCount)
        let intake = Mutex(StretchIntake(stretches) { progress?($0, byteCount) })
        let line = Mutex(AssemblyLine(packed: packed, mapper: mapper))
        packed = PackedTable(packed.mapping)
        // A thread that is held up must not have the others heap up what comes after its stretch.
        let places = DispatchSemaphore(value: 0)
        for _ in 0..<(threadCount + Self.mostWaiting) { places.signal() }
        DispatchQueue.concurrentPerform(iterations: threadCount) { _ in
            var mapper = mapper
            // Whoever leaves gives its place to the next, which then sees why.
            defer { places.signal() }
            places.wait()
            while let (number, stretch) = intake.withLock({ $0.next() }) {
                let mapped = Result { () throws(FeedError) in try mapper.map(stretch) }
                guard let added = line.withLock({ $0.add(number, stretch, mapped) }) else { return }
                for _ in 0..<added { places.signal() }
                places.wait()
            }
        }
        let (failure, rootName) = intake.withLock { ($0.failure, $0.rootName) }
        packed = try line.withLock { (line) throws(FeedError) in try line.finish(after: failure) }
        return rootName
    }

    /// Why a file is refused, with the place where; nil when it can be read to its end.
    private func refusal(of file: Delivery.File) -> FeedError? {
        guard case .table(let table) = source else { return nil }
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
