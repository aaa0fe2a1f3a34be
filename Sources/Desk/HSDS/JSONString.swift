/// A text as JSON writes it (RFC 8259 §7).
enum JSONString {
    /// The text in its quotes.
    static func quoted(_ text: String) -> String {
        let inner = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\n": "\\n"
            default:
                scalar.value < 32
                    ? "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16) : "\(scalar)"
            }
        }
        return "\"\(inner.joined())\""
    }
}
