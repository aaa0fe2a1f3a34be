/// Writes numbers and texts one after another, to be read back by `ByteReader`.
struct ByteWriter {
    private(set) var bytes: [UInt8]

    init(_ bytes: [UInt8] = []) { self.bytes = bytes }

    /// Seven bits a byte, the lowest first, the highest bit set while more follow (LEB128); sign last.
    mutating func add(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> (Int.bitWidth - 1)))
        while rest > 0x7F {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes += Array(text.utf8)
    }

    mutating func add(_ texts: [String]) { add(texts) { $0.add($1) } }

    mutating func add<Element>(_ elements: [Element], _ write: (inout ByteWriter, Element) -> Void) {
        add(elements.count)
        for element in elements { write(&self, element) }
    }

    /// The bytes as words, the last one filled up.
    var words: [UInt64] {
        stride(from: 0, to: bytes.count, by: 8).map { start in
            (start..<min(start + 8, bytes.count)).reduce(0) { $0 | UInt64(bytes[$1]) << UInt64(8 * ($1 - start)) }
        }
    }
}

/// Reads what `ByteWriter` wrote; bytes that it did not write give other values or `nil`, and stop nothing.
struct ByteReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func number() -> Int? {
        var (value, shift): (UInt64, UInt64) = (0, 0)
        while place < bytes.count, shift < 64 {
            let byte = bytes[place]
            place += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte & 0x80 == 0 { return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)) }
            shift += 7
        }
        return nil
    }

    mutating func text() -> String? {
        guard let count = number(), count >= 0, count <= bytes.count - place else { return nil }
        defer { place += count }
        return String(decoding: bytes[place..<(place + count)], as: UTF8.self)
    }

    mutating func texts() -> [String]? { list { $0.text() } }

    mutating func list<Element>(_ read: (inout ByteReader) -> Element?) -> [Element]? {
        guard let count = number(), count >= 0, count <= bytes.count - place else { return nil }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count {
            guard let element = read(&self) else { return nil }
            elements.append(element)
        }
        return elements
    }
}
