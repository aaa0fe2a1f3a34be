/// A Huffman code of RFC 1951, ready to be looked up by the next bits.
struct HuffmanTable {
    /// The longest code.
    let width: Int
    /// For each run of `width` bits the symbol times 16 plus the code's length; 0 where there is no code.
    private let symbols: [UInt16]

    /// A code from the lengths of its symbols; `nil` when the lengths make none.
    ///
    /// A code with gaps is allowed only with a single symbol, as encoders write it for distances.
    init?(lengths: ArraySlice<UInt8>) {
        width = Int(lengths.max() ?? 0)
        guard width > 0 else { return nil }
        var counts = [Int](repeating: 0, count: width + 1)
        for length in lengths where length > 0 { counts[Int(length)] += 1 }
        var (code, next) = (0, [Int](repeating: 0, count: width + 1))
        for length in 1...width {
            code = (code + (length > 1 ? counts[length - 1] : 0)) << 1
            next[length] = code
            guard code + counts[length] <= 1 << length else { return nil }
        }
        let isWhole = next[width] + counts[width] == 1 << width
        guard isWhole || counts.reduce(0, +) == 1 else { return nil }
        var symbols = [UInt16](repeating: 0, count: 1 << width)
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let length = Int(length)
            let reversed = Self.reversed(next[length], count: length)
            next[length] += 1
            for place in stride(from: reversed, to: 1 << width, by: 1 << length) {
                symbols[place] = UInt16(symbol << 4 | length)
            }
        }
        self.symbols = symbols
    }

    /// The symbol whose code the bits start with, and the code's length; `nil` when there is none.
    func symbol(of bits: Int) -> (symbol: Int, length: Int)? {
        let found = Int(symbols[bits])
        return found == 0 ? nil : (found >> 4, found & 15)
    }

    private static func reversed(_ code: Int, count: Int) -> Int {
        (0..<count).reduce(0) { $0 | ((code >> $1) & 1) << (count - 1 - $1) }
    }
}
