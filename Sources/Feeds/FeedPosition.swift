/// A place in a source file, as a person would look it up in an editor.
///
/// `line` and `column` count from 1; a column is a Unicode scalar of the text. `byteOffset` counts from 0 in the file
/// as it is stored, a byte order mark included; for XML stored in another encoding than UTF-8 it counts in the text
/// after conversion to UTF-8.
public struct FeedPosition: Sendable, Hashable {
    /// The line, from 1. LF, CRLF and a lone CR each end a line.
    public var line: Int
    /// The column, from 1, in Unicode scalars.
    public var column: Int
    /// The offset in the file, from 0, in bytes.
    public var byteOffset: Int

    /// A place by line, column and offset.
    public init(line: Int, column: Int, byteOffset: Int) {
        self.line = line
        self.column = column
        self.byteOffset = byteOffset
    }
}

extension FeedPosition: Comparable {
    /// Orders places of one file from its start to its end.
    public static func < (one: FeedPosition, other: FeedPosition) -> Bool {
        (one.byteOffset, one.line, one.column) < (other.byteOffset, other.line, other.column)
    }
}

extension FeedPosition: CustomStringConvertible {
    /// `line:column`, as compilers and editors write it.
    public var description: String { "\(line):\(column)" }
}
