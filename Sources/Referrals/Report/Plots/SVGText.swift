/// Text and numbers as they stand in SVG and HTML.
enum SVGText {
    /// Text with what would be markup escaped.
    static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
    }

    /// A length with at most one decimal.
    static func length(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
    }

    /// A drawing of a size, with a title for those who do not see it.
    static func drawing(width: Double, height: Double, title: String, _ parts: [String]) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(length(width)) \(length(height))" \
        width="\(length(width))" height="\(length(height))" role="img" font-family="Noto Sans, sans-serif" \
        font-size="13"><title>\(escaped(title))</title>
        <rect width="100%" height="100%" fill="#fff"/>
        \(parts.joined(separator: "\n"))
        </svg>
        """
    }

    /// A run of text at a place.
    static func text(_ text: String, x: Double, y: Double, anchor: String = "start", colour: String = "#1a1a1a")
        -> String
    {
        "<text x=\"\(length(x))\" y=\"\(length(y))\" text-anchor=\"\(anchor)\" fill=\"\(colour)\">\(escaped(text))</text>"
    }

    /// The first step of 1, 2 or 5 times a power of ten by which at most so many steps reach a number.
    static func step(to most: Int, in steps: Int) -> Int {
        var power = 1
        while true {
            for factor in [1, 2, 5] where factor * power * steps >= most { return factor * power }
            power *= 10
        }
    }
}
