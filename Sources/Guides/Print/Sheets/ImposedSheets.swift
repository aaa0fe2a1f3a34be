#if Print
    /// Pages put together on sheets for a printer, without tags or links, which only the reading file has.
    enum ImposedSheets {
        /// The sheets of a document.
        static func document(
            _ document: PrintDocument, _ imposition: Imposition, marksFolds: Bool
        ) -> PrintDocument {
            let (width, height) = (document.pages[0].width, document.pages[0].height)
            var sheets = PrintDocument(title: document.title, language: document.language, day: document.day)
            sheets.isRightToLeft = document.isRightToLeft
            sheets.pages = imposition.sides.map { side in
                var sheet = PrintPage(
                    width: width * Double(imposition.columns), height: height * Double(imposition.rows))
                sheet.placed = side.compactMap { placement in
                    placement.page.map { page in
                        PrintPage.Placed(
                            page: document.pages[page].items, left: Double(placement.column) * width,
                            top: Double(placement.row) * height, width: width, height: height,
                            isTurned: placement.isTurned)
                    }
                }
                if marksFolds { sheet.items = marks(sheet, columns: imposition.columns) }
                return sheet
            }
            return sheets
        }

        /// Where to fold, as ticks at the edges, and where to cut, as a line of dashes through the middle panels.
        private static func marks(_ sheet: PrintPage, columns: Int) -> [PrintItem] {
            let panel = sheet.width / Double(columns)
            var marks: [PrintItem] = []
            for column in 1..<columns {
                for top in [0, sheet.height - 8] {
                    marks.append(
                        .fill(
                            PageRectangle(x: Double(column) * panel, y: top, width: 0.4, height: 8), .grey, element: nil
                        ))
                }
            }
            for left in [0, sheet.width - 8] {
                marks.append(
                    .fill(PageRectangle(x: left, y: sheet.height / 2, width: 8, height: 0.4), .grey, element: nil))
            }
            for dash in stride(from: panel, to: panel * Double(columns - 1), by: 8) {
                marks.append(
                    .fill(PageRectangle(x: dash, y: sheet.height / 2, width: 4, height: 0.6), .grey, element: nil))
            }
            return marks
        }
    }
#endif
