import Directory
import Feeds

/// The entries of an XML file as rows, whose cells are laid out in one text.
struct ElementRows: StretchRows {
    private let paths: [ElementPath]
    private var layout: CellLayout?
    /// For each entry its line, counted from 0.
    private var lines: [Int] = []
    /// For each entry its cells in the order of the mapping.
    private var cells: [RecordPack.Value] = []
    /// The text of the stretch laid out last.
    private var text: [UInt8] = []
    /// For each entry whether the cells are all that is to be known of it.
    private var arePlain: [Bool] = []

    /// The entries whose cells are at some paths.
    init(paths: [ElementPath]) {
        self.paths = paths
        layout = ElementTree(paths).map { CellLayout(tree: $0, cellCount: paths.count) }
    }

    mutating func lay(_ stretch: StretchMapper.Stretch) -> StretchMapper.Stretch {
        guard let records = stretch.records else { return stretch }
        lines.removeAll(keepingCapacity: true)
        for range in records.records { lines.append(records.tape.position(at: range.lowerBound).line - 1) }
        guard layout != nil else { return stretch }
        cells.removeAll(keepingCapacity: true)
        arePlain.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        for range in records.records {
            let isPlain = layout?.lay(records.tape, range, into: &text) == true
            arePlain.append(isPlain)
            cells += layout?.cells ?? []
        }
        // As large as it must be, since the plan keeps it.
        return StretchMapper.Stretch(text: text.trimmed(), isLast: stretch.isLast, records: records)
    }

    func line(at place: Int) -> Int? { lines[place] }

    func blankEnd(_ stretch: StretchMapper.Stretch, at place: Int) -> Int? { nil }

    mutating func findCells(of row: inout StretchMapper.Row, into cells: inout [RecordPack.Value]) -> Bool {
        guard layout != nil, arePlain[row.start] else { return false }
        for cell in cells.indices { cells[cell] = self.cells[row.start * cells.count + cell] }
        row.end = row.start + 1
        return true
    }

    func read(_ row: inout StretchMapper.Row, by reader: inout EntryReader) throws(FeedError) -> Bool? {
        guard let entry = row.stretch.records?.element(row.start) else { return nil }
        row.end = row.start + 1
        reader.read(ElementPath.cells(of: entry, at: paths), at: .element(entry, paths: paths))
        return true
    }
}
