import Directory
import Feeds

/// Looks up every name in a profile's mapping, and refuses what does not hold together.
struct MappingCompiler {
    private let profile: PartnerProfile
    private var cells: [CompiledMapping.CellName] = []
    private var names: [String: Int] = [:]
    /// The rows of other tables that templates may name.
    private let joins: [String: TableJoin]

    /// A compiler of a profile that is no profile of several tables, or of one of those tables.
    init(_ profile: PartnerProfile, joins: [String: TableJoin] = [:]) {
        self.profile = profile
        self.joins = joins
    }

    /// The mapping; `nil` for a format that needs none. Throws `malformedProfile` with the JSON path.
    func compile() throws(ImportError) -> CompiledMapping? {
        if profile.format.isStandard || profile.format == .tables { return nil }
        var compiler = self
        return try compiler.compiled()
    }

    private mutating func compiled() throws(ImportError) -> CompiledMapping {
        guard profile.tables.isEmpty else { throw refusal("tables", "only the format tables has several tables") }
        let isOfElements = profile.format == .elements || profile.format == .jsonList
        guard isOfElements == (profile.elements != nil) else {
            throw refusal("elements", "the formats elements and json-list, and no others, say where the entries are")
        }
        if profile.format == .elements, profile.elements?.record.isEmpty == true {
            throw refusal("elements.record", "the path of the entries has no element")
        }
        if let encoding = profile.table?.encoding, (try? TextEncoding(named: encoding)) == nil {
            throw refusal("table.encoding", "no encoding is known by the name \(encoding)")
        }
        try checkPaths()
        guard let keyText = profile.key else { throw refusal("key", "the member key is missing") }
        guard !profile.records.isEmpty else { throw refusal("records", "an entry must give at least one record") }
        let key = try template(keyText, at: "key", isWithKey: false)
        let rows = try conditions(profile.rows, at: "rows", isWithKey: false)
        let vital = Set(profile.records.flatMap { $0.fields.values.compactMap(\.record) })
        var records: [CompiledRecord] = []
        for (place, mapping) in profile.records.enumerated() {
            let name = mapping.name ?? mapping.table
            let isVital = place == 0 || vital.contains(name)
            records.append(try record(mapping, at: "records[\(place)]", isVital: isVital))
            if mapping.each == nil, names.updateValue(place, forKey: name) != nil, vital.contains(name) {
                throw refusal("records[\(place)].name", "two records are named \(name)")
            }
        }
        return CompiledMapping(
            cells: cells, blanks: Set(profile.blanks), key: key, rows: rows, records: records,
            joins: try compiledJoins())
    }

    /// The joins, once all templates have named what they need of them.
    private mutating func compiledJoins() throws(ImportError) -> [CompiledJoin] {
        var compiled: [CompiledJoin] = []
        for (name, join) in joins.sorted(by: { $0.key < $1.key }) {
            let by = try template(join.by, at: "joins.\(name).by", isWithKey: false)
            compiled.append(CompiledJoin(name: name, join: join, by: by, cells: cells))
        }
        return compiled
    }

    private func refusal(_ place: String, _ detail: String) -> ImportError {
        ImportError(.malformedProfile, at: place, detail: detail)
    }

    private func checkPaths() throws(ImportError) {
        for (name, path) in (profile.elements?.cells ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard ElementPath(path) != nil else { throw refusal("elements.cells.\(name)", "\(path) is no path") }
        }
    }

    private mutating func record(
        _ mapping: RecordMapping, at place: String, isVital: Bool
    ) throws(ImportError) -> CompiledRecord {
        guard let table = ListingTable(rawValue: mapping.table) else {
            throw refusal("\(place).table", "there is no table \(mapping.table)")
        }
        let parts = try parts(mapping.each, of: table, at: "\(place).each")
        let part = parts.map { $0.isNumbered ? "/{@index}" : "/{@item}" } ?? ""
        var fields: [CompiledField] = []
        for (name, value) in mapping.fields.sorted(by: { $0.key < $1.key }) {
            let path = "\(place).fields.\(name)"
            guard let column = table.index(of: name) else {
                throw refusal(path, "\(table.rawValue) has no column \(name)")
            }
            fields.append(CompiledField(column: column, source: try source(value, of: table.columns[column], at: path)))
        }
        return CompiledRecord(
            shape: .of(table), id: try template(mapping.id ?? "{@key}\(part)", at: "\(place).id"),
            isShared: mapping.shared, parts: parts, conditions: try conditions(mapping.when, at: "\(place).when"),
            fields: fields, required: try required(mapping.required, of: table, at: "\(place).required"),
            isVital: isVital)
    }

    private func required(
        _ groups: [String], of table: ListingTable, at place: String
    ) throws(ImportError) -> [[Int]] {
        var places: [[Int]] = []
        for (index, group) in groups.enumerated() {
            var columns: [Int] = []
            for name in group.split(separator: "|") {
                guard let column = table.index(of: String(name)) else {
                    throw refusal("\(place)[\(index)]", "\(table.rawValue) has no column \(name)")
                }
                columns.append(column)
            }
            places.append(columns)
        }
        return places
    }

    private mutating func parts(
        _ mapping: PartsMapping?, of table: ListingTable, at place: String
    ) throws(ImportError) -> CompiledParts? {
        guard let mapping else { return nil }
        if mapping.hours != nil, table != .schedules {
            throw refusal("\(place).hours", "hours give schedules, not \(table.rawValue)")
        }
        if mapping.phones, table != .phones {
            throw refusal("\(place).phones", "numbers give phones, not \(table.rawValue)")
        }
        return CompiledParts(
            text: try template(mapping.text, at: "\(place).text"), separator: mapping.split ?? ";",
            hasAncestors: mapping.ancestors,
            reading: mapping.hours.map { .hours($0) } ?? (mapping.phones ? .phones : .texts))
    }

    private mutating func conditions(
        _ conditions: [CellCondition], at place: String, isWithKey: Bool = true
    ) throws(ImportError) -> [CompiledCondition] {
        var compiled: [CompiledCondition] = []
        for (index, condition) in conditions.enumerated() {
            let text = try template(condition.text, at: "\(place)[\(index)].text", isWithKey: isWithKey)
            compiled.append(CompiledCondition(text: text, condition: condition))
        }
        return compiled
    }

    private mutating func source(
        _ value: ValueMapping, of column: ListingColumn, at place: String
    ) throws(ImportError) -> CompiledField.Source {
        if let record = value.record {
            guard let index = names[record] else {
                throw refusal("\(place).record", "no single record named \(record) comes before this one")
            }
            return .record(index)
        }
        let map = value.map.flatMap { profile.maps[$0] }
        if let name = value.map, map == nil { throw refusal("\(place).map", "there is no map \(name)") }
        let dates = value.date.map { DatePattern($0) }
        if let fault = dates.firstIndex(of: nil) {
            throw refusal("\(place).date", "\(value.date[fault]) is no pattern of dd, MM and yyyy")
        }
        let pattern = value.pattern.map { try? TextPattern($0) }
        if case .some(nil) = pattern { throw refusal("\(place).pattern", "it is no regular expression") }
        if let pad = value.pad, !(1...99).contains(pad) { throw refusal("\(place).pad", "1 to 99 digits") }
        if value.split?.isEmpty == true { throw refusal("\(place).split", "a separator has at least one character") }
        let template = try template(value.from, at: place)
        if case .text(let text) = template.parts.first, template.parts.count == 1, value == ValueMapping(value.from) {
            switch CellValue(text, as: column.kind) {
            case .text(let constant): return .constant(constant)
            case .bad(_, let expected): throw refusal(place, "\(text) does not fit the column: \(expected ?? "")")
            }
        }
        return .value(
            CompiledValue(
                template: template, steps: value, map: map, dates: dates.compactMap(\.self), pattern: pattern ?? nil,
                givesYear: column.kind == .integer))
    }
}

// MARK: - Templates

extension MappingCompiler {
    /// Reads a template; `{{` and `}}` stand for braces.
    private mutating func template(
        _ text: String, at place: String, isWithKey: Bool = true
    ) throws(ImportError) -> CellTemplate {
        var parts: [CellTemplate.Part] = []
        var plain = ""
        var rest = text[...]
        while let character = rest.popFirst() {
            if "{}".contains(character), rest.first == character {
                rest.removeFirst()
                plain.append(character)
            } else if character == "{" {
                guard let end = rest.firstIndex(of: "}") else { throw refusal(place, "a brace is not closed: \(text)") }
                if !plain.isEmpty { parts.append(.text(plain)) }
                plain = ""
                parts.append(try part(String(rest[..<end]), at: place, isWithKey: isWithKey))
                rest = rest[rest.index(after: end)...]
            } else if character == "}" {
                throw refusal(place, "a brace is closed that was not opened: \(text)")
            } else {
                plain.append(character)
            }
        }
        if !plain.isEmpty || parts.isEmpty { parts.append(.text(plain)) }
        return CellTemplate(parts: parts)
    }

    private mutating func part(
        _ name: String, at place: String, isWithKey: Bool
    ) throws(ImportError) -> CellTemplate.Part {
        switch name {
        case "@key", "@item", "@index", "@parent":
            guard isWithKey else { throw refusal(place, "{\(name)} has no meaning before the entry has a key") }
            return name == "@key" ? .key : name == "@item" ? .item : name == "@index" ? .index : .parent
        case "": throw refusal(place, "a cell has no name: {}")
        default: break
        }
        let cell = joinedCell(name) ?? cellName(name)
        if let cells = profile.elements?.cells, cells[name] == nil {
            throw refusal(place, "elements.cells has no \(name)")
        }
        if case .name = cell, let columns = profile.table?.columns, !columns.contains(name) {
            throw refusal(place, "table.columns has no \(name)")
        }
        if let known = cells.firstIndex(of: cell) { return .cell(known) }
        cells.append(cell)
        return .cell(cells.count - 1)
    }

    /// The column of a joined row that a name such as `location.city` means.
    private func joinedCell(_ name: String) -> CompiledMapping.CellName? {
        guard let mark = name.firstIndex(of: "."), joins[String(name[..<mark])] != nil else { return nil }
        return .joined(join: String(name[..<mark]), column: String(name[name.index(after: mark)...]))
    }

    private func cellName(_ name: String) -> CompiledMapping.CellName {
        guard name.first == "#", let place = Int(name.dropFirst()), place > 0 else { return .name(name) }
        return .position(place - 1)
    }
}
