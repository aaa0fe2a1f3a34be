import Directory
import Feeds

/// How the rows of a file's stretches are found and read, whatever the file's format.
protocol StretchRows: Sendable {
    /// Gives a stretch whose text has the cells of its rows, and turns to it.
    mutating func lay(_ stretch: StretchMapper.Stretch) -> StretchMapper.Stretch

    /// The line after the file's first of the row at a place; nil when lines are to be counted.
    func line(at place: Int) -> Int?

    /// The place after a blank line; nil when there is none at a place.
    func blankEnd(_ stretch: StretchMapper.Stretch, at place: Int) -> Int?

    /// Finds the cells of a plain row and where it ends; false when it is not plain.
    mutating func findCells(of row: inout StretchMapper.Row, into cells: inout [RecordPack.Value]) -> Bool

    /// Has a row read, and finds where it ends; nil when the stretch ends within it, else whether it is a row to read.
    func read(_ row: inout StretchMapper.Row, by reader: inout EntryReader) throws(FeedError) -> Bool?
}
