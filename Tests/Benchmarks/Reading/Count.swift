/// What a reader found in a file; two readers of one file must find the same.
struct Count: Equatable, CustomStringConvertible {
    /// The rows or records, their fields or elements, and the bytes of all values as UTF-8.
    var rows = 0, fields = 0, bytes = 0

    /// A count of nothing.
    init() {}

    /// The count that a peer printed, and the seconds it took.
    static func read(_ output: String) throws -> (count: Count, seconds: Double) {
        let words = output.split(whereSeparator: \.isWhitespace)
        guard words.count == 4, let rows = Int(words[0]), let fields = Int(words[1]), let bytes = Int(words[2]),
            let seconds = Double(words[3])
        else { throw Mismatch(detail: "the peer printed \(output)") }
        var count = Count()
        (count.rows, count.fields, count.bytes) = (rows, fields, bytes)
        return (count, seconds)
    }

    var description: String { "\(rows) rows, \(fields) fields, values of \(bytes) bytes" }

    /// Two readers disagree.
    struct Mismatch: Error {
        let detail: String
    }

    /// Throws unless a peer's count is the same.
    func mustEqual(_ other: Count) throws {
        guard self == other else { throw Mismatch(detail: "\(self), but the peer has \(other)") }
    }
}
