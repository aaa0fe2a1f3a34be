@testable import Feeds

/// Reads any bytes as CSV; the chunks must make no difference, and rows written again must be the same rows.
enum CSVTarget {
    /// Runs one input; the first byte says how long the chunks are.
    static func run(_ input: [UInt8]) {
        guard let first = input.first else { return }
        let bytes = Array(input.dropFirst())
        let whole = reading(bytes, chunkSize: 1 << 18, by: CSVReader())
        precondition(whole == reading(bytes, chunkSize: Int(first) + 1, by: CSVReader()))
        let written = whole.rows.map { row in row.fields.map(quoted).joined(separator: [comma]) + [return_, feed] }
        let again = reading(
            Array(written.joined()), chunkSize: 1 << 18, by: CSVReader(delimiter: comma, encoding: .utf8))
        precondition(again.refusal == nil && again.rows.map(\.fields) == whole.rows.map(\.fields))
    }

    private static let (comma, quote, return_, feed) = (UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(13), UInt8(10))

    /// A field between quotation marks, byte by byte, for a mark may be part of a longer character.
    private static func quoted(_ field: String) -> [UInt8] {
        [quote] + field.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
    }

    private static func reading(_ bytes: [UInt8], chunkSize: Int, by reader: CSVReader) -> Reading {
        var reading = Reading()
        do throws(FeedError) {
            var rows = try CSVRows(of: ByteSource(bytes: bytes, chunkSize: chunkSize), reader: reader)
            while let row = try rows.next() {
                reading.rows.append(Row(number: row.number, position: row.position, fields: row.strings))
            }
        } catch {
            reading.refusal = error
        }
        return reading
    }

    private struct Row: Equatable {
        var number: Int
        var position: FeedPosition
        var fields: [String]
    }

    private struct Reading: Equatable {
        var rows: [Row] = []
        var refusal: FeedError?
    }
}

/// What libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    CSVTarget.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
