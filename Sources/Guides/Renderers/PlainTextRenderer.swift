import Directory

/// Sets a leaflet as plain text, for a terminal, a message or a mail.
public struct PlainTextRenderer: Sendable {
    /// A renderer of plain text.
    public init() {}

    /// The leaflet as lines, right-to-left ones with the control characters that keep numbers readable.
    public func text(_ leaflet: Leaflet) -> String {
        let page = TextPage(language: leaflet.language, beside: leaflet.besideLanguage)
        var lines = page.heading(leaflet.title, level: 1)
        lines += leaflet.header.flatMap { page.lines($0) } + [""]
        lines += leaflet.blocks.flatMap { page.lines(of: $0) }
        lines += ["", String(repeating: "-", count: 40)] + leaflet.footer.flatMap { page.lines($0) }
        return collapsed(lines).joined(separator: "\n") + "\n"
    }

    /// The lines with no more than one blank one in a row.
    private func collapsed(_ lines: [String]) -> [String] {
        lines.reduce(into: []) { kept, line in
            if !line.isEmpty || kept.last?.isEmpty == false { kept.append(line) }
        }
    }
}

/// The lines of one leaflet's text.
private struct TextPage {
    let language: LanguageTag
    let beside: LanguageTag?

    func lines(of block: LeafletBlock) -> [String] {
        switch block {
        case .heading(let level, let line, _): return [""] + heading(line, level: level)
        case .paragraph(let line): return lines(line)
        case .field(let label, let values): return field(label, values)
        case .table(let label, let rows): return field(label, rows.map(\.line))
        case .references(let references):
            return references.flatMap { lines($0.line, prefix: String(repeating: "  ", count: $0.depth) + "- ") }
        case .map: return []
        case .group(let blocks): return [""] + blocks.flatMap { lines(of: $0) } + [""]
        case .steps(let steps):
            return steps.enumerated().flatMap { index, blocks -> [String] in
                let inner = blocks.flatMap { lines(of: $0) }
                return inner.enumerated().map { line in
                    indented(line.element, by: line.offset == 0 ? "\(index + 1). " : "   ")
                }
            }
        }
    }

    func heading(_ line: LeafletLine, level: Int) -> [String] {
        let set = lines(line)
        guard level < 3 else { return set }
        let width = line.segments.reduce(0) { $0 + $1.text.count }
        return set + [String(repeating: level == 1 ? "=" : "-", count: min(width, 60))]
    }

    /// `label: value` on one line, or the values under the label; the second language below the first.
    private func field(_ label: LeafletLine, _ values: [LeafletLine]) -> [String] {
        var lines = field(label.segments, values.map(\.segments), in: language, prefix: "")
        if let beside, ([label] + values).contains(where: { $0.differingBeside != nil }) {
            lines += field(label.beside ?? [], values.map { $0.beside ?? [] }, in: beside, prefix: "  | ")
        }
        return lines
    }

    private func field(
        _ label: [Segment], _ values: [[Segment]], in language: LanguageTag, prefix: String
    ) -> [String] {
        let name = written(label, in: language)
        if values.count == 1 { return [started("\(prefix)\(name): \(written(values[0], in: language))", in: language)] }
        return [started("\(prefix)\(name):", in: language)]
            + values.map { started("\(prefix)  - \(written($0, in: language))", in: language) }
    }

    func lines(_ line: LeafletLine, prefix: String = "") -> [String] {
        let first = started(prefix + written(line.segments, in: language), in: language)
        guard let beside, let second = line.differingBeside else { return [first] }
        return [first, started("  | " + written(second, in: beside), in: beside)]
    }

    /// The runs with their marks.
    private func written(_ segments: [Segment], in language: LanguageTag) -> String {
        let marked = Segment.marked(segments).map { segment, mark -> [Segment] in
            guard let mark else { return [segment] }
            return [segment, .leftToRight(" \(mark)", in: language)]
        }
        return PlainText.text(Array(marked.joined()), in: language)
    }

    /// A right-to-left line says so at its start, as it may begin with a Latin name.
    private func started(_ text: String, in language: LanguageTag) -> String {
        language.isRightToLeft ? "\u{200F}\(text)" : text
    }

    /// Keeps the direction mark in front.
    private func indented(_ text: String, by prefix: String) -> String {
        guard !text.isEmpty else { return text }
        guard text.unicodeScalars.first == "\u{200F}" else { return prefix + text }
        return "\u{200F}" + prefix + String(text.unicodeScalars.dropFirst())
    }
}

extension Segment {
    /// The runs, each with the mark to put after it: once after runs in a row that bear the same one.
    static func marked(_ segments: [Segment]) -> [(segment: Segment, mark: String?)] {
        segments.enumerated().map { index, segment in
            let next = index + 1 < segments.count ? segments[index + 1].mark : nil
            return (segment, segment.mark == next ? nil : segment.mark)
        }
    }
}
