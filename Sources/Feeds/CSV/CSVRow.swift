/// One record of a CSV file: byte ranges in the reader's buffer, made into strings only when asked.
///
/// A row is a value and may be kept, but it then keeps the whole chunk that it came from; keep its strings instead.
public struct CSVRow: Sendable {
    /// The record's number in the file, from 1: blank lines and a `sep=` line do not count, a header does.
    public let number: Int
    /// Where the record starts.
    public let position: FeedPosition
    let text: [UInt8]
    let range: Range<Int>
    let fields: [CSVField]
    let quote: UInt8
    let encoding: TextEncoding

    /// How many fields the record has; at least 1. A ragged row is for the caller to judge.
    public var fieldCount: Int { fields.count }

    /// A field's value as UTF-8, unquoted: a slice of the buffer unless quotes had to be removed from within.
    public func bytes(of field: Int) -> ArraySlice<UInt8> {
        let place = fields[field]
        let content = text[(range.lowerBound + place.start)..<(range.lowerBound + place.end)]
        return place.needsUnquoting ? unquoted(content)[...] : content
    }

    /// A field's value, unquoted.
    public subscript(field: Int) -> String { String(decoding: bytes(of: field), as: UTF8.self) }

    /// The values of all fields.
    public var strings: [String] { fields.indices.map { self[$0] } }

    /// Whether a field is written in quotes, so that `""` can be told from nothing.
    public func isQuoted(_ field: Int) -> Bool { fields[field].isQuoted }

    /// Whether a field's value has no character.
    public func isEmpty(_ field: Int) -> Bool { fields[field].start == fields[field].end }

    /// Where a field starts: at its opening quote, if it has one. Costs a walk over the row up to there.
    public func position(of field: Int) -> FeedPosition {
        TextWalk(from: position, encoding: encoding).place(after: text[range].prefix(fields[field].storedStart))
    }

    /// What is wrong with the quoting, at most one fault a field, in order.
    public var faults: [CSVFault] {
        var walk = TextWalk(from: position, encoding: encoding)
        var walked = 0
        var faults: [CSVFault] = []
        for (index, field) in fields.enumerated() {
            guard let fault = field.fault else { continue }
            walk.pass(text[range].dropFirst(walked).prefix(fault.at - walked))
            walked = fault.at
            faults.append(CSVFault(kind: fault.kind, field: index, position: walk.position))
        }
        return faults
    }

    /// The record as the file has it, converted to UTF-8, without its line end: what an error file repeats.
    public var source: ArraySlice<UInt8> { text[range] }

    /// Halves doubled quotes up to the closing quote, and keeps what follows that as it is.
    private func unquoted(_ content: ArraySlice<UInt8>) -> [UInt8] {
        var value: [UInt8] = []
        value.reserveCapacity(content.count)
        var index = content.startIndex
        while index < content.endIndex {
            if content[index] == quote {
                guard index + 1 < content.endIndex, content[index + 1] == quote else {
                    return value + content[(index + 1)...]
                }
                index += 1
            }
            value.append(content[index])
            index += 1
        }
        return value
    }
}
