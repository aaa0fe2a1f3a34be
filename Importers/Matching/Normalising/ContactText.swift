/// Telephones, mailboxes, web sites and postal codes in the form in which equal ones are equal.
enum ContactText {
    /// The digits of a telephone without its country's code and the zeros before it; `nil` for fewer than three.
    static func phone(_ text: String) -> [UInt8]? {
        let bytes = text.utf8.prefix { $0 | 0x20 != UInt8(ascii: "x") }
        var digits = bytes.filter(FoldedText.isDigit)
        let isInternational = text.utf8.first { $0 > 32 && $0 != UInt8(ascii: "(") } == UInt8(ascii: "+")
        if isInternational || digits.starts(with: [48, 48]) {
            digits = Array(digits.drop { $0 == 48 })
            digits.removeFirst(min(digits.count, lengthOfCountryCode(digits)))
        }
        let kept = Array(digits.drop { $0 == 48 })
        return kept.count < 3 ? nil : kept
    }

    /// The length of the country's code by the zones of ITU-T E.164: one digit for 1 and 7, two for the codes of old.
    private static func lengthOfCountryCode(_ digits: [UInt8]) -> Int {
        guard digits.count > 1 else { return 0 }
        switch digits[0] - 48 {
        case 1, 7: return 1
        case 2: return [0, 7].contains(digits[1] - 48) ? 2 : 3
        case 3: return [5, 7, 8].contains(digits[1] - 48) ? 3 : 2
        case 4: return digits[1] == 50 ? 3 : 2
        case 5: return [0, 9].contains(digits[1] - 48) ? 3 : 2
        case 6: return digits[1] - 48 > 6 ? 3 : 2
        case 8: return [1, 2, 4, 6].contains(digits[1] - 48) ? 2 : 3
        default: return [6, 7, 9].contains(digits[1] - 48) ? 3 : 2
        }
    }

    /// A mailbox in small letters and its host; `nil` for what is none.
    static func email(_ text: String) -> (whole: [UInt8], host: ArraySlice<UInt8>)? {
        let bytes = FoldedText.bytes(of: text).filter { $0 > 32 }
        let whole = bytes.starts(with: Array("mailto:".utf8)) ? Array(bytes.dropFirst(7)) : bytes
        guard let at = whole.lastIndex(of: UInt8(ascii: "@")), at > 0, at + 1 < whole.count else { return nil }
        return (whole, whole[(at + 1)...])
    }

    /// A web site without scheme, `www.` and the last stroke, and its host; `nil` for what has no dot.
    static func website(_ text: String) -> (whole: [UInt8], host: ArraySlice<UInt8>)? {
        var bytes = FoldedText.bytes(of: text).filter { $0 > 32 }
        for prefix in ["https://", "http://", "www."] where bytes.starts(with: Array(prefix.utf8)) {
            bytes.removeFirst(prefix.utf8.count)
        }
        while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        let host = bytes.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        return host.contains(UInt8(ascii: ".")) ? (bytes, host) : nil
    }

    /// The letters and digits of a postal code; the four digits that extend an American one are left out.
    static func postalCode(_ text: String) -> [UInt8]? {
        let bytes = FoldedText.bytes(of: text)
        let kept = bytes.filter(FoldedText.isWord)
        let isExtended = kept.count == 9 && bytes.contains(UInt8(ascii: "-"))
        return kept.isEmpty ? nil : isExtended ? Array(kept.prefix(5)) : kept
    }

    /// Latitude and longitude in degrees.
    static func coordinate(_ text: String) -> (latitude: Double, longitude: Double)? {
        let parts = text.split(separator: ",").compactMap { Double($0.filter { !$0.isWhitespace }) }
        guard parts.count == 2, abs(parts[0]) <= 90, abs(parts[1]) <= 180, parts != [0, 0] else { return nil }
        return (parts[0], parts[1])
    }
}
