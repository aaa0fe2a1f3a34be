/// The bytes of a PDF as they are put together (ISO 32000-1 §7).
struct PDFBytes {
    private(set) var bytes: [UInt8] = []

    /// Appends text.
    mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Appends bytes.
    mutating func write(_ more: [UInt8]) { bytes.append(contentsOf: more) }

    /// Appends a number with up to three decimals and a space.
    mutating func write(_ number: Double) {
        Self.append(number, to: &bytes)
        bytes.append(UInt8(ascii: " "))
    }

    /// Appends four hexadecimal digits.
    mutating func write(hexadecimal unit: UInt16) {
        for shift in [12, 8, 4, 0] as [UInt16] {
            let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
            bytes.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10))
        }
    }

    /// Appends a byte.
    mutating func write(byte: UInt8) { bytes.append(byte) }

    /// A number with up to three decimals, which is a hundredth of what an eye can see.
    static func number(_ value: Double) -> String {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ value: Double, to bytes: inout [UInt8]) {
        let thousandths = Int((value * 1000).rounded())
        if thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
        let (whole, part) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
        bytes.append(contentsOf: String(whole).utf8)
        guard part > 0 else { return }
        var digits = [UInt8(part / 100), UInt8(part / 10 % 10), UInt8(part % 10)]
        while digits.last == 0 { digits.removeLast() }
        bytes.append(UInt8(ascii: "."))
        bytes.append(contentsOf: digits.map { $0 + UInt8(ascii: "0") })
    }

    /// A text as a string of UTF-16 in hexadecimal (§7.9.2).
    static func string(_ text: String) -> String { "<FEFF\(hexadecimal(text))>" }

    /// The units of UTF-16 in hexadecimal.
    static func hexadecimal(_ text: String) -> String { text.utf16.map(hexadecimal).joined() }

    /// Four digits.
    static func hexadecimal(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}
