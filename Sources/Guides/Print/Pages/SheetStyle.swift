/// How a sheet looks: its paper, its columns, its type.
public struct SheetStyle: Sendable, Hashable {
    /// The paper's width and height in points.
    public var width: Double, height: Double
    /// The free edges: above, below, and at both sides.
    public var top: Double, bottom: Double, side: Double
    /// The columns of the body, and the room between them.
    public var columns: Int, gutter: Double
    /// The size of the text in points; all others follow from it.
    public var size: Double
    /// Whether each page bears a running header and its number.
    public var hasRunningLines = true
    /// The colour of the edition.
    var accent = EditionColour.blue.ink

    /// A millimetre in points.
    static let millimetre = 72 / 25.4

    /// A sheet of a size in millimetres.
    init(
        width: Double, height: Double, top: Double, bottom: Double, side: Double, columns: Int = 1, size: Double
    ) {
        let unit = Self.millimetre
        self.width = width * unit
        self.height = height * unit
        self.top = top * unit
        self.bottom = bottom * unit
        self.side = side * unit
        self.columns = columns
        gutter = 6 * unit
        self.size = size
    }

    /// The width of one column of so many.
    func columnWidth(_ columns: Int) -> Double {
        (width - 2 * side - Double(columns - 1) * gutter) / Double(columns)
    }

    /// The height that a page has for its body.
    var bodyHeight: Double { height - top - bottom }
}

/// The colour of an edition, so that who holds a guide sees whether it is the newest; all can be read on white.
public enum EditionColour: String, Sendable, CaseIterable {
    case blue, green, red, purple, brown, black

    /// The ink: at least 4.5 to 1 against white (WCAG 2.2 §1.4.3).
    var ink: Ink {
        switch self {
        case .blue: Ink(red: 0.05, green: 0.28, blue: 0.55)
        case .green: Ink(red: 0.05, green: 0.38, blue: 0.2)
        case .red: Ink(red: 0.65, green: 0.08, blue: 0.1)
        case .purple: Ink(red: 0.38, green: 0.13, blue: 0.5)
        case .brown: Ink(red: 0.45, green: 0.25, blue: 0.05)
        case .black: .black
        }
    }
}
