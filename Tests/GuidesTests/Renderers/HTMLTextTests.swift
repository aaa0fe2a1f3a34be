import Testing

@testable import Guides

struct `Text is made safe for HTML` {
    private static let alphabet: [Unicode.Scalar] = Array(
        "<>&\"'`=/\\;{}()abc é\u{0}\u{1}\u{7}\u{1F}\u{7F}\u{85}\u{FFFE}\u{202E}\u{2066}ع中😀\n".unicodeScalars)

    private static func texts() -> [String] {
        var generator = SeededGenerator(seed: 3)
        return (0..<500).map { _ in
            var text = ""
            for _ in 0..<Int.random(in: 0...30, using: &generator) {
                text.unicodeScalars.append(alphabet[Int.random(in: alphabet.indices, using: &generator)])
            }
            return text
        }
    }

    /// What XML can hold of a text.
    private static func printable(_ text: String) -> String {
        var kept = ""
        for scalar in text.unicodeScalars where scalar == "\n" || (scalar.value >= 0x20 && scalar.value != 0x7F) {
            if scalar.value != 0x85, scalar.value != 0xFFFE { kept.unicodeScalars.append(scalar) }
        }
        return kept
    }

    @Test func `any text comes out of an element and an attribute as it went in`() {
        for text in Self.texts() {
            let escaped = HTMLText.escaped(text)
            let reader = MarkupReader("<p title=\"\(escaped)\">\(escaped)</p>")
            #expect(reader.fault == nil)
            #expect(reader.text == Self.printable(text))
            let oneLine = Self.printable(text).split(separator: "\n", omittingEmptySubsequences: false)
            #expect(reader.attributes.first?["title"] == oneLine.joined(separator: " "))
        }
    }

    @Test func `no text ends a string of a style sheet or the style sheet`() {
        for text in Self.texts() + ["</style>", "\"; } body { background: url(x) }"] {
            let string = HTMLText.styleString(text)
            let inner = string.dropFirst().dropLast()
            #expect(!inner.contains("\"") && !inner.contains("<") && !inner.contains("&") && !inner.contains("\n"))
            #expect(Self.unescaped(String(inner)) == text)
        }
    }

    @Test func `only telephones, mailboxes and web pages are links`() {
        #expect(HTMLText.safeLink("https://a.example/?b") == "https://a.example/?b")
        #expect(HTMLText.safeLink("tel:112") == "tel:112")
        for target in ["javascript:alert(1)", " https://a", "JAVASCRIPT:x", "data:text/html,x", "www.a.example", "//a"]
        {
            #expect(HTMLText.safeLink(target) == nil)
        }
    }

    /// Reads the escapes of CSS Syntax 3 §4.3.7.
    private static func unescaped(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let first = rest.unicodeScalars.first {
            rest = Substring(rest.unicodeScalars.dropFirst())
            guard first == "\\" else {
                result.unicodeScalars.append(first)
                continue
            }
            let hexadecimal = rest.prefix { $0.isHexDigit }
            if let value = UInt32(hexadecimal, radix: 16), let scalar = Unicode.Scalar(value) {
                result.unicodeScalars.append(scalar)
            }
            rest = rest.dropFirst(hexadecimal.count + 1)
        }
        return result
    }
}
