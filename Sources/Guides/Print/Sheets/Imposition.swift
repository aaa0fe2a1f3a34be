/// Which page goes where on the sheets that a printer prints, so that folding puts the pages in order.
public struct Imposition: Sendable, Hashable {
    /// A page on one side of a sheet.
    public struct Placement: Sendable, Hashable {
        /// The page, from 0; `nil` for an empty one.
        public let page: Int?
        /// Its place from the left and from above.
        public let column: Int, row: Int
        /// Whether it stands on its head.
        public let isTurned: Bool
    }

    /// The sides of the sheets in the order in which they are printed, each with its pages.
    public let sides: [[Placement]]
    /// How many pages stand beside and above each other.
    public let columns: Int, rows: Int

    /// Pages two by two on sheets that are laid into each other and stapled in the fold.
    ///
    /// The last and the first page share a side; a right-to-left booklet has its fold to the right of its first page.
    public static func booklet(pages: Int, isRightToLeft: Bool) -> Imposition {
        let count = (pages + 3) / 4 * 4
        let sides = (0..<count / 4).flatMap { sheet -> [[Int]] in
            let front = [count - 1 - 2 * sheet, 2 * sheet]
            let back = [2 * sheet + 1, count - 2 - 2 * sheet]
            return isRightToLeft ? [front.reversed(), back.reversed()] : [front, back]
        }
        return Imposition(
            sides: sides.map { side in
                side.enumerated().map { column, page in
                    Placement(page: page < pages ? page : nil, column: column, row: 0, isTurned: false)
                }
            }, columns: 2, rows: 1)
    }

    /// Eight panels on one side of a sheet that is folded twice across and once along, and cut in the middle.
    ///
    /// Every eight pages make a sheet of their own.
    public static func fold(pages: Int, isRightToLeft: Bool) -> Imposition {
        let above = isRightToLeft ? [3, 4, 5, 6] : [6, 5, 4, 3]
        let below = isRightToLeft ? [2, 1, 0, 7] : [7, 0, 1, 2]
        let sides = (0..<(pages + 7) / 8).map { sheet -> [Placement] in
            [above, below].enumerated().flatMap { row, panels in
                panels.enumerated().map { column, panel in
                    let page = sheet * 8 + panel
                    return Placement(page: page < pages ? page : nil, column: column, row: row, isTurned: row == 0)
                }
            }
        }
        return Imposition(sides: sides, columns: 4, rows: 2)
    }
}
