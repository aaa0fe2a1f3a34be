/// The text of a CSV file in stretches, for readers that go through several at a time.
///
/// A stretch starts where the one before it ended, and ends where a record most likely does: at a line end before
/// which quotes are paired. Who reads it and finds its last record open puts what is left before the next stretch.
public struct CSVStretches: ~Copyable, Sendable {
    /// The line on which the first stretch starts.
    public let firstLine: Int
    private var source: ByteSource
    private var decoder: TextDecoder
    private var text: [UInt8]
    private var isLast: Bool
    private var chunk: [UInt8] = []
    private let size: Int

    init(of source: consuming ByteSource, decoder: TextDecoder, text: [UInt8], line: Int, isLast: Bool, size: Int) {
        self.source = source
        self.decoder = decoder
        self.text = text
        self.isLast = isLast
        self.size = size
        firstLine = line
    }

    /// How far into the file the stretches have come, in bytes.
    public var offset: Int { source.offset }

    /// The next stretch as UTF-8, or nil after the last one. Throws what `CSVRows.next` throws of the encoding.
    public mutating func next() throws(FeedError) -> (text: [UInt8], isLast: Bool)? {
        guard !isLast || !text.isEmpty else { return nil }
        while true {
            while !isLast, text.count < size { try refill() }
            if isLast {
                defer { text = [] }
                return (text, true)
            }
            if let end = Self.lastRecordEnd(text) {
                let stretch = Array(text[..<end])
                text.removeSubrange(..<end)
                return (stretch, false)
            }
            try refill()
        }
    }

    private mutating func refill() throws(FeedError) {
        let isMore = try source.read(into: &chunk)
        if isMore { decoder.decode(chunk, into: &text) } else { decoder.finish() }
        if let damage = decoder.damage { throw FeedError(code: damage.code, detail: damage.detail) }
        isLast = !isMore
    }

    /// The place after the last LF with an even number of quotes before it.
    private static func lastRecordEnd(_ text: [UInt8]) -> Int? {
        let bytes = text.span
        var isPaired = true
        for index in bytes.indices where bytes[index] == UInt8(ascii: "\"") { isPaired.toggle() }
        var index = bytes.count
        while index > 0 {
            index -= 1
            if bytes[index] == UInt8(ascii: "\"") { isPaired.toggle() }
            if bytes[index] == UInt8(ascii: "\n"), isPaired { return index + 1 }
        }
        return nil
    }
}
