import Directory
import Feeds

/// Reads HSDS JSON: documents of HSDS 3.x and Open Referral UK with all that is nested in them, single, in an array, on
/// lines or in the envelope of an API, in one file or many.
struct HSDSJSONPackage {
    private var files: [Delivery.File] = []
    private var book = NestedBook()
    private var log = FindingLog()
    /// The pages of each list that says how many entries it has.
    private var lists: [ListingTable: [WrappedList]] = [:]

    /// Reads the files of a delivery that is one file, or those that are JSON.
    static func read(_ delivery: Delivery) -> ReadDelivery {
        var package = HSDSJSONPackage()
        let files = delivery.files.count == 1 ? delivery.files : delivery.files.filter(\.isJSON)
        for file in files { package.take(file) }
        for table in ListingTable.allCases {
            if let finding = package.lists[table].flatMap(WrappedList.finding) { package.log.report(finding) }
        }
        return ReadDelivery(files: package.files, book: package.book.finished(), log: package.log)
    }

    private mutating func take(_ file: Delivery.File) {
        files.append(file)
        var reader = HSDSObjectReader(book: book, log: log, file: files.count - 1, fileName: file.name)
        do {
            let list = try Self.read(file, with: &reader)
            (book, log) = (reader.book, reader.log)
            if let list, let table = list.table { lists[table, default: []].append(list) }
        } catch {
            log.report(error, in: file.name)
        }
    }

    /// Reads a file, and gives the list that its envelope tells of.
    private static func read(
        _ file: Delivery.File, with reader: inout HSDSObjectReader
    ) throws(FeedError) -> WrappedList? {
        var (count, table) = (0, nil as ListingTable?)
        var wrapping: [JSONMember] = []
        if !file.bytes.isEmpty {
            var documents = try JSONRecordReader(.wrapped(in: "contents")).records(bytes: file.bytes)
            while let document = try documents.next() {
                if document.members?.isEmpty == true { continue }
                count += 1
                let kind = HSDSDocument(document, inFileNamed: file.stem)
                if case .record(let own, _) = kind { table = own }
                read(document, as: kind, with: &reader)
            }
            wrapping = documents.wrapping
        }
        if count == 0 { reader.log.report(Finding(.emptyFile, file: file.name)) }
        return WrappedList(wrapping, table: table, count: count, file: file.name)
    }

    private static func read(_ document: JSONElement, as kind: HSDSDocument, with reader: inout HSDSObjectReader) {
        switch kind {
        case .record(let table, let constants): reader.read(document, as: table, constants: constants)
        case .tables(let tables):
            for (table, list) in tables {
                for element in list.elements ?? [] { reader.read(element, as: table, path: table.rawValue + "/") }
            }
        case .interface: reader.check(interface: document)
        case .unknown:
            let names = document.members?.map(\.name).joined(separator: ", ")
            reader.log.report(
                Finding(
                    .unknownRecord, file: reader.fileName, line: document.position.line,
                    column: document.position.column, value: names ?? document.typeName))
        }
    }
}
