import Directory
import Feeds

/// Reads one XML or JSON file, or each one of a folder, by a profile's mapping.
struct ElementList {
    let format: PartnerProfile.Format
    let mapping: CompiledMapping
    let layout: ElementLayout
    let areas: AreaFinder

    /// Reads the files of a delivery that is one file, or those with an ending of the format.
    func read(_ delivery: Delivery) -> ReadDelivery {
        let isOfFormat = { (file: Delivery.File) in format == .jsonList ? file.isJSON : file.isXML }
        let files = delivery.files.count == 1 ? delivery.files : delivery.files.filter(isOfFormat)
        // The compiler has let no cell without a path, and no malformed path, pass.
        let texts = mapping.cells.map { layout.cells[$0.text] ?? "." }
        let paths = texts.compactMap { ElementPath($0) }
        var reader = EntryReader(mapping: mapping, areas: areas)
        for (place, file) in files.enumerated() {
            let before = reader
            reader.start(file: place, name: file.name, fieldNames: texts)
            do {
                try read(file, paths: paths, into: &reader)
            } catch {
                reader = before
                reader.log.report(error, in: file.name)
            }
        }
        return ReadDelivery(files: files, book: reader.book, log: reader.log)
    }

    private func read(
        _ file: Delivery.File, paths: [ElementPath], into reader: inout EntryReader
    ) throws(FeedError) {
        guard !file.bytes.isEmpty else {
            reader.log.report(Finding(.emptyFile, file: file.name))
            return
        }
        var isEmpty = true
        var root: String?
        func take(_ entry: XMLElement) {
            isEmpty = false
            let cells = paths.map { path in
                let texts = path.texts(in: entry)
                return texts.isEmpty ? nil : texts.joined(separator: ";")
            }
            reader.read(cells, at: .element(entry, paths: paths))
        }
        if format == .jsonList {
            var entries = try JSONRecordReader(at: layout.record).records(bytes: file.bytes)
            while let entry = try entries.next() {
                reader.log.reportRepeatedMembers(of: entry, in: file.name)
                take(XMLElement(entry, named: "entry"))
            }
        } else {
            var entries = try XMLRecordReader(at: layout.record).records(bytes: file.bytes)
            while let entry = try entries.next() { take(entry) }
            root = entries.root?.name
        }
        if isEmpty {
            let path = layout.record.joined(separator: "/")
            reader.log.report(Finding(.missingElement, file: file.name, field: path, value: root))
        }
    }
}
