import Directory

extension PackedMapping {
    /// The layout of a mapping.
    init(_ mapping: CompiledMapping) {
        allowsRepeatedKeys = mapping.allowsRepeatedKeys
        addTables(mapping)
        isComplete = addRecords(mapping)
    }

    /// Lays out all but the tables; false when something asks for more than can be laid out.
    private mutating func addRecords(_ mapping: CompiledMapping) -> Bool {
        guard mapping.blanks.isEmpty, let key = add(mapping.key), let rows = add(mapping.rows) else { return false }
        self.key = key
        self.rows = rows
        for index in mapping.records.indices {
            guard let record = record(index, of: mapping) else { return false }
            records.append(record)
        }
        return true
    }

    // MARK: - Texts

    private mutating func constant(_ text: String) -> Constant {
        defer { constants += text.utf8 }
        return Constant(start: constants.count, length: text.utf8.count)
    }

    /// The stretches of a template; nil when it has blanks in a row, which would be made one.
    private mutating func add(_ template: CellTemplate) -> Range<Int>? {
        let first = parts.count
        for part in template.parts {
            switch part {
            case .text(let text):
                guard CellText.singleSpaced(text) == text, CellText.withoutControls(text) == nil else { return nil }
                parts.append(.text(constant(text)))
            case .cell(let cell): parts.append(.cell(cell))
            case .key: parts.append(.key)
            case .item: parts.append(.item)
            case .index: parts.append(.index)
            case .parent: parts.append(.parent)
            }
        }
        return first..<parts.count
    }

    private mutating func add(_ conditions: [CompiledCondition]) -> Range<Int>? {
        let first = self.conditions.count
        for condition in conditions {
            guard let template = add(condition.text), template.count == 1 else { return nil }
            self.conditions.append(
                Condition(
                    part: parts[template.lowerBound], blank: condition.condition.blank,
                    among: condition.condition.among.map { add($0) },
                    except: condition.condition.except.map { add($0) }))
        }
        return first..<self.conditions.count
    }

    private mutating func add(_ words: [String]) -> Range<Int> {
        let first = self.words.count
        for word in words { self.words.append(constant(word)) }
        return first..<self.words.count
    }

    // MARK: - Tables

    private mutating func addTables(_ mapping: CompiledMapping) {
        for record in mapping.records where table(of: record) == nil {
            let shape = record.shape
            let same = mapping.records.filter { $0.shape.table == shape.table }
            tables.append(
                Table(
                    shape: shape, isShared: !Self.areIdentifiersOwn(same, mapping),
                    required: shape.required.reduce(0) { $0 | 1 << UInt64($1) }, check: Self.check(of: shape)))
        }
        addTableOfUnknownDocuments()
    }

    /// Documents that nobody knows are moved to the required documents by `RecordBuilder`, so these are a table too.
    private mutating func addTableOfUnknownDocuments() {
        guard let documents = tables.first(where: { $0.shape.table == .documentRequirements }) else { return }
        if let place = tables.firstIndex(where: { $0.shape.table == .requiredDocuments }) {
            tables[place].isShared = true
            return
        }
        tables.append(
            Table(
                shape: .of(.requiredDocuments), isShared: documents.isShared, required: 0, check: .unknown))
    }

    private func table(of record: CompiledRecord) -> Int? {
        tables.firstIndex { $0.shape.table == record.shape.table }
    }

    /// Whether the identifiers of a table's records are as unique as the entries' keys: each is the key, or the key, a
    /// slash and what tells the entry's records apart. (A key with a slash in it could break this; see `PackedTable`.)
    private static func areIdentifiersOwn(_ records: [CompiledRecord], _ mapping: CompiledMapping) -> Bool {
        guard !mapping.allowsRepeatedKeys, !records.contains(where: \.isShared) else { return false }
        let ends = records.map { Array($0.id.parts.dropFirst()) }
        guard records.allSatisfy({ $0.id.parts.first == .key }), Set(ends.map { "\($0)" }).count == ends.count else {
            return false
        }
        return zip(records, ends).allSatisfy { record, end in
            switch end {
            case [.text("/"), .item]: records.count == 1 && record.parts?.isNumbered == false
            case [.text("/"), .index]: records.count == 1
            case []: record.parts == nil
            default:
                if end.count == 1, case .text(let text) = end[0] {
                    record.parts == nil && text.hasPrefix("/")
                } else {
                    false
                }
            }
        }
    }

    private static func check(of shape: TableShape) -> Check {
        func column(_ name: String) -> Int { shape.table.index(of: name) ?? 0 }
        switch shape.table {
        case .eligibilityRules: return .rule(kind: column("kind"), parameters: column("parameters"))
        case .documentRequirements: return .document(column("document"))
        case .documentsIssued: return .unknown
        default: break
        }
        if let (latitude, longitude) = shape.coordinate {
            return shape.ranges.isEmpty ? .point(latitude: latitude, longitude: longitude) : .unknown
        }
        guard let (from, to) = shape.ranges.first else { return .none }
        return shape.ranges.count == 1 ? .range(from: from, to: to) : .unknown
    }
}

// MARK: - Records

extension PackedMapping {
    private mutating func record(_ index: Int, of mapping: CompiledMapping) -> Record? {
        let record = mapping.records[index]
        guard record.required.isEmpty, let table = table(of: record), record.shape.columns.count < 64,
            let id = add(record.id),
            let parts = parts(of: record), let conditions = add(record.conditions)
        else { return nil }
        let first = fields.count
        for compiled in record.fields {
            guard let field = field(compiled, of: record, in: mapping) else { return nil }
            if case .weekMinutes = parts, [week.frequency, week.day, week.opens, week.closes].contains(field.column) {
                return nil
            }
            fields.append(field)
        }
        return Record(
            table: table, id: id, parts: parts, conditions: conditions, fields: first..<fields.count,
            readsCells: record.readsCells)
    }

    private mutating func parts(of record: CompiledRecord) -> Parts? {
        guard let given = record.parts else { return .some(.none) }
        guard given.text.parts.count == 1, case .cell(let cell) = given.text.parts[0], given.separator.utf8.count == 1,
            let separator = given.separator.utf8.first, separator < 0x80
        else { return nil }
        switch given.reading {
        case .texts: return .items(cell: cell, separator: separator, hasAncestors: given.hasAncestors)
        case .phones, .hours(.words): return nil
        case .hours(.weekMinutes):
            func column(_ name: String) -> Int { record.shape.table.index(of: name) ?? 0 }
            week = Week(
                weekly: constant("WEEKLY"), days: (0..<128).map { constant(Self.days($0)) },
                clocks: constant((0...1440).map(Self.clock).joined()).start,
                frequency: column("freq"), day: column("byday"), opens: column("opens_at"), closes: column("closes_at"))
            return .weekMinutes(cell: cell)
        }
    }

    private static func days(_ bits: Int) -> String {
        Weekday.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element.rawValue)
            .joined(separator: ",")
    }

    /// Minutes since midnight as `HH:MM`.
    private static func clock(_ minutes: Int) -> String {
        [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    private mutating func field(
        _ compiled: CompiledField, of record: CompiledRecord, in mapping: CompiledMapping
    ) -> Field? {
        let shape = record.shape
        var place = 0
        if case .code(let words) = shape.columns[compiled.column].kind {
            place = codes.count
            codes.append(ByteIndex())
            for word in words { _ = codes[place].insert(Array(word.utf8).span) }
        }
        guard let source = source(compiled, of: shape) else { return nil }
        return Field(
            column: compiled.column, source: source, value: PlainValue(compiled.column, of: shape), codes: place,
            link: link(compiled, of: record, in: mapping), readsCells: compiled.readsCells)
    }

    private mutating func source(_ compiled: CompiledField, of shape: TableShape) -> Source? {
        switch compiled.source {
        case .constant(let text): return .constant(constant(text))
        case .record(let index): return .record(index)
        case .value(let value):
            guard value.isPlain, let template = add(value.template) else { return nil }
            var otherwise: Constant?
            if let text = value.steps.otherwise {
                guard let canonical = Self.canonical(text, in: compiled.column, of: shape) else { return nil }
                otherwise = constant(canonical)
            }
            guard let map = value.map else { return .template(template, map: nil, otherwise: otherwise) }
            guard let place = add(map, column: compiled.column, of: shape) else { return nil }
            return .template(template, map: place, otherwise: otherwise)
        }
    }

    private mutating func add(_ map: ValueMap, column: Int, of shape: TableShape) -> Int? {
        var codeMap = CodeMap()
        codeMap.otherwise = map.otherwise
        for (key, value) in map.values.sorted(by: { $0.key < $1.key }) {
            guard codeMap.keys.insert(Array(key.utf8).span).isNew else { return nil }
            guard !value.isEmpty else {
                codeMap.values.append(nil)
                continue
            }
            guard let canonical = Self.canonical(value, in: column, of: shape) else { return nil }
            codeMap.values.append(constant(canonical))
        }
        maps.append(codeMap)
        return maps.count - 1
    }

    /// A text of the profile as its column wants it; nil when something is wrong with it.
    private static func canonical(_ text: String, in column: Int, of shape: TableShape) -> String? {
        var builder = RecordBuilder(shape, id: "")
        builder.set(column, to: text)
        return builder.faults.isEmpty ? builder.record.values[column] : nil
    }

    // MARK: - References

    private func link(_ compiled: CompiledField, of record: CompiledRecord, in mapping: CompiledMapping) -> Link {
        let shape = record.shape
        var target = shape.links.first { $0.column == compiled.column }?.table
        if let (link, entity) = shape.namedLink, compiled.column == link {
            guard let name = record.fields.first(where: { $0.column == entity }) else { return .open }
            guard case .constant(let text) = name.source else { return .open }
            target = ListingTable(looselyNamed: text) ?? .services
        }
        guard let target else { return .none }
        switch compiled.source {
        case .constant: return .open
        case .record(let index): return mapping.records[index].shape.table == target ? .own(index) : .open
        case .value(let value):
            guard value.map == nil, value.steps.otherwise == nil else { return .open }
            let own = records.indices.first { index in
                let other = mapping.records[index]
                return other.shape.table == target && other.parts == nil && other.id.parts == value.template.parts
            }
            if let own { return .own(own) }
            return tables.firstIndex { $0.shape.table == target && $0.isShared }.map { .shared($0) } ?? .open
        }
    }
}

extension CompiledValue {
    /// Whether nothing is done to the text but to map it as a whole.
    fileprivate var isPlain: Bool {
        var plain = ValueMapping(steps.from)
        plain.map = steps.map
        plain.otherwise = steps.otherwise
        return plain == steps
    }
}
