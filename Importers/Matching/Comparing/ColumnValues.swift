import Foundation

/// The different values of one column, normalised and numbered; equal ones have the same number.
///
/// A class, for a comparison that copied a dozen arrays would do little else.
final class ColumnValues: Sendable {
    let kind: MatchColumn.Kind
    /// Where each record's values begin in `values`.
    private let starts: [UInt32]
    let values: [UInt32]
    /// How many records have each value.
    let uses: [UInt32]
    /// Where each value's words begin in `words`, rising by number within a value.
    private let wordStarts: [UInt32]
    let words: [UInt32]
    /// House numbers, hosts of mailboxes and sites, districts of postal codes: what a value has beside its words.
    let numbers: [Int32]
    /// The letters and digits of values that have no words, and where they begin.
    let bytes: [UInt8]
    private let byteStarts: [UInt32]
    let points: [Point]
    /// For each word the binary logarithm of all records by those that have it: the bits that meeting it by chance is worth.
    let bits: [Float]
    /// The bytes of all words, where each ends, and each one's first byte.
    let wordBytes: [UInt8]
    private let wordByteEnds: [UInt32]
    let heads: [UInt8]

    /// A point on the earth in degrees.
    struct Point: Hashable { let latitude: Double, longitude: Double }

    /// The values of one column of all records, as a builder has gathered them.
    init(_ builder: ColumnBuilder) {
        kind = builder.kind
        starts = builder.starts
        values = builder.values
        uses = builder.uses
        wordStarts = builder.wordStarts
        words = builder.words
        numbers = builder.numbers
        bytes = builder.bytes
        byteStarts = builder.byteStarts
        points = builder.points
        let recordCount = Double(builder.starts.count)
        let book = builder.reader.book
        bits = book.uses.map { Float(log2(recordCount / Double(max($0, 1)))) }
        wordBytes = book.bytes
        wordByteEnds = book.ends
        heads = zip([0] + book.ends, book.ends).map { start, _ in book.bytes[Int(start)] }
    }

    /// The places in `values` of one record's values.
    func values(of record: Int) -> Range<Int> { Int(starts[record])..<Int(starts[record + 1]) }

    /// The places in `words` of one value's words.
    func words(of value: UInt32) -> Range<Int> { Int(wordStarts[Int(value)])..<Int(wordStarts[Int(value) + 1]) }

    /// The places in `bytes` of one value's bytes.
    func bytes(of value: UInt32) -> Range<Int> { Int(byteStarts[Int(value)])..<Int(byteStarts[Int(value) + 1]) }

    /// The places in `wordBytes` of one word's bytes.
    func bytes(ofWord word: UInt32) -> Range<Int> {
        (word == 0 ? 0 : Int(wordByteEnds[Int(word) - 1]))..<Int(wordByteEnds[Int(word)])
    }
}
