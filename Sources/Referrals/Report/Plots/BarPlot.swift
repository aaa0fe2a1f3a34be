import Directory

/// Horizontal bars, one a row of a table; a hidden number is a dashed stub with its mark, of one length for all.
public struct BarPlot {
    private let table: ReportTable
    private let column: Int

    /// The bars of a column of a table, without its total.
    public init(_ table: ReportTable, column: Int = 0) {
        self.table = table
        self.column = column
    }

    /// The drawing (SVG 1.1); `words` puts a phrase into the reader's language.
    public func svg(words: (Phrase) -> String) -> String {
        let rows = table.rows.filter { $0.headings.first?.id != ReportTable.Heading.total.id }
        let labels = rows.map { row in row.headings.map { words($0.phrase) }.joined(separator: " · ") }
        let most = max(1, rows.compactMap { $0.cells[column].number }.max() ?? 1)
        let (labelWidth, barWidth, line) = (330.0, 280.0, 24.0)
        var parts: [String] = []
        for (index, (row, label)) in zip(rows, labels).enumerated() {
            let (y, cell) = (Double(index) * line + 4, row.cells[column])
            parts.append(SVGText.text(Self.cut(label, 48), x: labelWidth - 8, y: y + 14, anchor: "end"))
            let width = cell.number.map { Double($0) / Double(most) * barWidth } ?? 14
            let look =
                cell.number == nil ? "fill=\"none\" stroke=\"#777\" stroke-dasharray=\"3 2\"" : "fill=\"#1f5c99\""
            parts.append(
                """
                <rect x="\(SVGText.length(labelWidth))" y="\(SVGText.length(y))" width="\(SVGText.length(width))" \
                height="18" \(look)/>
                """)
            parts.append(SVGText.text(cell.text, x: labelWidth + width + 6, y: y + 14))
        }
        return SVGText.drawing(
            width: labelWidth + barWidth + 70, height: Double(max(1, rows.count)) * line + 8,
            title: words(table.title), parts)
    }

    static func cut(_ text: String, _ most: Int) -> String {
        text.count <= most ? text : text.prefix(most - 1) + "…"
    }
}
