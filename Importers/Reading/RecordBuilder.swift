import Directory

/// Makes one record from texts, column by column, and gathers what is wrong with them.
struct RecordBuilder {
    /// One thing wrong with a value of the record.
    struct Fault {
        let code: FindingCode
        /// The column's place.
        let column: Int
        let value: String?
        let expected: String?
        /// Whether the record is of no use because of it.
        let rejects: Bool
    }

    let shape: TableShape
    private(set) var record: ListingRecord
    private(set) var faults: [Fault] = []

    /// A record with no values yet.
    init(_ shape: TableShape, id: String) {
        self.shape = shape
        record = ListingRecord(shape.table, id: id)
    }

    /// Takes the text of a column, which is not blank; a value that does not fit is left out.
    mutating func set(_ column: Int, to text: String) {
        var text = text
        if let clean = CellText.withoutControls(text) {
            note(.controlCharacter, column, clean, rejects: false)
            text = clean
        }
        if column == shape.phoneNumber {
            setPhone(column, to: text)
            return
        }
        switch CellValue(text, as: shape.columns[column].kind) {
        case .text(let value): record.values[column] = value.isEmpty ? nil : value
        case .bad(let code, let expected): note(code, column, text, expected: expected)
        }
    }

    /// Takes a value that is known to be as the column wants it.
    mutating func setCanonical(_ column: Int, to value: String) { record.values[column] = value }

    /// The record, unless a value it must have is missing or bad; its values are checked against each other first.
    mutating func finish() -> ListingRecord? {
        for column in shape.required where record.values[column] == nil {
            if !faults.contains(where: { $0.column == column && $0.rejects }) { note(.missingValue, column, nil) }
        }
        checkCoordinate()
        checkRanges()
        switch shape.table {
        case .eligibilityRules: checkRule()
        case .documentRequirements: checkRequiredDocument()
        case .documentsIssued: checkIssuedDocument()
        default: break
        }
        return faults.contains { $0.rejects } ? nil : record
    }

    private mutating func note(
        _ code: FindingCode, _ column: Int, _ value: String?, expected: String? = nil, rejects: Bool? = nil
    ) {
        let isFatal = rejects ?? shape.columns[column].isRequired
        faults.append(Fault(code: code, column: column, value: value, expected: expected, rejects: isFatal))
    }

    /// Quotes that an export put around a number to keep its plus sign are no part of it.
    private mutating func setPhone(_ column: Int, to text: String) {
        var bare = text[...]
        while let first = bare.utf8.first, Self.quotes.contains(first) { bare.removeFirst() }
        while let last = bare.utf8.last, Self.quotes.contains(last) { bare.removeLast() }
        guard bare.contains(where: \.isNumber) else {
            note(.badPhone, column, text, expected: "+39 0131 000000")
            return
        }
        record.values[column] = String(bare)
    }

    private static let quotes = Array("\"'".utf8)

    /// A point off the globe, at 0° 0° or with one half missing is no point.
    private mutating func checkCoordinate() {
        guard let (north, east) = shape.coordinate else { return }
        let (latitude, longitude) = (record.values[north], record.values[east])
        guard latitude != nil || longitude != nil else { return }
        let point = latitude.flatMap { Double($0) }.flatMap { latitude in
            longitude.flatMap { Double($0) }.flatMap { Coordinate(latitude: latitude, longitude: $0) }
        }
        if let point, point.latitude != 0 || point.longitude != 0 { return }
        record.values[north] = nil
        record.values[east] = nil
        guard !faults.contains(where: { $0.column == north || $0.column == east }) else { return }
        let seen = [latitude, longitude].compactMap { $0 }.joined(separator: " ")
        note(.badCoordinate, north, seen, expected: "-90..90 -180..180")
    }

    private mutating func checkRanges() {
        for (from, to) in shape.ranges {
            guard let first = record.values[from], let second = record.values[to] else { continue }
            let isReversed = Int(first).flatMap { low in Int(second).map { $0 < low } } ?? (second < first)
            guard isReversed else { continue }
            record.values[from] = nil
            record.values[to] = nil
            note(.reversedRange, from, first, expected: "<= " + second)
        }
    }

    /// A rule that cannot be read is kept as words, so that its verdict is unknown and not lost.
    private mutating func checkRule() {
        guard let kind = record["kind"] else { return }
        let parameters = record["parameters"]
        if kind == "custom", let column = record.table.index(of: "parameters") {
            note(.unstructuredEligibility, column, parameters ?? record["source_text"], rejects: false)
            return
        }
        let condition = EligibilityCondition(kind: kind, parameters: parameters)
        if let condition, condition.namesKnownStatuses { return }
        guard let column = record.table.index(of: "parameters") else { return }
        note(.badRule, column, parameters ?? record["source_text"], expected: kind, rejects: false)
        record["source_text"] = record["source_text"] ?? [kind, parameters].compactMap { $0 }.joined(separator: ": ")
        record["kind"] = "custom"
        record["parameters"] = nil
    }

    /// A document nobody knows is kept as words among the required documents.
    private mutating func checkRequiredDocument() {
        guard let document = record["document"], DocumentVocabulary.taxonomy.find(document) == nil,
            let column = record.table.index(of: "document")
        else { return }
        note(.unknownDocument, column, document, rejects: false)
        var words = ListingRecord(.requiredDocuments, id: "document_requirements/" + record.id)
        words["service_id"] = record["service_id"]
        words["document"] = record["note"].map { document + ": " + $0 } ?? document
        record = words
    }

    private mutating func checkIssuedDocument() {
        guard let document = record["document"], DocumentVocabulary.taxonomy.find(document) == nil,
            let column = record.table.index(of: "document")
        else { return }
        note(.unknownDocument, column, document, rejects: true)
    }
}

extension EligibilityCondition {
    /// Whether every legal status it names is one of the vocabulary.
    var namesKnownStatuses: Bool {
        guard case .legalStatus(let statuses) = self else { return true }
        return statuses.allSatisfy { LegalStatusVocabulary.taxonomy.find($0) != nil }
    }
}
