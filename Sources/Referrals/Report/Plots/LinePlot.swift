import Directory

/// Lines over the twelve months; a month whose number is hidden breaks the line and has a hollow mark at its foot.
public struct LinePlot {
    /// One line.
    public struct Line: Sendable, Hashable {
        /// What it is called.
        public let name: Phrase
        /// Its twelve cells.
        public let cells: [ReportCell]

        /// A line from its parts.
        public init(name: Phrase, cells: [ReportCell]) {
            self.name = name
            self.cells = cells
        }
    }

    private let title: Phrase
    private let lines: [Line]
    private static let colours = ["#1f5c99", "#b3461e", "#2f7d4f", "#7a4b9d", "#8a6d00", "#444444"]
    private static let dashes = ["", "6 3", "2 3", "8 3 2 3", "1 4", "12 4"]

    /// A plot of lines, six at most, for more cannot be told apart.
    public init(title: Phrase, lines: [Line]) {
        self.title = title
        self.lines = Array(lines.prefix(Self.colours.count))
    }

    /// The drawing (SVG 1.1); `words` puts a phrase into the reader's language.
    public func svg(words: (Phrase) -> String) -> String {
        let most = max(1, lines.flatMap(\.cells).compactMap(\.number).max() ?? 1)
        let step = SVGText.step(to: most, in: 4)
        let top = (most + step - 1) / step * step
        let (left, width, height) = (52.0, 560.0, 220.0)
        func x(_ month: Int) -> Double { left + Double(month) * width / 11 }
        func y(_ value: Int) -> Double { 12 + height - Double(value) / Double(top) * height }
        var parts = stride(from: 0, through: top, by: step).flatMap { value in
            [
                "<path d=\"M\(SVGText.length(left)) \(SVGText.length(y(value)))h\(SVGText.length(width))\" stroke=\"#ddd\"/>",
                SVGText.text(label(value), x: left - 8, y: y(value) + 4, anchor: "end", colour: "#444"),
            ]
        }
        parts += (0..<12).map { month in
            SVGText.text(
                words(Phrase("report.month.\(month + 1)")), x: x(month), y: height + 32, anchor: "middle",
                colour: "#444")
        }
        for (index, line) in lines.enumerated() {
            parts += drawing(of: line, index, x: x, y: y)
            let key = 44 + Double(index) * 20 + height
            parts.append(
                """
                <path d="M\(SVGText.length(left)) \(SVGText.length(key + 8))h28" stroke="\(Self.colours[index])" \
                stroke-width="2.5" stroke-dasharray="\(Self.dashes[index])"/>
                """)
            parts.append(SVGText.text(BarPlot.cut(words(line.name), 70), x: left + 36, y: key + 12))
        }
        return SVGText.drawing(
            width: left + width + 30, height: height + 56 + Double(lines.count) * 20, title: words(title), parts)
    }

    /// Minutes are read in hours.
    private func label(_ value: Int) -> String {
        if case .minutes? = lines.first?.cells.first { "\(value / 60)" } else { "\(value)" }
    }

    private func drawing(
        of line: Line, _ index: Int, x: (Int) -> Double, y: (Int) -> Double
    ) -> [String] {
        var (path, isOn) = ("", false)
        var parts: [String] = []
        for (month, cell) in line.cells.prefix(12).enumerated() {
            guard let number = cell.number else {
                isOn = false
                parts.append(
                    """
                    <circle cx="\(SVGText.length(x(month)))" cy="\(SVGText.length(y(0)))" r="4" fill="#fff" \
                    stroke="\(Self.colours[index])"/>
                    """)
                continue
            }
            path += "\(isOn ? "L" : "M")\(SVGText.length(x(month))) \(SVGText.length(y(number)))"
            isOn = true
            parts.append(
                """
                <circle cx="\(SVGText.length(x(month)))" cy="\(SVGText.length(y(number)))" r="3" \
                fill="\(Self.colours[index])"/>
                """)
        }
        let look = "fill=\"none\" stroke=\"\(Self.colours[index])\" stroke-width=\"2.5\""
        return ["<path d=\"\(path)\" \(look) stroke-dasharray=\"\(Self.dashes[index])\"/>"] + parts
    }
}
