import Directory

/// A sheet or guide put into words, ready to be set as text, as a web page or in print.
public struct Leaflet: Sendable, Hashable {
    /// The reader's language.
    public let language: LanguageTag
    /// The language written beside each line.
    public let besideLanguage: LanguageTag?
    /// The title.
    public let title: LeafletLine
    /// What stands below the title and at the top of a page: date, code, desk.
    public let header: [LeafletLine]
    /// The body.
    public let blocks: [LeafletBlock]
    /// What stands at the end: how to read the marks, what to do when something is wrong.
    public let footer: [LeafletLine]

    /// A leaflet from its parts.
    public init(
        language: LanguageTag, besideLanguage: LanguageTag? = nil, title: LeafletLine, header: [LeafletLine] = [],
        blocks: [LeafletBlock], footer: [LeafletLine] = []
    ) {
        self.language = language
        self.besideLanguage = besideLanguage
        self.title = title
        self.header = header
        self.blocks = blocks
        self.footer = footer
    }
}

/// One line of a leaflet, in one language or two.
public struct LeafletLine: Sendable, Hashable {
    /// The runs for the reader.
    public let segments: [Segment]
    /// The runs in the language beside; `nil` in a leaflet of one language.
    public let beside: [Segment]?
    /// The drawing that stands before the words in print, never without them.
    public var icon: LeafletIcon?

    /// A line of runs.
    public init(segments: [Segment], beside: [Segment]? = nil, icon: LeafletIcon? = nil) {
        self.segments = segments
        self.beside = beside
        self.icon = icon
    }

    /// The runs beside where they say something else than those for the reader.
    var differingBeside: [Segment]? {
        beside.flatMap { $0.map(\.text) == segments.map(\.text) ? nil : $0 }
    }
}

/// A part of a leaflet's body.
public indirect enum LeafletBlock: Sendable, Hashable {
    /// A heading of a level from 1; links within the leaflet lead to its anchor.
    case heading(level: Int, LeafletLine, anchor: String?)
    /// A line of its own.
    case paragraph(LeafletLine)
    /// What is said under a label.
    case field(label: LeafletLine, values: [LeafletLine])
    /// Hours and the like under a label, a row a line.
    case table(label: LeafletLine, rows: [LeafletRow])
    /// Lines that each lead to an anchor.
    case references([LeafletReference])
    /// A map under its title.
    case map(MapSketch, LeafletLine)
    /// Things to do one after the other, each with what belongs to it.
    case steps([[LeafletBlock]])
    /// Blocks kept on one page.
    case group([LeafletBlock])
}

/// A row of a table.
public struct LeafletRow: Sendable, Hashable {
    /// The row as one line, for where there are no tables.
    public let line: LeafletLine
    /// What the row is of, and what is said of it; `nil` for a row that is a line.
    public let cells: (head: LeafletLine, value: LeafletLine)?

    /// A row from its parts.
    public init(line: LeafletLine, cells: (head: LeafletLine, value: LeafletLine)?) {
        self.line = line
        self.cells = cells
    }

    /// Whether two rows say the same.
    public static func == (left: LeafletRow, right: LeafletRow) -> Bool { left.line == right.line }

    /// Hashes what the row says.
    public func hash(into hasher: inout Hasher) { hasher.combine(line) }
}

/// A line that leads to another part of the leaflet.
public struct LeafletReference: Sendable, Hashable {
    /// The line.
    public let line: LeafletLine
    /// The anchor it leads to.
    public let anchor: String
    /// How deep it lies under the references before it, from 0.
    public var depth: Int

    /// A reference to an anchor.
    public init(line: LeafletLine, anchor: String, depth: Int = 0) {
        self.line = line
        self.anchor = anchor
        self.depth = depth
    }
}

/// Small drawings, each of which always stands beside the word for it.
public enum LeafletIcon: Sendable, Hashable {
    /// What a label is for.
    case place, way, phone, mail, web, hours, speech, money, papers, door, warning, check
    /// A need of the first level.
    case need(String)
}
