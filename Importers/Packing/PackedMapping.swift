import Directory

/// A mapping laid out flat, to be run over the bytes of plain entries without making an object.
///
/// It knows templates, constants, maps of whole values, parts of a cell with their wider codes, hours as minutes of the
/// week and references; of a mapping that asks for more only the tables are laid out, and `EntryReader` reads its entries.
struct PackedMapping: Sendable {
    /// A stretch of a template.
    enum Part: Sendable, Equatable {
        /// Text among the constants.
        case text(Constant)
        case cell(Int)
        case key, item, index, parent
    }

    /// A range of `constants`.
    struct Constant: Sendable, Equatable {
        let start: Int
        let length: Int
    }

    /// The texts of a profile, which lie before what is worked out of each stretch of a file.
    var constants: [UInt8] = []
    /// The stretches of all templates, each of which is a range of them.
    var parts: [Part] = []
    var conditions: [Condition] = []
    /// The words that conditions look for.
    var words: [Constant] = []
    var fields: [Field] = []
    var maps: [CodeMap] = []
    /// The codes of columns that have them.
    var codes: [ByteIndex] = []
    var records: [Record] = []
    /// The tables that records go to.
    var tables: [Table] = []
    var key: Range<Int> = 0..<0
    /// The conditions under which an entry is read.
    var rows: Range<Int> = 0..<0
    var allowsRepeatedKeys = false
    /// Whether plain entries can be read by it; else it only says where records go.
    var isComplete = false
    /// What the hours of a week are written with.
    var week = Week()

    /// A condition on the text of a template.
    struct Condition: Sendable {
        let part: Part
        let blank: Bool?
        let among: Range<Int>?
        let except: Range<Int>?
    }

    /// Where a field's value comes from.
    enum Source: Sendable {
        case constant(Constant)
        /// The identifier of the record of an earlier mapping.
        case record(Int)
        /// A template, perhaps with a map after it and a value for blanks.
        case template(Range<Int>, map: Int?, otherwise: Constant?)
    }

    /// What a reference of a field is known to mean.
    enum Link: Sendable, Equatable {
        /// The field is no reference.
        case none
        /// The record of that mapping, when the entry has it; its identifier is made of the same template.
        case own(Int)
        /// A record of a table which several entries may give.
        case shared(Int)
        /// Something to be looked up when all is read.
        case open
    }

    /// One column's value.
    struct Field: Sendable {
        let column: Int
        let source: Source
        let value: PlainValue
        /// The place of the column's codes.
        let codes: Int
        let link: Link
        /// Whether the value comes from a cell.
        let readsCells: Bool
    }

    /// What gives a record for each part.
    enum Parts: Sendable {
        case none
        case items(cell: Int, separator: UInt8, hasAncestors: Bool)
        case weekMinutes(cell: Int)
    }

    /// One record mapping.
    struct Record: Sendable {
        let table: Int
        let id: Range<Int>
        let parts: Parts
        let conditions: Range<Int>
        let fields: Range<Int>
        let readsCells: Bool
    }

    /// What the records of a table must be like.
    struct Table: Sendable {
        let shape: TableShape
        /// Whether a record may come again, so that its identifier is looked up.
        var isShared: Bool
        /// A bit for each column that a record must have.
        let required: UInt64
        let check: Check
    }

    /// What is asked of a record's values together.
    enum Check: Sendable {
        case none
        case point(latitude: Int, longitude: Int)
        case range(from: Int, to: Int)
        case rule(kind: Int, parameters: Int)
        case document(Int)
        /// More than is known here.
        case unknown
    }

    /// A map of whole values.
    struct CodeMap: Sendable {
        var keys = ByteIndex()
        /// For each key what it becomes; nil leaves the value out.
        var values: [Constant?] = []
        var otherwise = ValueMap.Otherwise.report
    }

    /// The words and columns of weekly hours.
    struct Week: Sendable {
        var weekly = Constant(start: 0, length: 0)
        /// The lists of days, by the bits that they have from Monday on.
        var days: [Constant] = []
        /// Where the times of day start, minute by minute up to 24:00, of five bytes each.
        var clocks = 0
        var (frequency, day, opens, closes) = (0, 0, 0, 0)
    }
}
