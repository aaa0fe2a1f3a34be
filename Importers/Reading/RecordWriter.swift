import Directory
import Feeds

/// Makes records from the elements of an XML file, and keeps what is wrong with them at the element's place.
struct RecordWriter {
    /// Where a record or a finding comes from.
    struct Place {
        /// The element's position in the file.
        let position: FeedPosition
        /// The path of the element, in the partner's own names.
        let path: String

        /// The place of an element.
        init(_ element: XMLElement, _ path: String) { self.init(element.position, path) }

        /// A place by its parts.
        init(_ position: FeedPosition, _ path: String) {
            self.position = position
            self.path = path
        }
    }

    private(set) var book = DraftBook()
    var log = FindingLog()
    private var file = 0
    private var fileName = ""
    private var told: Set<String> = []

    /// Goes on to a file of the delivery.
    mutating func start(file: Int, name: String) {
        self.file = file
        fileName = name
    }

    /// Adds a record of the values that are not blank, and says whether it is there now.
    ///
    /// `isShared` says that the same record may be given by several elements.
    @discardableResult mutating func add(
        _ table: ListingTable, _ id: String, _ values: KeyValuePairs<String, String?>, at place: Place,
        isShared: Bool = false
    ) -> Bool {
        let said = values.compactMap { name, value in value.map { (name, $0) } }
        return add(table, id, columns: said, at: place, isShared: isShared)
    }

    /// Adds a record of values whose names are not known before they are read.
    @discardableResult mutating func add(
        _ table: ListingTable, _ id: String, columns values: [(String, String)], at place: Place,
        isShared: Bool = true
    ) -> Bool {
        var builder = RecordBuilder(.of(table), id: id)
        for (name, value) in values {
            if !value.isEmpty, let column = table.index(of: name) { builder.set(column, to: value) }
        }
        let record = builder.finish()
        for fault in builder.faults {
            let field = "\(place.path) (\(table.rawValue).\(table.columns[fault.column].name))"
            report(fault.code, at: place, field: field, value: fault.value, expected: fault.expected, rejects: false)
        }
        guard let record else { return false }
        let origin = RowOrigin(file: file, line: place.position.line)
        if case .differs(let column) = book.add(DraftRecord(record: record, origin: origin)) {
            report(
                isShared ? .inconsistentRepeat : .duplicateIdentifier, at: place,
                field: "\(place.path) (\(table.rawValue).\(table.columns[column].name))", value: record.values[column],
                expected: book.record(table, id)?.values[column], rejects: false)
        }
        return true
    }

    /// Reports something about an element; without a field, about the element itself.
    mutating func report(
        _ code: FindingCode, at place: Place, field: String? = nil, value: String? = nil, expected: String? = nil,
        rejects: Bool? = nil
    ) {
        log.report(
            Finding(
                code, file: fileName, line: place.position.line, column: place.position.column,
                field: field ?? place.path, value: value, expected: expected, rejectsRow: rejects))
    }

    /// Reports something once for the whole delivery, however often it is met; `subject` tells one such thing from others.
    mutating func reportOnce(
        _ code: FindingCode, about subject: String, at place: Place, value: String? = nil, expected: String? = nil
    ) {
        guard told.insert("\(code.rawValue) \(subject)").inserted else { return }
        report(code, at: place, value: value, expected: expected, rejects: false)
    }

    /// What came of the files.
    func delivery(of files: [Delivery.File]) -> ReadDelivery { ReadDelivery(files: files, book: book, log: log) }
}
