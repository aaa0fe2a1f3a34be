import Foundation
import Search

/// The index over a made-up list of services.
struct IndexedList {
    let index: WordIndex
    let identifiers: [String]
    /// How long reading and indexing took.
    let seconds: Double

    /// Reads `services.csv`, of which the first column is the identifier, the fourth the name, the fifth the description.
    ///
    /// The generator quotes what has commas and never breaks a line inside a cell.
    init(folder: String) throws {
        let clock = ContinuousClock()
        let start = clock.now
        var builder = WordIndexBuilder()
        var identifiers: [String] = []
        let text = try Data(contentsOf: URL(fileURLWithPath: folder + "/services.csv"))
        for line in text.split(separator: UInt8(ascii: "\n")).dropFirst() {
            let cells = Self.cells(of: line, count: 5)
            guard cells.count == 5 else { continue }
            _ = builder.beginEntry()
            identifiers.append(cells[0])
            builder.add(cells[3], weight: 0.9, isLengthCounted: false)
            builder.add(cells[4], weight: 0.3, isLengthCounted: false)
        }
        index = builder.build()
        self.identifiers = identifiers
        seconds = (clock.now - start) / .seconds(1)
    }

    private static func cells(of line: Data.SubSequence, count: Int) -> [String] {
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        for byte in line {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                cells.append(String(decoding: cell, as: UTF8.self))
                if cells.count == count { return cells }
                cell.removeAll(keepingCapacity: true)
            default: cell.append(byte)
            }
        }
        return cells + [String(decoding: cell, as: UTF8.self)]
    }
}
