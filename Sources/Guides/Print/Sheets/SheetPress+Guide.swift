#if Print
    import Directory

    /// A sheet as files: to read, and where pages share sheets, to print.
    public struct PrintedSheet: Sendable {
        /// The PDF to read, tagged.
        public let reading: [UInt8]
        /// The PDF whose pages are put in order by folding; `nil` where the reading one is printed as it is.
        public let printing: [UInt8]?
        /// The pages of the reading PDF.
        public let pageCount: Int
        /// The sheets of paper that one copy takes.
        public let sheetCount: Int
    }

    /// What an edition bears: its day, its colour, and its live page.
    public struct EditionMark: Sendable, Hashable {
        /// The day of the edition.
        public var day: Day
        /// The colour of the edition.
        public var colour: EditionColour
        /// The address of the live page.
        public var link: String?

        /// A mark from its parts.
        public init(day: Day, colour: EditionColour = .blue, link: String? = nil) {
            self.day = day
            self.colour = colour
            self.link = link
        }
    }

    extension SheetPress {
        /// A leaflet in one format.
        ///
        /// Throws `missingGlyph`, `codeTooLong`, `fontNotEmbedded`.
        public func sheet(
            _ leaflet: Leaflet, format: SheetFormat, edition: EditionMark
        ) throws(TypesettingError) -> PrintedSheet {
            var style = format.style
            style.accent = edition.colour.ink
            if leaflet.besideLanguage != nil { style.columns = 1 }
            let composer = LeafletComposer(
                Phrasebook(leaflet.language), beside: nil, today: edition.day, monthsUntilOld: 1)
            let extras = SheetExtras(
                day: "\(edition.day)", link: edition.link,
                linkWords: edition.link.map { _ in composer.line("guide.qr") })
            var document = try document(leaflet, style: style, extras: extras)
            // No smaller than what can still be read: 60 % of the size, in steps of a twentieth.
            for step in 1...8 where format.isOnePage && document.pages.count > 1 {
                style.size = format.style.size * (1 - 0.05 * Double(step))
                document = try self.document(leaflet, style: style, extras: extras)
            }
            let count = document.pages.count
            guard
                let imposition = format.imposition(pages: count, isRightToLeft: leaflet.language.isRightToLeft)
            else {
                return PrintedSheet(
                    reading: try pdf(document), printing: nil, pageCount: count, sheetCount: (count + 1) / 2)
            }
            let printing = try PDFWriter.bytes(
                of: ImposedSheets.document(document, imposition, marksFolds: format == .fold), faces: shaper.faces)
            return PrintedSheet(
                reading: try pdf(document), printing: printing, pageCount: count,
                sheetCount: format == .fold ? imposition.sides.count : imposition.sides.count / 2)
        }
    }
#endif
