#if Print
    /// A strip of a column that no page break goes through.
    struct SetBox {
        /// Its height, and the room before it except at the top of a column.
        var height: Double, before: Double
        /// What stands in it, from its own top left corner.
        var items: [PrintItem] = []
        var links: [PrintLink] = []
        /// Whether the next box must stand in the same column.
        var keepsWithNext = false
        /// The anchor that leads here.
        var anchor: String?
        /// Its line in the outline, with its level.
        var outline: (title: String, level: Int)?
        /// The words at the top of pages from here on.
        var running: [StyledText]?
        /// The page numbers to be filled in.
        var numbers: [PageNumber] = []

        /// A place for the number of an anchor's page.
        struct PageNumber {
            let anchor: String
            let left: Double, width: Double, baseline: Double, size: Double
            let element: Int?
        }
    }

    /// Boxes that belong together, on one page where they fit.
    struct SetGroup {
        var boxes: [SetBox]
        /// Whether they may be parted over pages only when they fit on none.
        var isKept = true

        /// The height with the room before each box but the first.
        var height: Double {
            boxes.reduce(0) { $0 + $1.height } + boxes.dropFirst().reduce(0) { $0 + $1.before }
        }
    }

    /// Groups set in so many columns, on pages of their own or after what came before.
    struct SetPart {
        let columns: Int
        let startsPage: Bool
        var groups: [SetGroup] = []
    }
#endif
