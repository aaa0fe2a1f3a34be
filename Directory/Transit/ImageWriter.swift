/// Writes numbers and texts one after another: a number in as few groups of seven bits as it needs, its sign lowest.
struct ImageWriter {
    private(set) var bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func add(_ number: Int) {
        var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
        while rest >= 128 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes += text.utf8
    }

    mutating func add<Element>(_ list: [Element], _ body: (inout ImageWriter, Element) -> Void) {
        add(list.count)
        for element in list { body(&self, element) }
    }
}
