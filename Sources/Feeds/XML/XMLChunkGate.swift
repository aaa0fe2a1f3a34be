/// Holds back the beginning of a comment whose end libxml2 would look for too early.
///
/// Its push parser (2.9.14, `xmlParseTryOrFinish`) takes the `-->` within `<!-->` and `<!--->` for the comment's end, so
/// where a chunk ends before the real one it refuses a well-formed file (XML 1.0, section 2.5). Such an opening waits
/// here until a `-->` behind it has come; elsewhere than in a comment the same characters lose nothing by waiting.
struct XMLChunkGate {
    private var held: [UInt8] = []
    private var marks: XMLCommentMarks?
    private let maximumHeld: Int

    /// Lets everything go once more than `maximumHeld` bytes wait; so long a comment is refused anyway.
    init(maximumHeld: Int) { self.maximumHeld = maximumHeld }

    /// Takes a chunk and hands `parse` what may be parsed by now, if anything.
    mutating func pass(_ chunk: [UInt8], to parse: ([UInt8]) -> Void) {
        let bytes = held.isEmpty ? chunk : held + chunk
        guard bytes.count >= 2 else { return held = bytes }
        let marks = self.marks ?? XMLCommentMarks(startOf: bytes)
        self.marks = marks
        let open = marks.unfinishedOpening(in: bytes)
        guard let open, bytes.count - open <= maximumHeld else {
            held = []
            return parse(bytes)
        }
        held = Array(bytes[open...])
        if open > 0 { parse(Array(bytes[..<open])) }
    }

    /// Hands `parse` what still waits, for the file ends here.
    mutating func finish(_ parse: ([UInt8]) -> Void) {
        defer { held = [] }
        if !held.isEmpty { parse(held) }
    }
}
