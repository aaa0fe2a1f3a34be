#if Print
    /// The drawing of one page (ISO 32000-1 §8, §9, §14.6).
    struct PDFContent {
        private(set) var bytes = PDFBytes()
        /// The elements whose content stands on the page, in order: the place in the list is the marked content's number.
        private(set) var marked: [Int] = []
        /// The faces used.
        private(set) var faces: Set<Int> = []
        private var height: Double
        private let isTagged: Bool
        private var open: Int??
        private var ink: Ink?

        init(height: Double, isTagged: Bool) {
            self.height = height
            self.isTagged = isTagged
        }

        /// Draws all items of a page.
        mutating func draw(_ page: PrintPage, roles: [PrintElement], fonts: inout [PDFFont]) {
            for placed in page.placed {
                let bottom = page.height - placed.top - placed.height
                bytes.write("q ")
                if placed.isTurned {
                    numbers(-1, 0, 0, -1, placed.left + placed.width, bottom + placed.height)
                } else {
                    numbers(1, 0, 0, 1, placed.left, bottom)
                }
                bytes.write("cm\n")
                (height, ink) = (placed.height, nil)
                draw(placed.page, roles, &fonts)
                bytes.write("Q\n")
            }
            (height, ink) = (page.height, nil)
            draw(page.items, roles, &fonts)
            if open != nil { bytes.write("EMC\n") }
        }

        private mutating func draw(_ items: [PrintItem], _ roles: [PrintElement], _ fonts: inout [PDFFont]) {
            for item in items {
                mark(item.element, roles)
                switch item {
                case .glyphs(let run, let point, let ink, _):
                    fill(with: ink)
                    faces.insert(run.face)
                    draw(run, at: point, font: &fonts[run.face])
                case .fill(let box, let ink, _):
                    fill(with: ink)
                    numbers(box.x, height - box.y - box.height, box.width, box.height)
                    bytes.write("re f\n")
                case .path(let path, let point, let scale, let width, let ink, _):
                    draw(path, at: point, scale: scale, width: width, ink: ink)
                }
            }
        }

        /// Begins the content of an element, or what only decorates, unless it goes on.
        private mutating func mark(_ element: Int?, _ roles: [PrintElement]) {
            guard isTagged, open != .some(element) else { return }
            if open != nil { bytes.write("EMC\n") }
            open = .some(element)
            guard let element else {
                bytes.write("/Artifact BMC\n")
                return
            }
            bytes.write("/\(roles[element].role.rawValue) <</MCID \(marked.count)>> BDC\n")
            marked.append(element)
        }

        private mutating func fill(with ink: Ink) {
            guard ink != self.ink else { return }
            self.ink = ink
            numbers(ink.red, ink.green, ink.blue)
            bytes.write("rg\n")
        }

        private mutating func numbers(_ values: Double...) {
            for value in values { bytes.write(value) }
        }

        private mutating func draw(_ path: PagePath, at point: PagePoint, scale: Double, width: Double?, ink: Ink) {
            func x(_ value: Double) -> Double { point.x + value * scale }
            func y(_ value: Double) -> Double { height - point.y - value * scale }
            if let width {
                numbers(ink.red, ink.green, ink.blue)
                bytes.write("RG ")
                numbers(width)
                bytes.write("w 1 J 1 j\n")
            } else {
                fill(with: ink)
            }
            for step in path.steps {
                switch step {
                case .move(let right, let down):
                    numbers(x(right), y(down))
                    bytes.write("m ")
                case .line(let right, let down):
                    numbers(x(right), y(down))
                    bytes.write("l ")
                case .curve(let a, let b, let c, let d, let e, let f):
                    numbers(x(a), y(b), x(c), y(d), x(e), y(f))
                    bytes.write("c ")
                case .close: bytes.write("h ")
                }
            }
            bytes.write(width == nil ? "f*\n" : "S\n")
        }

        private mutating func draw(_ run: GlyphRun, at point: PagePoint, font: inout PDFFont) {
            bytes.write("BT /F\(run.face) ")
            numbers(run.size)
            bytes.write("Tf\n")
            var line = TextLine(size: run.size, left: point.x, bottom: height - point.y)
            var start = 0
            for index in run.glyphs.indices where !run.glyphs[index].isJoinedToNext {
                let glyph = run.glyphs[index]
                // Nearly all glyphs show one character alone.
                if index == start, !run.isRightToLeft || glyph.text.utf8.count < 3, !glyph.text.isEmpty {
                    let (code, isOwnText) = font.code(of: glyph.id, text: glyph.text)
                    if isOwnText {
                        line.draw(glyph, glyph.text, as: code, &font)
                        start = index + 1
                        continue
                    }
                }
                let pieces = GlyphText.pieces(
                    of: run.glyphs[start...index], size: run.size, isRightToLeft: run.isRightToLeft, font: &font)
                for piece in pieces { line.draw(piece, font: &font) }
                start = index + 1
            }
            bytes.write(line.finished())
            bytes.write("ET\n")
        }
    }
#endif
