import Directory

/// The elements of one leaflet's HTML.
struct HTMLPage {
    /// The reader's language.
    let language: LanguageTag
    /// The language beside.
    let beside: LanguageTag?

    /// The `lang` and `dir` of text in a language.
    func attributes(of language: LanguageTag) -> String {
        "lang=\"\(HTMLText.escaped(language.text))\" dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\""
    }

    /// One block of the body.
    func text(of block: LeafletBlock) -> String {
        switch block {
        case .heading(let level, let line, let anchor):
            return self.block("h\(min(max(level, 1), 6))", line, id: anchor)
        case .paragraph(let line): return self.block("p", line)
        case .field(let label, let values): return field(label, values)
        case .table(let label, let rows): return table(label, rows)
        case .references(let references):
            let items = references.map { "<li>\(inner($0.line, link: "#\($0.anchor)"))</li>" }
            return "<ul class=\"references\">\n\(items.joined(separator: "\n"))\n</ul>"
        case .map(let map, let title): return HTMLMap(map, title: title.segments.map(\.text).joined()).text
        case .steps(let steps):
            let items = steps.map { "<li>\n\($0.map { text(of: $0) }.joined(separator: "\n"))\n</li>" }
            return "<ol>\n\(items.joined(separator: "\n"))\n</ol>"
        case .group(let blocks):
            return "<section>\n\(blocks.map { text(of: $0) }.joined(separator: "\n"))\n</section>"
        }
    }

    /// An element with a line in it.
    func block(_ element: String, _ line: LeafletLine, id: String? = nil) -> String {
        let anchor = id.map { " id=\"\(HTMLText.escaped($0))\"" } ?? ""
        return "<\(element)\(anchor)>\(inner(line))</\(element)>"
    }

    private func field(_ label: LeafletLine, _ values: [LeafletLine]) -> String {
        let told = values.map { block("dd", $0) }
        return "<dl>\n\(block("dt", label))\n\(told.joined(separator: "\n"))\n</dl>"
    }

    /// Hours as a table within the list of fields, lines that are no rows below it.
    private func table(_ label: LeafletLine, _ rows: [LeafletRow]) -> String {
        let cells = rows.compactMap(\.cells).map { cells in
            "<tr><th scope=\"row\">\(inner(cells.head))</th><td>\(inner(cells.value))</td></tr>"
        }
        let lines = rows.filter { $0.cells == nil }.map { block("dd", $0.line) }
        let table = cells.isEmpty ? [] : ["<dd><table>\n\(cells.joined(separator: "\n"))\n</table></dd>"]
        return "<dl>\n\(block("dt", label))\n\((table + lines).joined(separator: "\n"))\n</dl>"
    }

    /// The line, or the line and the one beside it in two columns.
    private func inner(_ line: LeafletLine, link: String? = nil) -> String {
        let first = linked(text(line.segments, in: language), to: link)
        guard let beside, let second = line.differingBeside else { return first }
        return "<span class=\"pair\"><span>\(first)</span><span \(attributes(of: beside)) class=\"beside\">"
            + "\(text(second, in: beside))</span></span>"
    }

    private func text(_ segments: [Segment], in language: LanguageTag) -> String {
        Segment.marked(segments).map { segment, mark in
            let sign = mark.map { "<sup dir=\"ltr\">\(HTMLText.escaped($0))</sup>" } ?? ""
            return text(segment, in: language) + sign
        }.joined()
    }

    private func text(_ segment: Segment, in language: LanguageTag) -> String {
        let isForeign = segment.language.primary != language.primary
        let named = isForeign ? " lang=\"\(HTMLText.escaped(segment.language.text))\"" : ""
        let words = HTMLText.escaped(segment.text)
        let kept =
            switch segment.isolation {
            case .none: isForeign ? "<span\(named)>\(words)</span>" : words
            case .leftToRight: "<bdi\(named) dir=\"ltr\">\(words)</bdi>"
            case .firstStrong: "<bdi\(named)>\(words)</bdi>"
            }
        return linked(kept, to: segment.link.flatMap(HTMLText.safeLink))
    }

    private func linked(_ text: String, to target: String?) -> String {
        target.map { "<a href=\"\(HTMLText.escaped($0))\">\(text)</a>" } ?? text
    }
}
