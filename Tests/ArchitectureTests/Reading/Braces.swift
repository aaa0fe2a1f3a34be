/// Finding the end of what a brace opens, in code without comments and strings.
enum Braces {
    /// The position of the brace that closes the one at `start`, or the end of the code.
    static func end(of start: Int, in code: [UInt8]) -> Int {
        var depth = 0
        for position in start..<code.count {
            if code[position] == UInt8(ascii: "{") { depth += 1 }
            if code[position] == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return position }
            }
        }
        return code.count
    }

    /// The lines, from one, between the first brace on or after a line and the one that closes it.
    static func lines(after line: Int, in file: SourceFile) -> ClosedRange<Int> {
        var current = 1
        for position in file.code.indices {
            if current >= line, file.code[position] == UInt8(ascii: "{") {
                let end = end(of: position, in: file.code)
                return current...(current + file.code[position..<end].count { $0 == UInt8(ascii: "\n") })
            }
            if file.code[position] == UInt8(ascii: "\n") { current += 1 }
        }
        return line...line
    }
}
