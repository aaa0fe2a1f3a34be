import Foundation

/// Records of one length in a binary file of the performance kit, whose numbers are little-endian.
struct KitFile {
    private let bytes: [UInt8]
    private let length: Int

    /// Reads a file of records of so many bytes.
    init(_ url: URL, recordLength: Int) throws {
        bytes = [UInt8](try Data(contentsOf: url))
        length = recordLength
    }

    /// How many records there are.
    var count: Int { bytes.count / length }

    /// A number of `Value`'s size at a place in a record.
    @inline(__always)
    func number<Value: FixedWidthInteger>(_ record: Int, at offset: Int) -> Value {
        let base = record * length + offset
        var value: Value = 0
        for byte in 0..<(Value.bitWidth / 8) {
            value |= Value(truncatingIfNeeded: bytes[base + byte]) << Value(8 * byte)
        }
        return value
    }

    /// A floating-point number at a place in a record.
    func double(_ record: Int, at offset: Int) -> Double { Double(bitPattern: number(record, at: offset)) }
}
