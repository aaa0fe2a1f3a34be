#if Print
    import Directory

    /// Sets a leaflet's blocks as boxes of one style.
    final class LeafletSetter {
        let lines: LineSetter
        let style: SheetStyle
        let leaflet: Leaflet
        private var headingLevel = 1
        private var section = 0
        /// The width of the column that is filled.
        private(set) var width: Double
        /// How far the words of fields stand in, so that drawings hang before them.
        private var inset: Double { style.size * 1.45 }

        init(_ leaflet: Leaflet, style: SheetStyle, shaper: TextShaper) {
            self.leaflet = leaflet
            self.style = style
            lines = LineSetter(shaper: shaper, language: leaflet.language)
            width = style.columnWidth(1)
        }

        /// Sets what follows in columns of so many.
        func use(columns: Int) { width = style.columnWidth(columns) }

        private var isRightToLeft: Bool { leaflet.language.isRightToLeft }

        /// Both sides of a line, the label first and bold.
        private func sides(_ label: LeafletLine?, _ value: LeafletLine?) -> [LineSetter.Side] {
            func side(_ language: LanguageTag, _ pick: (LeafletLine) -> [Segment]?) -> LineSetter.Side {
                var named = (label.flatMap(pick) ?? []).filter { !$0.text.isEmpty }
                if !named.isEmpty { named.append(Segment(language.primary == "zh" ? "：" : ": ", language: language)) }
                return LineSetter.Side(
                    language: language, segments: named + (value.flatMap(pick) ?? []), boldCount: named.count)
            }
            let own = side(leaflet.language) { $0.segments }
            guard let beside = leaflet.besideLanguage else { return [own] }
            return [own, side(beside) { $0.beside ?? $0.segments }]
        }

        /// The places of the sides across a strip: the right-to-left one to the right.
        func cells(
            _ sides: [LineSetter.Side], left: Double, width: Double, style: TextStyle, role: PrintElement.Role,
            parent: Int
        ) -> [LineSetter.Cell] {
            guard sides.count > 1 else {
                return sides.map { side in
                    LineSetter.Cell(
                        side: side, left: left, width: width, style: style, element: lines.add(role, under: parent))
                }
            }
            let room = self.style.gutter / 2
            let half = (width - room) / 2
            let ownIsRight = sides[0].language.isRightToLeft && !sides[1].language.isRightToLeft
            return sides.enumerated().map { index, side in
                let isRight = (index == 0) == ownIsRight
                let language = index == 0 ? nil : side.language.text
                return LineSetter.Cell(
                    side: side, left: isRight ? left + half + room : left, width: half, style: style,
                    element: lines.add(role, under: parent, language: language))
            }
        }

        // MARK: Blocks

        /// The boxes of one block.
        func boxes(_ block: LeafletBlock, parent: Int? = nil) throws(TypesettingError) -> [SetBox] {
            let parent = parent ?? section
            switch block {
            case .heading(let level, let line, let anchor): return try heading(level, line, anchor)
            case .paragraph(let line):
                let cells = cells(
                    sides(nil, line), left: 0, width: width, style: text, role: .paragraph, parent: parent)
                return try lines.boxes(cells, before: style.size * 0.25)
            case .field(let label, let values): return try field(label, values, parent)
            case .table(let label, let rows): return try table(label, rows, parent)
            case .references(let references): return try self.references(references, parent)
            case .map(let map, let title): return try self.map(map, title: title, parent: parent)
            case .steps(let steps): return try self.steps(steps, parent)
            case .group(let blocks):
                var boxes: [SetBox] = []
                for block in blocks { boxes += try self.boxes(block, parent: parent) }
                return boxes
            }
        }

        var text: TextStyle { TextStyle(size: style.size) }

        private func heading(_ level: Int, _ line: LeafletLine, _ anchor: String?) throws(TypesettingError) -> [SetBox]
        {
            headingLevel = min(level, headingLevel + 1)
            let roles: [PrintElement.Role] = [.title, .title, .heading2, .heading3, .heading4]
            let scale = [2.2, 2.2, 1.55, 1.25, 1.1][min(level, 4)]
            let look = TextStyle(size: style.size * scale, isBold: true, ink: style.accent)
            let indent = line.icon == nil ? 0 : look.size * 1.4
            let start = leaflet.besideLanguage == nil && isRightToLeft ? 0 : indent
            let cells = cells(
                sides(nil, line), left: start, width: width - indent, style: look, role: roles[min(headingLevel, 4)],
                parent: 0)
            var boxes = try lines.boxes(cells, before: style.size * [2, 2, 1.8, 1.3, 1.1][min(level, 4)])
            guard !boxes.isEmpty else { return [] }
            if let icon = line.icon { boxes[0].items += drawing(icon, size: look.size, box: boxes[0], ink: look.ink) }
            boxes[0].anchor = anchor
            let words = line.segments.map(\.text).joined()
            boxes[0].outline = level > 1 ? (words, level - 1) : nil
            if level == 2 {
                boxes[0].running = line.segments.map {
                    StyledText(text: PlainText.text([$0], in: leaflet.language), language: $0.language, isBold: false)
                }
                let last = boxes.count - 1
                let rule = PageRectangle(x: 0, y: boxes[last].height + 1, width: width, height: 1.2)
                boxes[last].items.append(.fill(rule, style.accent, element: nil))
                boxes[last].height += 5
            }
            for index in boxes.indices { boxes[index].keepsWithNext = true }
            return boxes
        }

        private func field(
            _ label: LeafletLine, _ values: [LeafletLine], _ parent: Int
        ) throws(TypesettingError) -> [SetBox] {
            var boxes: [SetBox] = []
            let joined = Self.joints[label.icon ?? .check].map { [Self.joined(values, by: $0)] } ?? values
            for (index, value) in joined.enumerated() {
                let cells = fieldCells(sides(index == 0 ? label : nil, value), parent)
                boxes += try lines.boxes(cells, before: style.size * (index == 0 ? 0.25 : 0.1))
            }
            return decorated(boxes, by: label.icon)
        }

        /// What stands between short values that share a line.
        private static let joints: [LeafletIcon: String] = [
            .place: ", ", .phone: "  ·  ", .papers: "; ", .mail: ", ", .money: "; ",
        ]

        /// Values as one line.
        private static func joined(_ values: [LeafletLine], by joint: String) -> LeafletLine {
            func joined(_ lists: [[Segment]]) -> [Segment] {
                // An address is one text, which runs one way: its lines are not turned around in right-to-left text.
                if var whole = lists.first?.first, whole.link == nil,
                    lists.allSatisfy({ $0.count == 1 && $0[0].language == whole.language && $0[0].mark == nil })
                {
                    whole.text = lists.map { $0[0].text }.joined(separator: joint)
                    return [whole]
                }
                return separated(lists)
            }
            func separated(_ lists: [[Segment]]) -> [Segment] {
                lists.enumerated().flatMap { index, list -> [Segment] in
                    guard index > 0, let language = list.first?.language else { return list }
                    return [Segment(joint, language: language)] + list
                }
            }
            let beside = values.compactMap(\.beside)
            return LeafletLine(
                segments: joined(values.map(\.segments)), beside: beside.count == values.count ? joined(beside) : nil)
        }

        private func fieldCells(_ sides: [LineSetter.Side], _ parent: Int) -> [LineSetter.Cell] {
            let start = leaflet.besideLanguage == nil && isRightToLeft ? 0 : inset
            return cells(
                sides, left: start, width: width - inset, style: text, role: .paragraph, parent: parent)
        }

        private func decorated(_ boxes: [SetBox], by icon: LeafletIcon?) -> [SetBox] {
            guard let icon, let first = boxes.first else { return boxes }
            var decorated = boxes
            decorated[0].items += drawing(icon, size: style.size, box: first, ink: style.accent)
            return decorated
        }

        /// A drawing at the start of a box; the word beside it says what it means, so it only decorates.
        private func drawing(_ icon: LeafletIcon, size: Double, box: SetBox, ink: Ink) -> [PrintItem] {
            let side = size * 1.05
            let atRight = leaflet.besideLanguage == nil && isRightToLeft
            let point = PagePoint(x: atRight ? width - side : 0, y: (box.height - side) / 2)
            return IconDrawing.of(icon).map { shape in
                .path(
                    shape.path, point, scale: side / 24, width: shape.width.map { $0 * side / 24 }, ink, element: nil)
            }
        }

        private func table(
            _ label: LeafletLine, _ rows: [LeafletRow], _ parent: Int
        ) throws(TypesettingError) -> [SetBox] {
            guard leaflet.besideLanguage == nil, rows.contains(where: { $0.cells != nil }) else {
                return try field(label, rows.map(\.line), parent)
            }
            var boxes = try lines.boxes(fieldCells(sides(label, nil), parent), before: style.size * 0.25)
            for index in boxes.indices { boxes[index].keepsWithNext = true }
            let table = lines.add(.table, under: parent)
            let room = width - inset
            let head = room * 0.48
            for row in rows {
                guard let (days, hours) = row.cells else {
                    boxes += try lines.boxes(fieldCells(sides(nil, row.line), parent), before: style.size * 0.1)
                    continue
                }
                let line = lines.add(.row, under: table)
                let (start, next) = isRightToLeft ? (room - head, 0) : (inset, inset + head)
                let pair =
                    cells(sides(nil, days), left: start, width: head - 4, style: text, role: .rowHeader, parent: line)
                    + cells(
                        sides(nil, hours), left: next, width: room - head, style: text, role: .cell, parent: line)
                boxes += try lines.boxes(pair, before: style.size * 0.1)
            }
            return decorated(boxes, by: label.icon)
        }

        private func references(
            _ references: [LeafletReference], _ parent: Int
        ) throws(TypesettingError) -> [SetBox] {
            let contents = lines.add(.contents, under: parent)
            let room = style.size * 2.4
            var boxes: [SetBox] = []
            for reference in references {
                let indent = Double(reference.depth) * style.size
                let item = lines.add(.contentsItem, under: contents)
                let start = isRightToLeft ? room : indent
                let cells = cells(
                    sides(nil, reference.line), left: start, width: width - room - indent, style: text,
                    role: .paragraph, parent: item)
                var own = try lines.boxes(
                    cells, before: style.size * (reference.depth == 0 ? 0.3 : 0.1), target: .anchor(reference.anchor))
                guard !own.isEmpty else { continue }
                let place = SetBox.PageNumber(
                    anchor: reference.anchor, left: isRightToLeft ? 0 : width - room, width: room,
                    baseline: own[0].height, size: style.size, element: lines.elements.count - 1)
                own[0].numbers.append(place)
                boxes += own
            }
            return boxes
        }

        private func steps(_ steps: [[LeafletBlock]], _ parent: Int) throws(TypesettingError) -> [SetBox] {
            let list = lines.add(.list, under: parent)
            var boxes: [SetBox] = []
            for (index, blocks) in steps.enumerated() {
                let item = lines.add(.item, under: list)
                let label = lines.add(.label, under: item)
                let body = lines.add(.body, under: item)
                var own: [SetBox] = []
                for block in blocks { own += try self.boxes(block, parent: body) }
                guard !own.isEmpty else { continue }
                own[0].before = style.size * 0.8
                let number = try lines.shaper.lines(
                    [StyledText(text: "\(index + 1)", language: leaflet.language, isBold: true)],
                    style: TextStyle(size: style.size * 1.3, isBold: true, ink: style.accent), width: inset,
                    language: leaflet.language)
                let left = isRightToLeft ? width - inset : 0
                let line = number[0]
                let indented = own.enumerated().map { place, box -> SetBox in
                    var moved = box
                    if place == 0 {
                        moved.items += line.runs.map {
                            .glyphs($0, PagePoint(x: left, y: line.baseline), style.accent, element: label)
                        }
                    }
                    return moved
                }
                boxes += indented
            }
            return boxes
        }
    }
#endif
