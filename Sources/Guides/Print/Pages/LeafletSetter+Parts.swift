#if Print
    import Directory

    extension LeafletSetter {
        /// The front page with the emergency numbers, then the rest; contents and indexes begin pages of their own.
        func parts(_ extras: SheetExtras) throws(TypesettingError) -> [SetPart] {
            var front = SetPart(columns: 1, startsPage: true)
            use(columns: 1)
            front.groups.append(SetGroup(boxes: try boxes(.heading(level: 1, leaflet.title, anchor: nil))))
            front.groups.append(SetGroup(boxes: try masthead(extras)))
            let isGuide = leaflet.blocks.contains { ["index", "contents"].contains($0.anchor) }
            var parts = [front]
            if !isGuide {
                try fill(leaflet.blocks, into: &parts, columns: style.columns)
                try add(leaflet.footer.map { .paragraph($0) }, to: &parts[parts.count - 1])
                return parts
            }
            use(columns: 1)
            try add(leaflet.blocks.prefix(1) + leaflet.footer.map { .paragraph($0) }, to: &parts[0])
            try fill(Array(leaflet.blocks.dropFirst()), into: &parts, columns: style.columns)
            return parts
        }

        /// The blocks in columns; a block that begins a chapter begins a page.
        private func fill(
            _ blocks: [LeafletBlock], into parts: inout [SetPart], columns: Int
        ) throws(TypesettingError) {
            use(columns: columns)
            parts.append(SetPart(columns: columns, startsPage: false))
            var hasSections = false
            for block in blocks {
                let anchor = block.anchor ?? ""
                let isFirstSection = !hasSections && anchor.hasPrefix("need-")
                if isFirstSection { hasSections = true }
                // A poster is one page, and panels are too small to be left half empty.
                guard style.hasRunningLines, style.width < style.height, style.height < 1000 else {
                    try add([block], to: &parts[parts.count - 1])
                    continue
                }
                if isFirstSection || ["contents", "index", "areas", "changes"].contains(anchor) {
                    parts.append(SetPart(columns: columns, startsPage: true))
                }
                try add([block], to: &parts[parts.count - 1])
            }
        }

        private func add(_ blocks: some Sequence<LeafletBlock>, to part: inout SetPart) throws(TypesettingError) {
            for block in blocks {
                let boxes =
                    if case .group(let inner) = block, inner.first?.anchor == "emergency" {
                        try emergency(inner)
                    } else {
                        try boxes(block)
                    }
                // A heading stays with what follows it, which is another group.
                if let last = part.groups.last?.boxes.last, last.keepsWithNext {
                    part.groups[part.groups.count - 1].boxes += boxes
                    if case .references = block { part.groups[part.groups.count - 1].isKept = false }
                } else if case .references = block {
                    part.groups.append(SetGroup(boxes: boxes, isKept: false))
                } else {
                    part.groups.append(SetGroup(boxes: boxes))
                }
            }
        }

        /// Date, state and desk, with the code of the live page at the end of the lines.
        private func masthead(_ extras: SheetExtras) throws(TypesettingError) -> [SetBox] {
            var boxes: [SetBox] = []
            var code: [PrintItem] = []
            var room = 0.0
            // A square of 22 mm is read from paper at arm's length.
            let side = 24 * SheetStyle.millimetre * max(1, style.width / 600)
            if let link = extras.link {
                let figure = lines.add(.figure, under: 0, alternative: "QR: \(link)")
                code = try Self.code(link, side: side, element: figure)
                room = side + style.gutter
            }
            let isRight = leaflet.language.isRightToLeft
            let full = width
            for line in leaflet.header + [extras.linkWords].compactMap({ $0 }) {
                let cells = cells(
                    [LineSetter.Side(language: leaflet.language, segments: line.segments)], left: isRight ? room : 0,
                    width: full - room, style: text, role: .paragraph, parent: 0)
                boxes += try lines.boxes(cells, before: style.size * 0.15)
            }
            guard !code.isEmpty else { return boxes }
            var box = SetBox(height: boxes.reduce(0) { $0 + $1.height + $1.before }, before: style.size * 0.5)
            var pen = 0.0
            for line in boxes {
                pen += line.before
                box.items += line.items.map { $0.moved(0, pen) }
                box.links += line.links.map { link in
                    var moved = link
                    moved.box = link.box.moved(0, pen)
                    return moved
                }
                pen += line.height
            }
            box.items += code.map { $0.moved(isRight ? 0 : full - side, 0) }
            box.height = max(box.height, side + 4)
            return [box]
        }

        /// The squares of a QR code within a side, four squares of white around them (ISO/IEC 18004 §9.1).
        static func code(_ link: String, side: Double, element: Int) throws(TypesettingError) -> [PrintItem] {
            guard let code = QRCode(link) else { throw .codeTooLong(link) }
            let square = side / Double(code.side)
            return code.runs.map { run in
                let box = PageRectangle(
                    x: Double(run.column) * square, y: Double(run.row) * square, width: Double(run.length) * square,
                    height: square * 1.005)
                return .fill(box, .black, element: element)
            }
        }

        /// The width of the widest number.
        private func widest(of blocks: [LeafletBlock], _ look: TextStyle) throws(TypesettingError) -> Double {
            var width = 0.0
            for case .field(let label, _) in blocks {
                let texts = label.segments.map {
                    StyledText(text: $0.text, language: leaflet.language, isBold: true)
                }
                let lines = try lines.shaper.lines(texts, style: look, width: 2000, language: leaflet.language)
                width = max(width, lines.first.map { $0.right - $0.left } ?? 0)
            }
            return width
        }

        /// The emergency numbers: large, in a frame, each with what it is for.
        private func emergency(_ blocks: [LeafletBlock]) throws(TypesettingError) -> [SetBox] {
            var boxes: [SetBox] = []
            let table = lines.add(.table, under: 0)
            let large = TextStyle(size: style.size * 1.35, isBold: true)
            let head = try widest(of: blocks, large) + style.size
            for block in blocks {
                guard case .field(let label, let values) = block, let value = values.first else {
                    boxes += try self.boxes(block)
                    continue
                }
                let row = lines.add(.row, under: table)
                let isRight = leaflet.language.isRightToLeft
                let number = LineSetter.Side(language: leaflet.language, segments: label.segments)
                var pair = cells(
                    [number], left: isRight ? width - head : 0, width: head - 2, style: large, role: .rowHeader,
                    parent: row)
                var words = [LineSetter.Side(language: leaflet.language, segments: value.segments)]
                if let language = leaflet.besideLanguage, let beside = value.beside {
                    words.append(LineSetter.Side(language: language, segments: beside))
                }
                pair += cells(
                    words, left: isRight ? 0 : head, width: width - head, style: text, role: .cell, parent: row)
                boxes += try lines.boxes(pair, before: style.size * 0.5)
            }
            return boxes
        }
    }

    extension LeafletBlock {
        /// The anchor of a heading, or of the heading that a group begins with.
        var anchor: String? {
            switch self {
            case .heading(_, _, let anchor): anchor
            default: nil
            }
        }
    }
#endif
