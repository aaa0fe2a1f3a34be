import Directory

/// Turns entries into records by a compiled mapping, and keeps what is wrong with them.
struct EntryReader {
    let mapping: CompiledMapping
    let areas: AreaFinder
    var book = DraftBook()
    var log = FindingLog()
    /// Whether something else reads the entries too, so that one of no use here is nothing to report.
    var isAside = false
    /// The partner's own name for each cell, for findings.
    private var fieldNames: [String] = []
    /// Told of each entry.
    var meter: ReadingMeter?
    private var file = 0
    private var fileName = ""
    /// The keys of the entries read so far.
    var keys: Set<String> = []
    /// How many findings there were before the entry at hand.
    private var earlierFindings = 0

    /// A reader that has read nothing yet.
    init(mapping: CompiledMapping, areas: AreaFinder) {
        self.mapping = mapping
        self.areas = areas
    }

    /// Goes on to a file of the delivery, whose cells the partner calls by these names.
    mutating func start(file: Int, name: String, fieldNames: [String]) {
        self.file = file
        fileName = name
        self.fieldNames = fieldNames
    }

    /// Takes one entry: all its records, or none when it is rejected.
    mutating func read(_ cells: [String?], at place: EntryPlace) {
        meter?.note(place.byteOffset)
        var scope = EntryScope(cells: mapping.blanks.isEmpty ? cells : cells.map(withoutBlankWord))
        earlierFindings = log.findings.count
        guard mapping.rows.allSatisfy({ $0.holds(in: scope) }) else { return }
        guard let key = mapping.key.wholeText(in: scope).map(CellText.singleSpaced) else {
            if isAside { return }
            reject(.missingIdentifier, cell: mapping.key.firstCell, value: nil, at: place)
            return
        }
        guard isAside || mapping.allowsRepeatedKeys || keys.insert(key).inserted else {
            reject(.duplicateIdentifier, cell: mapping.key.firstCell, value: key, at: place)
            return
        }
        scope.key = key
        var entry = Entry(count: mapping.records.count)
        for index in mapping.records.indices { make(index, in: scope, of: &entry, at: place) }
        if isAside {
            commit(entry, at: place)
            return
        }
        if entry.drafts.isEmpty, !entry.isRejected {
            report(.missingValue, cell: mapping.records[0].mainCell, value: nil, at: place)
            entry.isRejected = true
        }
        log.countRow(isRejected: entry.isRejected)
        if !entry.isRejected { commit(entry, at: place) }
    }

    private func withoutBlankWord(_ cell: String?) -> String? {
        cell.flatMap { mapping.blanks.contains($0.lowercased()) ? nil : $0 }
    }

    /// Reports why an entry gives nothing, and counts it.
    mutating func reject(
        _ code: FindingCode, cell: Int?, value: String?, expected: String? = nil, at place: EntryPlace
    ) {
        report(code, cell: cell, value: value, expected: expected, rejects: true, at: place)
        log.countRow(isRejected: true)
    }

    /// Reports something about a cell, or about the entry when there is no cell; once, however many values need it.
    mutating func report(
        _ code: FindingCode, cell: Int?, value: String?, expected: String? = nil, rejects: Bool? = nil,
        field: String? = nil, at place: EntryPlace
    ) {
        let position = place.position(of: cell)
        let finding = Finding(
            code, file: fileName, line: position.line, column: position.column,
            field: cell.map { fieldNames[$0] } ?? field, value: value, expected: expected, rejectsRow: rejects)
        if !log.findings[earlierFindings...].contains(finding) { log.report(finding) }
    }
}

// MARK: - One entry

extension EntryReader {
    /// What an entry gave so far.
    private struct Entry {
        var drafts: [(draft: DraftRecord, mapping: Int)] = []
        /// The identifier of each mapping's record, for those that come after.
        var ids: [String?]
        var isRejected = false

        init(count: Int) { ids = [String?](repeating: nil, count: count) }
    }

    private mutating func make(_ index: Int, in scope: EntryScope, of entry: inout Entry, at place: EntryPlace) {
        let record = mapping.records[index]
        guard let parts = record.parts else {
            guard record.conditions.allSatisfy({ $0.holds(in: scope) }) else { return }
            entry.ids[index] = build(index, in: scope, part: nil, of: &entry, at: place)
            return
        }
        guard let text = parts.text.text(in: scope) else { return }
        var scope = scope
        for (number, part) in self.parts(of: text, by: parts, at: place).enumerated() {
            if case .text(let code) = part { (scope.item, scope.parent) = (code.text, code.parent) }
            if case .phone(let phone) = part { scope.item = phone.number }
            scope.index = number + 1
            guard record.conditions.allSatisfy({ $0.holds(in: scope) }) else { continue }
            _ = build(index, in: scope, part: part, of: &entry, at: place)
        }
    }

    /// One part of a cell taken apart.
    private enum Part {
        case text(PartList.Part), hours(ScheduleSpan), phone(PhoneWords)

        /// Writes what the part says of itself into a record.
        func fill(_ builder: inout RecordBuilder) {
            switch self {
            case .text: break
            case .hours(let span): span.fill(&builder)
            case .phone(let phone): phone.fill(&builder)
            }
        }
    }

    private mutating func parts(of text: String, by parts: CompiledParts, at place: EntryPlace) -> [Part] {
        switch parts.reading {
        case .texts:
            PartList.parts(of: text, at: parts.separator, hasAncestors: parts.hasAncestors).map { .text($0) }
        case .hours(let hours): spans(of: text, as: hours, cell: parts.text.firstCell, at: place).map { .hours($0) }
        case .phones: PhoneWords.numbers(in: text.contains("&#") ? HTMLText.plain(text) : text).map { .phone($0) }
        }
    }

    private mutating func spans(
        of text: String, as hours: PartsMapping.Hours, cell: Int?, at place: EntryPlace
    ) -> [ScheduleSpan] {
        let found = hours == .weekMinutes ? WeekMinutes.spans(of: text) : HoursWords.spans(of: text)
        if let found { return found }
        report(.unstructuredHours, cell: cell, value: text, at: place)
        return [.words(text)]
    }

    /// Makes one record and gives its identifier; `nil` when there is nothing to make or it came out useless.
    private mutating func build(
        _ index: Int, in scope: EntryScope, part: Part?, of entry: inout Entry, at place: EntryPlace
    ) -> String? {
        let compiled = mapping.records[index]
        // Spaced as values are, so that a reference made of the same cells is the same text.
        guard let id = compiled.id.wholeText(in: scope).map(CellText.singleSpaced) else { return nil }
        var builder = RecordBuilder(compiled.shape, id: id)
        part?.fill(&builder)
        var found = compiled.parts?.isNumbered == true
        for field in compiled.fields {
            switch field.source {
            case .record(let sibling):
                if let sibling = entry.ids[sibling] { builder.set(field.column, to: sibling) }
            case .constant(let text): builder.setCanonical(field.column, to: text)
            case .value(let value):
                let cell = value.template.firstCell ?? compiled.parts?.text.firstCell
                guard let text = self.text(of: value, cell: cell, in: scope, at: place) else { continue }
                if field.readsCells { found = true }
                builder.set(field.column, to: text)
            }
        }
        if compiled.readsCells, !found { return nil }
        if compiled.lacksSibling(in: builder.record) { return nil }
        let finished = builder.finish()
        let record = reportMissing(in: builder.record, of: compiled, at: place) ? nil : finished
        for fault in builder.faults {
            let cell = compiled.cell(ofColumn: fault.column)
            report(
                fault.code, cell: cell, value: fault.value, expected: fault.expected,
                rejects: fault.rejects && compiled.isVital,
                field: compiled.shape.columns[fault.column].name, at: place)
        }
        guard let record else {
            if compiled.isVital { entry.isRejected = true }
            return nil
        }
        let origin = RowOrigin(file: file, line: place.line)
        entry.drafts.append((DraftRecord(record: record, origin: origin, isAside: isAside), index))
        return id
    }

    /// Reports what the profile wants beyond the table, and says whether anything is missing.
    private mutating func reportMissing(
        in record: ListingRecord, of compiled: CompiledRecord, at place: EntryPlace
    ) -> Bool {
        let missing = compiled.required.filter { $0.allSatisfy { record.values[$0] == nil } }
        for group in missing {
            let names = group.map { compiled.shape.columns[$0].name }.joined(separator: ", ")
            let cell = group.lazy.compactMap { compiled.cell(ofColumn: $0) }.first
            report(.missingValue, cell: cell, value: nil, rejects: compiled.isVital, field: names, at: place)
        }
        return !missing.isEmpty
    }

    private mutating func text(
        of value: CompiledValue, cell: Int?, in scope: EntryScope, at place: EntryPlace
    ) -> String? {
        switch value.value(in: scope, areas: areas) {
        case .blank: return nil
        case .text(let text): return text
        case .fault(let code, let seen, let expected):
            report(code, cell: cell, value: seen, expected: expected, rejects: false, at: place)
            return nil
        case .partial(let text, let unmapped):
            for seen in unmapped {
                report(.unmappedValue, cell: cell, value: seen, expected: value.steps.map, at: place)
            }
            return text
        }
    }

    private mutating func commit(_ entry: Entry, at place: EntryPlace) {
        for (draft, index) in entry.drafts {
            guard case .differs(let column) = book.add(draft) else { continue }
            let compiled = mapping.records[index]
            let code = compiled.isShared ? FindingCode.inconsistentRepeat : .duplicateIdentifier
            report(
                code, cell: compiled.cell(ofColumn: column), value: draft.record.values[column],
                expected: book.record(draft.record.table, draft.record.id)?.values[column], rejects: false,
                field: compiled.shape.columns[column].name, at: place)
        }
    }
}

extension CompiledRecord {
    /// The cell of the first value that it must have, or else of its first value.
    fileprivate var mainCell: Int? {
        let columns = shape.required + fields.map(\.column)
        return columns.lazy.compactMap { cell(ofColumn: $0) }.first ?? parts?.text.firstCell
    }

    /// The cell that a column's value comes from.
    fileprivate func cell(ofColumn column: Int) -> Int? {
        for field in fields where field.column == column {
            if case .value(let value) = field.source { return value.template.firstCell ?? parts?.text.firstCell }
        }
        return nil
    }

    /// Whether a record of the same entry that it cannot do without was not made.
    fileprivate func lacksSibling(in record: ListingRecord) -> Bool {
        fields.contains { field in
            guard case .record = field.source else { return false }
            return shape.columns[field.column].isRequired && record.values[field.column] == nil
        }
    }
}
