/// Reads what `ImageWriter` wrote; after bytes that cannot be, all that follows is nothing and it is no more sound.
struct ImageReader {
    private let bytes: [UInt8]
    private var offset: Int
    /// Whether all that was read was there.
    private(set) var isSound = true
    /// Whether nothing is left.
    var isAtEnd: Bool { offset == bytes.count }

    init(_ bytes: [UInt8], from offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    mutating func number() -> Int {
        var value: UInt = 0
        var shift: UInt = 0
        while offset < bytes.count, shift < 64 {
            let byte = bytes[offset]
            offset += 1
            value |= UInt(byte & 127) << shift
            if byte < 128 { return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1) }
            shift += 7
        }
        isSound = false
        return 0
    }

    /// A number of 32 bits.
    mutating func small() -> Int32 {
        guard let value = Int32(exactly: number()) else {
            isSound = false
            return 0
        }
        return value
    }

    mutating func text() -> String {
        let count = number()
        guard (0...bytes.count - offset).contains(count) else {
            isSound = false
            return ""
        }
        defer { offset += count }
        return String(decoding: bytes[offset..<offset + count], as: UTF8.self)
    }

    /// A list; an element that cannot be read ends it.
    mutating func list<Element>(_ body: (inout ImageReader) -> Element?) -> [Element] {
        let count = number()
        // Each element takes a byte at least, so that a damaged count asks for no more memory than the bytes have.
        guard (0...bytes.count - offset).contains(count) else {
            isSound = false
            return []
        }
        var list: [Element] = []
        list.reserveCapacity(count)
        for _ in 0..<count {
            guard isSound, let element = body(&self) else {
                isSound = false
                return list
            }
            list.append(element)
        }
        return list
    }
}
