#if Print
    import Directory

    /// Sets lines of words as boxes, and grows the structure tree as it goes.
    final class LineSetter {
        /// What a run of words is and where it leads.
        struct Side {
            /// The language of the side, which decides where its lines start.
            let language: LanguageTag
            /// The runs.
            var segments: [Segment]
            /// How many of the first runs are bold.
            var boldCount = 0
        }

        /// A place across a column.
        struct Cell {
            let side: Side
            let left: Double, width: Double
            let style: TextStyle
            let element: Int
        }

        let shaper: TextShaper
        private(set) var elements: [PrintElement] = []

        init(shaper: TextShaper, language: LanguageTag) {
            self.shaper = shaper
            elements = [PrintElement(role: .document, parent: nil)]
        }

        /// Adds a node to the structure tree.
        func add(_ role: PrintElement.Role, under parent: Int, language: String? = nil, alternative: String? = nil)
            -> Int
        {
            elements.append(
                PrintElement(role: role, parent: parent, language: language, alternative: alternative))
            return elements.count - 1
        }

        /// Cells side by side, their lines in the same boxes; `target` makes all of it lead there.
        func boxes(_ cells: [Cell], before: Double, target: PrintLink.Target? = nil) throws(TypesettingError)
            -> [SetBox]
        {
            var columns: [[SetBox]] = []
            for cell in cells { columns.append(try boxes(of: cell, target: target)) }
            let count = columns.map(\.count).max() ?? 0
            var boxes: [SetBox] = []
            for index in 0..<count {
                let parts = columns.compactMap { $0.indices.contains(index) ? $0[index] : nil }
                var box = SetBox(height: parts.map(\.height).max() ?? 0, before: index == 0 ? before : 0)
                box.items = parts.flatMap(\.items)
                box.links = parts.flatMap(\.links)
                boxes.append(box)
            }
            // No line of a paragraph stands alone at the foot or the head of a column.
            for index in boxes.indices.dropLast() where index == 0 || index == boxes.count - 2 {
                boxes[index].keepsWithNext = true
            }
            return boxes
        }

        private func boxes(of cell: Cell, target: PrintLink.Target?) throws(TypesettingError) -> [SetBox] {
            let pieces = Self.pieces(of: cell.side)
            guard !pieces.isEmpty else { return [] }
            let lines = try shaper.lines(
                pieces.map(\.text), style: cell.style, width: cell.width, language: cell.side.language)
            let homes = homes(of: pieces, in: cell, target: target)
            return lines.map { line in
                var box = SetBox(height: line.height, before: 0)
                let point = PagePoint(x: cell.left, y: line.baseline)
                box.items = line.runs.map { run in
                    .glyphs(run, point, cell.style.ink, element: homes[run.segment].element)
                }
                box.links = links(in: line, of: cell, pieces: pieces, homes: homes)
                return box
            }
        }

        /// The element of each run of words, and where it leads.
        private func homes(
            of pieces: [(text: StyledText, link: String?, words: String)], in cell: Cell, target: PrintLink.Target?
        ) -> [(element: Int, target: PrintLink.Target?)] {
            if let target {
                let link = add(.link, under: cell.element)
                return pieces.map { _ in (link, target) }
            }
            let isPlain = pieces.allSatisfy { $0.link == nil && $0.text.language == cell.side.language }
            guard !isPlain else { return pieces.map { _ in (cell.element, nil) } }
            return pieces.map { piece in
                let isOwn = piece.text.language.primary == cell.side.language.primary
                let language = isOwn ? nil : piece.text.language.text
                let link = piece.link.flatMap(HTMLText.safeLink)
                let element = add(link == nil ? .span : .link, under: cell.element, language: language)
                return (element, link.map { .address($0) })
            }
        }

        private func links(
            in line: ShapedLine, of cell: Cell, pieces: [(text: StyledText, link: String?, words: String)],
            homes: [(element: Int, target: PrintLink.Target?)]
        ) -> [PrintLink] {
            let runs = Dictionary(grouping: line.runs.filter { homes[$0.segment].target != nil }) {
                homes[$0.segment].element
            }
            return runs.sorted { $0.key < $1.key }.compactMap { element, runs in
                guard let target = homes[runs[0].segment].target else { return nil }
                let left = runs.map(\.left).min() ?? 0
                let right = runs.map(\.right).max() ?? 0
                let words = Set(runs.map(\.segment)).sorted().map { pieces[$0].words }.joined()
                let box = PageRectangle(x: cell.left + left, y: 0, width: right - left, height: line.height)
                return PrintLink(box: box, target: target, words: words, element: element)
            }
        }

        /// The runs with their marks and the characters that keep their direction.
        private static func pieces(of side: Side) -> [(text: StyledText, link: String?, words: String)] {
            Segment.marked(side.segments).enumerated().compactMap { index, marked in
                var segment = marked.segment
                let words = segment.text
                guard !words.isEmpty else { return nil }
                if segment.link?.hasPrefix("tel:") == true {
                    segment.text = String(words.map { $0 == " " ? "\u{A0}" : $0 })
                }
                var text = PlainText.text([segment], in: side.language)
                if let mark = marked.mark {
                    text += "\u{A0}" + PlainText.text([.leftToRight(mark, in: side.language)], in: side.language)
                }
                let isBold = index < side.boldCount
                return (StyledText(text: text, language: segment.language, isBold: isBold), segment.link, words)
            }
        }
    }
#endif
