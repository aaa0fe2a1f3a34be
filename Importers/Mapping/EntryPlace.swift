import Directory
import Feeds

/// Where an entry and its cells stand in the file, worked out only when something is to be reported.
enum EntryPlace {
    /// A row, with the column of each cell of the mapping.
    case row(CSVRow, columns: [Int?])
    /// An element, with the path of each cell of the mapping.
    case element(XMLElement, paths: [ElementPath])

    /// The line on which the entry starts.
    var line: Int {
        switch self {
        case .row(let row, _): row.position.line
        case .element(let element, _): element.position.line
        }
    }

    /// The offset at which the entry starts.
    var byteOffset: Int {
        switch self {
        case .row(let row, _): row.position.byteOffset
        case .element(let element, _): element.position.byteOffset
        }
    }

    /// The place of a cell of the mapping, or of the entry when it has no such cell.
    func position(of cell: Int?) -> FeedPosition {
        switch self {
        case .row(let row, let columns):
            guard let column = cell.flatMap({ columns[$0] }), column < row.fieldCount else { return row.position }
            return row.position(of: column)
        case .element(let element, let paths):
            return cell.flatMap { paths[$0].elements(in: element).first?.position } ?? element.position
        }
    }
}
