/// Text made safe for HTML and for style sheets within it.
enum HTMLText {
    /// The text with the five characters that have a meaning in HTML as references; control characters left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\t", "\n": result.unicodeScalars.append(scalar)
            default: if scalar.isAllowedInXML { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }

    /// The text as a string of CSS (CSS Syntax 3 §4.3.7): every ASCII sign as an escape.
    static func styleString(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar -> String in
            let isPlain = !scalar.isASCII || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            return isPlain && scalar.isAllowedInXML ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
        }
        return "\"\(escaped.joined())\""
    }

    /// The address if it is one to call, to write to or on the web; anything else leads nowhere.
    static func safeLink(_ target: String) -> String? {
        let lowered = target.lowercased()
        let isSafe = ["tel:", "mailto:", "https://", "http://"].contains { lowered.hasPrefix($0) }
        return isSafe && !target.contains(where: \.isWhitespace) ? target : nil
    }
}

extension Unicode.Scalar {
    /// Whether XML 1.0 §2.2 allows the character; C1 controls are left out too.
    fileprivate var isAllowedInXML: Bool {
        switch value {
        case 0x9, 0xA, 0xD, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
