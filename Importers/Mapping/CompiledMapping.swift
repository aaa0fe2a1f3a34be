import Directory

/// A profile's mapping with its names looked up, ready to be run over many entries.
struct CompiledMapping: Sendable {
    /// What a template may call a cell by.
    enum CellName: Sendable, Hashable {
        /// The column's name in the header, or the cell's name in an element layout.
        case name(String)
        /// The column's place, from 0.
        case position(Int)
        /// A column of the row of another table.
        case joined(join: String, column: String)

        /// The name as a person wrote it.
        var text: String {
            switch self {
            case .name(let name): name
            case .position(let place): "#\(place + 1)"
            case .joined(let join, let column): "\(join).\(column)"
            }
        }
    }

    /// The cells that any template names.
    let cells: [CellName]
    /// Words that stand for nothing, in small letters.
    let blanks: Set<String>
    let key: CellTemplate
    let rows: [CompiledCondition]
    let records: [CompiledRecord]
    let joins: [CompiledJoin]

    /// Whether an entry may repeat the key of another: when all that it gives is shared.
    var allowsRepeatedKeys: Bool { records.allSatisfy(\.isShared) }
}

/// One record mapping with its names looked up.
struct CompiledRecord: Sendable {
    let shape: TableShape
    let id: CellTemplate
    let isShared: Bool
    let parts: CompiledParts?
    let conditions: [CompiledCondition]
    let fields: [CompiledField]
    /// The places of columns of which one must have a value, over and above the table's own.
    let required: [[Int]]
    /// Whether the entry is of no use without the record: others point at it, or it is the first.
    let isVital: Bool

    /// Whether any value comes from a cell, so that a record without one says nothing.
    var readsCells: Bool { fields.contains { $0.readsCells } }
}

/// One column's value with its names looked up.
struct CompiledField: Sendable {
    /// Where the value comes from.
    enum Source: Sendable {
        indirect case value(CompiledValue)
        /// A text that is the same for every entry, already as the column wants it.
        case constant(String)
        /// The identifier of the record that an earlier mapping gave.
        case record(Int)
    }

    /// The column's place in the table.
    let column: Int
    let source: Source

    /// Whether the value comes from a cell.
    var readsCells: Bool {
        if case .value(let value) = source { value.template.readsCells } else { false }
    }
}

/// The parts of a cell, with its names looked up.
struct CompiledParts: Sendable {
    let text: CellTemplate
    let separator: String
    let hasAncestors: Bool
    let reading: Reading

    /// What the parts are.
    enum Reading: Sendable {
        /// Texts, seen as `{@item}`.
        case texts
        /// Opening hours, which make schedules.
        case hours(PartsMapping.Hours)
        /// Telephone numbers with words about them, which make phones.
        case phones
    }

    /// Whether the parts are known by their number alone.
    var isNumbered: Bool { if case .texts = reading { false } else { true } }
}

/// A condition with its names looked up.
struct CompiledCondition: Sendable {
    let text: CellTemplate
    let condition: CellCondition

    /// Whether it holds for the entry.
    func holds(in scope: EntryScope) -> Bool {
        let value = text.text(in: scope)
        if let blank = condition.blank, blank != (value == nil) { return false }
        guard condition.among != nil || condition.except != nil else { return true }
        let folded = value?.lowercased() ?? ""
        return condition.among?.contains(folded) != false && condition.except?.contains(folded) != true
    }
}
