import Feeds

/// Reads a CSV file as a table of samples: its dialect, where its header stands, and which rows are no entries.
struct TableSampler {
    private let rows: [[String?]]
    private let dialect: CSVDialect

    /// Rows that start so stand under a list, not in it.
    private static let footers = [
        "Totale", "Totali", "TOTALE", "Total", "TOTAL", "Fonte:", "Fonte ", "Source:", "Nota:", "Note:", "Legenda",
    ]
    /// How far down a header is looked for.
    private static let deepestHeader = 20

    init(bytes: [UInt8]) throws(FeedError) {
        var reading = try CSVReader().rows(bytes: bytes)
        dialect = reading.dialect
        var rows: [[String?]] = []
        while let row = try reading.next() {
            let cells = (0..<row.fieldCount).map { CellText.trimmed(row.bytes(of: $0)) }
            if cells.contains(where: { $0 != nil }) { rows.append(cells) }
        }
        self.rows = rows
    }

    /// The table; `nil` for a file without rows.
    func sample() -> SampleTable? {
        guard let header = headerPlace else { return nil }
        let titles = Self.trimmedEnd(rows[header])
        guard !titles.isEmpty else { return nil }
        let isHeaderless = header == 0 && looksLikeData(titles)
        var body = isHeaderless ? rows[...] : rows.dropFirst(header + 1)
        var skip: [String] = []
        var tags: [String?] = []
        if let first = body.first, Self.isTagRow(first) {
            tags = first
            skip.append("#")
            body = body.dropFirst()
        }
        for footer in Self.footers where body.suffix(3).contains(where: { Self.starts($0, with: footer) }) {
            let isEntry = body.dropLast(3).contains { Self.starts($0, with: footer) }
            if isEntry { continue }
            skip.append(footer)
            body.removeAll { Self.starts($0, with: footer) }
        }
        let fitting = body.filter { Self.trimmedEnd($0).count <= titles.count && $0.count >= titles.count }
        let names = isHeaderless ? titles.indices.map { "column \($0 + 1)" } : titles.map { $0 ?? "" }
        var table = SampleTable(
            columns: columns(names, tags: tags, rows: fitting), layout: ("table", [:]))
        table.headerLine = isHeaderless ? nil : header + 1
        table.dialect = [dialect.encoding.rawValue, String(UnicodeScalar(dialect.delimiter))]
        table.layout.value = layout(names, header: header, isHeaderless: isHeaderless, skip: skip)
        return table
    }

    private func layout(
        _ names: [String], header: Int, isHeaderless: Bool, skip: [String]
    ) -> [String: ProfileJSON] {
        var layout: [String: ProfileJSON] = [
            "delimiter": .text(String(UnicodeScalar(dialect.delimiter))), "encoding": .text(dialect.encoding.rawValue),
        ]
        if isHeaderless { layout["columns"] = .texts(names) }
        if header > 0 { layout["header"] = .texts(Array(names.filter { !$0.isEmpty }.prefix(3))) }
        if !skip.isEmpty { layout["skip"] = .texts(skip) }
        return layout
    }

    private func columns(_ names: [String], tags: [String?], rows: [[String?]]) -> [SampleTable.Column] {
        var seen: [String: Int] = [:]
        for name in names { seen[name.lowercased(), default: 0] += 1 }
        return names.enumerated().map { place, name in
            let isPlain =
                !name.isEmpty && seen[name.lowercased()] == 1 && !name.contains { "{}\n\r\t".contains($0) }
                && !name.hasPrefix("#") && !name.hasPrefix("@")
            return SampleTable.Column(
                name: name.isEmpty ? "#\(place + 1)" : name, tag: place < tags.count ? tags[place] ?? "" : "",
                cell: isPlain ? "{\(name)}" : "{#\(place + 1)}", values: rows.map { $0[place] })
        }
    }

    /// The first row as full as the fullest, that has names and no figures: titles above it are shorter.
    private var headerPlace: Int? {
        let start = rows.prefix(Self.deepestHeader)
        guard let widest = start.map({ $0.count { $0 != nil } }).max() else { return nil }
        return start.firstIndex { row in
            let filled = row.compactMap(\.self)
            return Double(filled.count) >= 0.6 * Double(widest) && !Self.isTagRow(row)
        }
    }

    /// Whether a first row is an entry and no header: it speaks no header's words and looks like the rows below.
    private func looksLikeData(_ titles: [String?]) -> Bool {
        let filled = titles.compactMap(\.self)
        let isKnown = filled.contains { !HeaderWords.scores(of: $0).isEmpty && $0.count < 60 && Int($0) == nil }
        let isData = filled.contains {
            ValueShapes.isEmail($0) || ValueShapes.isPlainlyPhone($0) || Double($0) != nil || ValueShapes.isTaxID($0)
        }
        return !isKnown && isData
    }

    /// Whether a row holds tags of the Humanitarian Exchange Language: all its cells start with `#`.
    private static func isTagRow(_ row: [String?]) -> Bool {
        let filled = row.compactMap(\.self)
        return !filled.isEmpty && filled.allSatisfy { $0.hasPrefix("#") && $0.dropFirst().first?.isLetter == true }
    }

    private static func starts(_ row: [String?], with text: String) -> Bool {
        row.lazy.compactMap(\.self).first?.hasPrefix(text) == true
    }

    private static func trimmedEnd(_ row: [String?]) -> [String?] {
        row.lastIndex { $0 != nil }.map { Array(row[...$0]) } ?? []
    }
}
