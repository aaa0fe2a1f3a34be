/// The sheets that one guide is printed on.
public enum SheetFormat: String, Sendable, CaseIterable {
    /// A4 in two columns, to read on screen and to print.
    case a4
    /// Pages of A5, and the same imposed on A4 to be stapled in the fold.
    case booklet
    /// A4 folded to eight panels, with what is needed most.
    case fold
    /// A3 for a wall.
    case poster
    /// A4 in large print.
    case large
    /// One service on A6, or on the paper of an 80 mm printer.
    case slip, receipt
    /// A4 for one person.
    case person

    /// The sheets of a guide.
    public static let guides: [SheetFormat] = [.a4, .booklet, .fold, .poster, .large]

    /// How the sheet looks.
    public var style: SheetStyle {
        switch self {
        case .a4: SheetStyle(width: 210, height: 297, top: 22, bottom: 18, side: 15, columns: 2, size: 9.5)
        case .booklet: SheetStyle(width: 148.5, height: 210, top: 17, bottom: 14, side: 11, size: 9)
        case .fold: small(SheetStyle(width: 74.25, height: 105, top: 6, bottom: 6, side: 4.5, size: 6.5))
        case .poster: SheetStyle(width: 297, height: 420, top: 24, bottom: 22, side: 24, columns: 2, size: 17)
        // The clear print guideline asks for 16 points at least.
        case .large: SheetStyle(width: 210, height: 297, top: 24, bottom: 20, side: 18, size: 17)
        case .slip: small(SheetStyle(width: 105, height: 148, top: 7, bottom: 7, side: 7, size: 8))
        // The paper of a roll is cut where the words end.
        case .receipt: small(SheetStyle(width: 80, height: 2000, top: 5, bottom: 5, side: 4, size: 8.5))
        case .person: SheetStyle(width: 210, height: 297, top: 22, bottom: 18, side: 18, size: 12)
        }
    }

    private func small(_ style: SheetStyle) -> SheetStyle {
        var style = style
        style.hasRunningLines = false
        return style
    }

    /// Whether all of it is to stand on one page, the type made smaller where it must be.
    var isOnePage: Bool { self == .poster || self == .slip }

    /// How the pages are put on sheets for a printer; `nil` where a page is a sheet.
    public func imposition(pages: Int, isRightToLeft: Bool) -> Imposition? {
        switch self {
        case .booklet: .booklet(pages: pages, isRightToLeft: isRightToLeft)
        case .fold: .fold(pages: pages, isRightToLeft: isRightToLeft)
        default: nil
        }
    }

    /// How much of a guide it says.
    public var detail: LeafletDetail {
        switch self {
        case .fold: .brief
        case .poster: .poster
        default: .full
        }
    }
}
