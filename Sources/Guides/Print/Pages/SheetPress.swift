#if Print
    import Directory

    /// Sets leaflets as PDF; what it has shaped it keeps, so that one press sets many sheets fast.
    ///
    /// Used on one thread only, since Pango keeps its fonts by thread.
    public final class SheetPress {
        let shaper: TextShaper

        /// A press with the fonts of print; throws `noFonts` where they are missing.
        public init() throws(TypesettingError) { shaper = try TextShaper() }

        /// A leaflet set page after page in a style, to be read on screen and on paper.
        ///
        /// Throws when a character has no glyph.
        func document(_ leaflet: Leaflet, style: SheetStyle, extras: SheetExtras) throws(TypesettingError)
            -> PrintDocument
        {
            let setter = LeafletSetter(leaflet, style: style, shaper: shaper)
            var flow = PageFlow(style: style, isRightToLeft: leaflet.language.isRightToLeft)
            for part in try setter.parts(extras) { flow.add(part) }
            var document = PrintDocument(
                title: leaflet.title.segments.map(\.text).joined(), language: leaflet.language.text, day: extras.day,
                pages: flow.pages, elements: setter.lines.elements, outline: flow.outline, anchors: flow.anchors,
                isRightToLeft: leaflet.language.isRightToLeft)
            try fillNumbers(flow, of: leaflet, into: &document)
            for page in document.pages.indices { document.pages[page].sortItems() }
            if style.height > 1500 { document.pages[0].height = flow.lowest + style.bottom }
            if style.hasRunningLines { try addRunningLines(flow, leaflet, style, into: &document) }
            return document
        }

        /// The bytes of a document as PDF.
        func pdf(_ document: PrintDocument) throws(TypesettingError) -> [UInt8] {
            try PDFWriter.bytes(of: document, faces: shaper.faces)
        }

        private func fillNumbers(
            _ flow: PageFlow, of leaflet: Leaflet, into document: inout PrintDocument
        ) throws(TypesettingError) {
            for (number, page, left, top) in flow.numbers {
                guard let place = flow.anchors[number.anchor] else { continue }
                let style = TextStyle(size: number.size)
                // Digits keep their order in every script, so that no direction is asked for; they stand at the far end.
                let isRight = !leaflet.language.isRightToLeft
                let lines = try shaper.lines(
                    [StyledText(text: "\(place.page + 1)", language: "en", isBold: false)], style: style,
                    width: number.width, language: "en")
                guard let line = lines.first else { continue }
                let shift = isRight ? number.width - line.right : 0
                let point = PagePoint(
                    x: left + number.left + shift, y: top + number.baseline - (line.height - line.baseline))
                document.pages[page].items += line.runs.map { .glyphs($0, point, style.ink, element: number.element) }
            }
        }

        private func addRunningLines(
            _ flow: PageFlow, _ leaflet: Leaflet, _ style: SheetStyle, into document: inout PrintDocument
        ) throws(TypesettingError) {
            let size = max(7, style.size * 0.78)
            let title = texts(leaflet.title.segments, leaflet)
            let dates = leaflet.header.prefix(2).map { texts($0.segments, leaflet) }
            let dot = StyledText(text: " · ", language: leaflet.language, isBold: false)
            let foot = dates.count > 1 ? dates[0] + [dot] + dates[1] : dates.first ?? []
            let count = document.pages.count
            for page in document.pages.indices {
                let band = PageRectangle(x: 0, y: 0, width: style.width, height: 5)
                var items: [PrintItem] = [.fill(band, style.accent, element: nil)]
                if page > 0 {
                    let y = style.top - size * 2.4
                    items += try strip(title, flow.running[page], y: y, size: size, style, leaflet.language)
                    let rule = PageRectangle(
                        x: style.side, y: style.top - size * 0.8, width: style.width - 2 * style.side, height: 0.5)
                    items.append(.fill(rule, .grey, element: nil))
                }
                let number = [
                    StyledText(text: "\u{2066}\(page + 1) / \(count)\u{2069}", language: leaflet.language, isBold: true)
                ]
                items += try strip(
                    foot, number, y: style.height - style.bottom + size * 0.7, size: size, style, leaflet.language)
                document.pages[page].items += items
            }
        }

        private func texts(_ segments: [Segment], _ leaflet: Leaflet) -> [StyledText] {
            segments.map {
                StyledText(text: PlainText.text([$0], in: leaflet.language), language: $0.language, isBold: false)
            }
        }

        /// Words at the start and at the end of a line that runs across the page; neither is content.
        private func strip(
            _ start: [StyledText], _ end: [StyledText], y: Double, size: Double, _ style: SheetStyle,
            _ language: LanguageTag
        ) throws(TypesettingError) -> [PrintItem] {
            let look = TextStyle(size: size, ink: .grey)
            let width = style.width - 2 * style.side
            var items: [PrintItem] = []
            for (texts, isStart) in [(start, true), (end, false)] where !texts.isEmpty {
                let share = isStart ? 0.68 : 0.3
                guard let line = try shaper.lines(texts, style: look, width: width * share, language: language).first
                else { continue }
                let isLeft = isStart != language.isRightToLeft
                let left = isLeft ? style.side - line.left : style.width - style.side - line.right
                items += line.runs.map { .glyphs($0, PagePoint(x: left, y: y + line.baseline), .grey, element: nil) }
            }
            return items
        }
    }

    /// What a sheet bears besides its leaflet.
    struct SheetExtras {
        /// The day it is made, as `2026-11-27`.
        var day: String
        /// The live page, to be read as a QR code.
        var link: String?
        /// What the QR code says, in words.
        var linkWords: LeafletLine?
    }
#endif
