import Directory
import Feeds

/// Reads one XML or JSON file, or each one of a folder, by a profile's mapping.
struct ElementList {
    let format: PartnerProfile.Format
    let mapping: CompiledMapping
    let layout: ElementLayout
    let areas: AreaFinder

    /// Reads the files of a delivery that is one file, or those with an ending of the format.
    func read(_ delivery: Delivery, meter: ReadingMeter? = nil) -> ReadDelivery {
        let files = files(of: delivery)
        var reader = EntryReader(mapping: mapping, areas: areas)
        reader.meter = meter
        for (place, file) in files.enumerated() {
            let before = reader
            reader.start(file: place, name: file.name, fieldNames: fieldNames)
            do {
                try read(file, into: &reader)
            } catch {
                reader = before
                reader.log.report(error, in: file.name)
            }
        }
        return ReadDelivery(files: files, book: reader.book, log: reader.log)
    }

    /// The one file of a delivery, or those with an ending of the format.
    func files(of delivery: Delivery) -> [Delivery.File] {
        let isOfFormat = { (file: Delivery.File) in format == .jsonList ? file.isJSON : file.isXML }
        return delivery.files.count == 1 ? delivery.files : delivery.files.filter(isOfFormat)
    }

    /// The partner's name for each cell, which is its path.
    var fieldNames: [String] { mapping.cells.map { layout.cells[$0.text] ?? "." } }

    /// The path of each cell: the compiler has let no cell without a path, and no malformed path, pass.
    var paths: [ElementPath] { fieldNames.compactMap { ElementPath($0) } }

    private func read(_ file: Delivery.File, into reader: inout EntryReader) throws(FeedError) {
        guard file.byteCount > 0 else {
            reader.log.report(Finding(.emptyFile, file: file.name))
            return
        }
        let paths = self.paths
        reader.meter?.byteCount = file.byteCount
        var isEmpty = true
        var root: String?
        func take(_ entry: XMLElement) {
            isEmpty = false
            reader.read(ElementPath.cells(of: entry, at: paths), at: .element(entry, paths: paths))
        }
        if format == .jsonList {
            var entries = try JSONRecordReader(at: layout.record).records(bytes: file.bytes)
            while let entry = try entries.next() {
                reader.log.reportRepeatedMembers(of: entry, in: file.name)
                take(XMLElement(entry, named: "entry"))
            }
        } else {
            var entries = try file.records(by: XMLRecordReader(at: layout.record))
            while let entry = try entries.next() { take(entry) }
            root = entries.root?.name
        }
        if isEmpty { reader.log.report(missingEntries(in: file, root: root)) }
    }

    /// What there is to say of a file without entries.
    func missingEntries(in file: Delivery.File, root: String?) -> Finding {
        Finding(.missingElement, file: file.name, field: layout.record.joined(separator: "/"), value: root)
    }
}
