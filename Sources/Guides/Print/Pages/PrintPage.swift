/// A place on a page, in points from its top left corner.
struct PagePoint: Sendable, Hashable {
    var x: Double, y: Double
}

/// A rectangle on a page, in points from its top left corner.
struct PageRectangle: Sendable, Hashable {
    var x: Double, y: Double, width: Double, height: Double

    /// The rectangle moved.
    func moved(_ right: Double, _ down: Double) -> PageRectangle {
        PageRectangle(x: x + right, y: y + down, width: width, height: height)
    }
}

/// What stands on a page; `element` is its place in the structure tree, `nil` for what only decorates.
enum PrintItem: Sendable, Hashable {
    /// A run of glyphs with the start of its line's baseline.
    case glyphs(GlyphRun, PagePoint, Ink, element: Int?)
    /// A filled rectangle.
    case fill(PageRectangle, Ink, element: Int?)
    /// A line of some width, or a filled shape where the width is `nil`.
    case path(PagePath, PagePoint, scale: Double, width: Double?, Ink, element: Int?)

    /// The item moved.
    func moved(_ right: Double, _ down: Double) -> PrintItem {
        func moved(_ point: PagePoint) -> PagePoint { PagePoint(x: point.x + right, y: point.y + down) }
        switch self {
        case .glyphs(let run, let point, let ink, let element):
            return .glyphs(run, moved(point), ink, element: element)
        case .fill(let box, let ink, let element): return .fill(box.moved(right, down), ink, element: element)
        case .path(let path, let point, let scale, let width, let ink, let element):
            return .path(path, moved(point), scale: scale, width: width, ink, element: element)
        }
    }

    /// Its place in the structure tree.
    var element: Int? {
        switch self {
        case .glyphs(_, _, _, let element), .fill(_, _, let element), .path(_, _, _, _, _, let element): element
        }
    }
}

/// A part of a page that leads somewhere.
struct PrintLink: Sendable, Hashable {
    /// Where it leads: an address, or an anchor of the same document.
    enum Target: Sendable, Hashable {
        case address(String)
        case anchor(String)
    }

    /// Where on the page it is.
    var box: PageRectangle
    /// Where it leads.
    let target: Target
    /// What it says, for those who do not see it.
    let words: String
    /// The `Link` in the structure tree.
    let element: Int
}

/// One page.
struct PrintPage: Sendable, Hashable {
    /// Its size in points.
    var width: Double, height: Double
    /// What stands on it, in reading order.
    var items: [PrintItem] = []
    /// What leads elsewhere.
    var links: [PrintLink] = []
    /// Whole pages that stand on this one.
    var placed: [Placed] = []

    /// Puts what decorates first, and the rest in the order of the structure, which is that of reading.
    mutating func sortItems() {
        let numbered = items.enumerated().map { (place: $0.offset, element: $0.element.element ?? -1) }
        let sorted = numbered.sorted { ($0.element, $0.place) < ($1.element, $1.place) }
        items = sorted.map { items[$0.place] }
    }

    /// A page on a sheet.
    struct Placed: Sendable, Hashable {
        let page: [PrintItem]
        let left: Double, top: Double, width: Double, height: Double
        /// Whether it stands on its head.
        let isTurned: Bool
    }
}

/// One node of the structure tree (ISO 32000-1 §14.8).
struct PrintElement: Sendable, Hashable {
    /// The standard roles that are used.
    enum Role: String, Sendable {
        case document = "Document"
        case section = "Sect"
        case title = "H1"
        case heading2 = "H2"
        case heading3 = "H3"
        case heading4 = "H4"
        case paragraph = "P"
        case span = "Span"
        case link = "Link"
        case list = "L"
        case item = "LI"
        case body = "LBody"
        case table = "Table"
        case row = "TR"
        case rowHeader = "TH"
        case cell = "TD"
        case figure = "Figure"
        case contents = "TOC"
        case contentsItem = "TOCI"
        case label = "Lbl"
    }

    /// What it is.
    let role: Role
    /// The node above it; `nil` for the document.
    let parent: Int?
    /// Its language, where that is not the one of the node above.
    var language: String?
    /// What it shows, in words.
    var alternative: String?
}

/// A line of the outline.
struct PrintOutline: Sendable, Hashable {
    /// Its words.
    let title: String
    /// How deep it lies, from 1.
    let level: Int
    /// The page, from 0, and the place on it.
    let page: Int, top: Double
}

/// Pages with all that a PDF of them says.
struct PrintDocument: Sendable, Hashable {
    /// The title.
    var title: String
    /// The language by its tag.
    var language: String
    /// The moment it is made, as PDF and XMP write it: the edition's day.
    var day: String
    /// The pages.
    var pages: [PrintPage] = []
    /// The structure, the document first; empty for pages that are only printed.
    var elements: [PrintElement] = []
    /// The outline.
    var outline: [PrintOutline] = []
    /// The anchors with their pages and heights.
    var anchors: [String: PagePlace] = [:]
    /// Whether pages are turned from right to left.
    var isRightToLeft = false
}

/// A place in a document.
struct PagePlace: Sendable, Hashable {
    /// The page, from 0.
    let page: Int
    /// The height on it, from the top.
    let top: Double
}
