#if Print
    /// Fills pages and their columns with boxes, in order.
    struct PageFlow {
        private let style: SheetStyle
        private let isRightToLeft: Bool
        private(set) var pages: [PrintPage] = []
        private(set) var anchors: [String: PagePlace] = [:]
        private(set) var outline: [PrintOutline] = []
        /// The words at the top of each page.
        private(set) var running: [[StyledText]] = []
        /// The numbers still to be filled in, with their pages and places.
        private(set) var numbers: [(number: SetBox.PageNumber, page: Int, left: Double, top: Double)] = []
        private var columns = 1
        private var column = 0
        private var pen = 0.0
        private var columnTop = 0.0
        private(set) var lowest = 0.0
        private var words: [StyledText] = []

        init(style: SheetStyle, isRightToLeft: Bool) {
            self.style = style
            self.isRightToLeft = isRightToLeft
        }

        /// Sets a part.
        mutating func add(_ part: SetPart) {
            if pages.isEmpty || part.startsPage { newPage() }
            if part.columns != columns || part.startsPage {
                columns = part.columns
                column = 0
                columnTop = part.startsPage ? style.top : lowest + style.size
                pen = columnTop
                if columnTop > style.height - style.bottom - 6 * style.size { newPage() }
            }
            for group in part.groups { add(group) }
        }

        private var floor: Double { style.height - style.bottom }

        private mutating func add(_ group: SetGroup) {
            let before = pen > columnTop ? group.boxes.first?.before ?? 0 : 0
            let room = floor - pen
            if group.isKept, before + group.height > room, pen > columnTop,
                group.height <= style.bodyHeight * 0.34 || room < style.bodyHeight * 0.22
            {
                nextColumn()
            }
            var index = 0
            while index < group.boxes.count {
                var end = index
                while end < group.boxes.count - 1, group.boxes[end].keepsWithNext { end += 1 }
                let strip = SetGroup(boxes: Array(group.boxes[index...end]))
                let space = pen > columnTop ? strip.boxes[0].before : 0
                makeRoom(for: space + strip.height)
                for box in strip.boxes { place(box) }
                index = end + 1
            }
        }

        /// Goes on until a strip fits; one that is higher than a whole page stands where it is.
        private mutating func makeRoom(for height: Double) {
            while height > floor - pen + 0.01 {
                if pen > columnTop {
                    nextColumn()
                } else if columnTop > style.top {
                    newPage()
                } else {
                    return
                }
            }
        }

        private mutating func place(_ box: SetBox) {
            if pen > columnTop { pen += box.before }
            let width = style.columnWidth(columns)
            let position = isRightToLeft ? columns - 1 - column : column
            let left = style.side + Double(position) * (width + style.gutter)
            let page = pages.count - 1
            pages[page].items += box.items.map { $0.moved(left, pen) }
            pages[page].links += box.links.map { link in
                var moved = link
                moved.box = link.box.moved(left, pen)
                return moved
            }
            if let anchor = box.anchor { anchors[anchor] = PagePlace(page: page, top: max(0, pen - 4)) }
            if let line = box.outline {
                outline.append(PrintOutline(title: line.title, level: line.level, page: page, top: max(0, pen - 4)))
            }
            if let words = box.running {
                if pen == columnTop, column == 0 { running[page] = words }
                self.words = words
            }
            numbers += box.numbers.map { ($0, page, left, pen) }
            pen += box.height
            lowest = max(lowest, pen)
        }

        private mutating func nextColumn() {
            if column + 1 < columns {
                column += 1
                pen = columnTop
            } else {
                newPage()
            }
        }

        private mutating func newPage() {
            pages.append(PrintPage(width: style.width, height: style.height))
            running.append(words)
            column = 0
            columnTop = style.top
            pen = columnTop
            lowest = columnTop
        }
    }
#endif
