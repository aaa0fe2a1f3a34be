/// A shape of lines and curves, `y` growing downward.
struct PagePath: Sendable, Hashable {
    /// A stroke of the pen.
    enum Step: Sendable, Hashable {
        case move(Double, Double)
        case line(Double, Double)
        case curve(Double, Double, Double, Double, Double, Double)
        case close
    }

    /// The strokes in order.
    var steps: [Step]

    /// A shape of strokes.
    init(_ steps: [Step]) { self.steps = steps }

    /// Reads the absolute `M L C Z` of SVG's path data (SVG 2 §9.3); `O x y r` is a whole circle.
    init(_ text: String) {
        var steps: [Step] = []
        var letter: Substring = ""
        var numbers: [Double] = []
        func flush() {
            switch letter {
            case "M": steps.append(.move(numbers[0], numbers[1]))
            case "L":
                for index in stride(from: 0, to: numbers.count, by: 2) {
                    steps.append(.line(numbers[index], numbers[index + 1]))
                }
            case "C":
                steps.append(.curve(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]))
            case "O": steps += PagePath.circle(x: numbers[0], y: numbers[1], radius: numbers[2]).steps
            case "Z": steps.append(.close)
            default: break
            }
            numbers = []
        }
        for word in text.split(separator: " ") {
            if let number = Double(word) {
                numbers.append(number)
            } else {
                flush()
                letter = word
            }
        }
        flush()
        self.steps = steps
    }

    /// A circle.
    static func circle(x: Double, y: Double, radius: Double) -> PagePath {
        // Four curves of Bézier whose control points lie so far off come within 0.03 % of the circle.
        let far = radius * 0.5523
        return PagePath([
            .move(x + radius, y), .curve(x + radius, y + far, x + far, y + radius, x, y + radius),
            .curve(x - far, y + radius, x - radius, y + far, x - radius, y),
            .curve(x - radius, y - far, x - far, y - radius, x, y - radius),
            .curve(x + far, y - radius, x + radius, y - far, x + radius, y), .close,
        ])
    }

    /// A line through points.
    static func line(_ points: [PagePoint], isClosed: Bool = false) -> PagePath {
        guard let first = points.first else { return PagePath([]) }
        return PagePath(
            [.move(first.x, first.y)] + points.dropFirst().map { .line($0.x, $0.y) } + (isClosed ? [.close] : []))
    }
}
