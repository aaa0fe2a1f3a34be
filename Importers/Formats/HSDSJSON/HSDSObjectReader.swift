import Directory
import Feeds

/// Turns the objects of an HSDS file into records, each with what is nested in it.
struct HSDSObjectReader {
    var book: NestedBook
    var log: FindingLog
    /// The file's place in the delivery and its name.
    let file: Int
    let fileName: String
    /// What has been reported once for its path and is not again.
    private var reported: Set<String> = []

    /// A reader of one file that goes on from the records and findings of those before.
    init(book: NestedBook, log: FindingLog, file: Int, fileName: String) {
        self.book = book
        self.log = log
        self.file = file
        self.fileName = fileName
    }

    /// Reads an object as a record, and gives its identifier; `nil` where it is rejected.
    ///
    /// `link` is the object it stands in, `path` the names of the members that lead to it, each followed by a slash,
    /// `constants` what it says by standing where it does.
    @discardableResult
    mutating func read(
        _ element: JSONElement, as table: ListingTable, in link: NestedBook.Link? = nil, path: String = "",
        constants: [String: String] = [:]
    ) -> String? {
        guard element.members != nil else {
            reportType(of: element, expected: "object", path: path)
            return nil
        }
        let object = HSDSObject(element, as: table)
        reportMembers(of: object, path: path)
        var builder = RecordBuilder(.of(table), id: object.id ?? "")
        fill(&builder, from: object, path: path)
        builder.complete(with: constants)
        readParents(of: object, into: &builder, path: path)
        if table == .attributes { nameTerm(of: &builder, at: element.position) }
        let explicit = builder.record
        let pending = link.flatMap { explicit.values[$0.column] == nil ? $0 : nil }
        if let pending { builder.point(at: pending) }
        let finished = builder.finish()
        report(builder.faults, of: object, path: path)
        log.countRow(isRejected: finished == nil)
        guard var record = finished else { return nil }
        // A rule of the table may have made another record of it, which no longer stands in the object in that way.
        let isSame = record.table == table
        if let pending, isSame { record = record.withoutLink(pending) }
        if record.id.isEmpty || object.id == nil { record.id = derivedID(of: record, in: link) }
        add(record, in: isSame ? pending : nil, object: object, path: path)
        readChildren(of: object, id: record.id, path: path)
        return record.id
    }

    private mutating func fill(_ builder: inout RecordBuilder, from object: HSDSObject, path: String) {
        for (column, member) in object.columns where !member.value.isNull {
            let kind = object.table.columns[column].kind
            guard let text = member.value.text, member.value.fits(kind) else {
                reportType(of: member.value, expected: kind.jsonType, path: path + member.name + "/")
                continue
            }
            if let text = CellText.trimmed(text[...]) { builder.set(column, to: text) }
        }
    }

    /// Looks at what an interface says of itself, of which the standard asks for three members.
    mutating func check(interface element: JSONElement) {
        for name in ["version", "profile", "openapi_url"] {
            guard let text = element[name]?.text.flatMap({ CellText.trimmed($0[...]) }) else {
                report(.missingMember, at: element.position, field: name, value: nil)
                continue
            }
            guard name == "openapi_url", case .bad(let code, let expected) = CellValue(text, as: .url) else { continue }
            log.report(
                finding(
                    code, at: element[name]?.position ?? element.position, field: name, value: text,
                    expected: expected))
        }
    }

    private mutating func add(
        _ record: ListingRecord, in link: NestedBook.Link?, object: HSDSObject, path: String
    ) {
        var record = record
        for column in record.linksToItself(of: TableShape.of(record.table)) {
            report(.danglingReference, of: object, column: column, path: path, expected: record.table.rawValue)
            record.values[column] = nil
        }
        if let id = object.id, let other = book.otherTable(of: id, than: record.table) {
            log.report(
                finding(
                    .sharedIdentifier, at: object.element["id"]?.position ?? object.element.position,
                    field: path + "id", value: id, expected: other.rawValue))
        }
        let origin = RowOrigin(file: file, line: object.element.position.line)
        guard case .differs(let column) = book.add(DraftRecord(record: record, origin: origin), in: link) else {
            return
        }
        let former = book.record(record.table, record.id)?.values[column]
        report(.inconsistentRepeat, of: object, column: column, path: path, expected: former)
    }

    /// An identifier for a record that has none: what it stands in, its table and what it says, never its place.
    private func derivedID(of record: ListingRecord, in link: NestedBook.Link?) -> String {
        let said = zip(record.table.columns, record.values).compactMap { column, value in
            value.map { "\(column.name)=\($0)" }
        }
        let mark = Fingerprint.of(Array(said.joined(separator: "\n").utf8))
        return [link?.id, record.table.singular, mark].compactMap { $0 }.joined(separator: "/")
    }

    /// An attribute that says what it is by a label alone has that for its term.
    private mutating func nameTerm(of builder: inout RecordBuilder, at position: FeedPosition) {
        guard builder.record["taxonomy_term_id"] == nil, let label = builder.record["label"],
            let column = ListingTable.attributes.index(of: "taxonomy_term_id")
        else { return }
        var term = ListingRecord(.taxonomyTerms, id: "label/" + label)
        term["name"] = label
        _ = book.add(DraftRecord(record: term, origin: RowOrigin(file: file, line: position.line)), in: nil)
        builder.setCanonical(column, to: term.id)
    }
}

// MARK: - Nested objects

extension HSDSObjectReader {
    /// Reads the records that the object points at, which land even where the object itself is of no use.
    private mutating func readParents(of object: HSDSObject, into builder: inout RecordBuilder, path: String) {
        for (meaning, member) in object.nested {
            guard case .parent(let table, let column) = meaning else { continue }
            for element in objects(of: member, path: path) {
                let inner = HSDSObject(element, as: table)
                let id = inner.isReference ? inner.id : read(element, as: table, path: path + member.name + "/")
                if let id, builder.record.values[column] == nil { builder.setCanonical(column, to: id) }
            }
        }
    }

    private mutating func readChildren(of object: HSDSObject, id: String, path: String) {
        for (meaning, member) in object.nested {
            let inner = path + member.name + "/"
            let constants = HSDSFormerTable.named(member.name.lowercased())?.constants ?? [:]
            for element in objects(of: member, path: path) {
                switch meaning {
                case .children(let table, let column):
                    let link = NestedBook.Link(column: column, entity: nil, id: id)
                    read(element, as: table, in: link, path: inner, constants: constants)
                case .notes(let table):
                    guard let column = table.namedLink?.id else { continue }
                    let link = NestedBook.Link(column: column, entity: object.table, id: id)
                    read(element, as: table, in: link, path: inner, constants: constants)
                case .joined(let table):
                    guard let other = read(element, as: table, path: inner) else { continue }
                    join(id, of: object.table, with: other, at: element.position)
                case .column, .parent: break
                }
            }
        }
    }

    /// A service at a location that a file leaves out between the two.
    private mutating func join(_ id: String, of table: ListingTable, with other: String, at position: FeedPosition) {
        let (service, location) = table == .services ? (id, other) : (other, id)
        var record = ListingRecord(.serviceAtLocations, id: service + "/" + location)
        record["service_id"] = service
        record["location_id"] = location
        _ = book.add(DraftRecord(record: record, origin: RowOrigin(file: file, line: position.line)), in: nil)
    }

    /// The objects in a member that should hold one or a list of them.
    private mutating func objects(of member: JSONMember, path: String) -> [JSONElement] {
        if member.value.isNull { return [] }
        if let elements = member.value.elements { return elements.filter { !$0.isNull } }
        if member.value.members != nil { return [member.value] }
        reportType(of: member.value, expected: "object", path: path + member.name + "/")
        return []
    }
}

// MARK: - Findings

extension HSDSObjectReader {
    private mutating func reportMembers(of object: HSDSObject, path: String) {
        for member in object.unknown {
            report(.unknownMember, at: member.position, field: path + member.name, value: member.value.text)
        }
        for member in object.element.repeatedMembers {
            log.report(
                finding(.repeatedMember, at: member.position, field: path + member.name, value: member.value.text))
        }
        if object.id == nil {
            report(.missingIdentifier, at: object.element.position, field: path + "id", value: nil)
        }
        let given = Set(object.columns.filter { !$0.member.value.isNull }.map(\.column))
        for name in object.table.requiredByStandard {
            guard let column = object.table.index(of: name), !object.table.columns[column].isRequired,
                !given.contains(column)
            else { continue }
            report(.missingMember, at: object.element.position, field: path + name, value: nil)
        }
    }

    /// Reports something once for its path in the file.
    private mutating func report(_ code: FindingCode, at position: FeedPosition, field: String, value: String?) {
        guard reported.insert("\(code.rawValue) \(field)").inserted else { return }
        log.report(finding(code, at: position, field: field, value: value))
    }

    private mutating func report(
        _ code: FindingCode, of object: HSDSObject, column: Int, path: String, expected: String?
    ) {
        let member = object.columns.first { $0.column == column }?.member
        log.report(
            finding(
                code, at: object.position(of: column), field: path + object.name(of: column),
                value: member?.value.text, expected: expected))
    }

    private mutating func report(_ faults: [RecordBuilder.Fault], of object: HSDSObject, path: String) {
        for fault in faults {
            log.report(
                finding(
                    fault.code, at: object.position(of: fault.column), field: path + object.name(of: fault.column),
                    value: fault.value, expected: fault.expected, rejects: fault.rejects))
        }
    }

    private mutating func reportType(of element: JSONElement, expected: String, path: String) {
        let field = path.hasSuffix("/") ? String(path.dropLast()) : path
        log.report(
            finding(.wrongType, at: element.position, field: field, value: element.typeName, expected: expected))
    }

    private func finding(
        _ code: FindingCode, at position: FeedPosition, field: String, value: String?, expected: String? = nil,
        rejects: Bool = false
    ) -> Finding {
        Finding(
            code, file: fileName, line: position.line, column: position.column, field: field, value: value,
            expected: expected, rejectsRow: rejects)
    }
}

extension ListingRecord {
    /// The columns by which the record points at itself, which says nothing.
    fileprivate func linksToItself(of shape: TableShape) -> [Int] {
        shape.links.filter { $0.table == table && values[$0.column] == id }.map(\.column)
    }
}

extension RecordBuilder {
    /// Takes the values of columns that have none.
    fileprivate mutating func complete(with constants: [String: String]) {
        for (name, value) in constants {
            if let column = shape.table.index(of: name), record.values[column] == nil {
                setCanonical(column, to: value)
            }
        }
    }

    /// Points at the object that the record stands in.
    fileprivate mutating func point(at link: NestedBook.Link) {
        setCanonical(link.column, to: link.id)
        if let entity = link.entity, let place = shape.namedLink?.entity { setCanonical(place, to: entity.rawValue) }
    }
}
