/// Where a function, initialiser, subscript or computed property stands, from its keyword to its closing brace.
struct FunctionSpan: Hashable {
    let line: Int
    let length: Int

    /// All that have a body, the inner ones beside the outer ones.
    static func all(in code: [UInt8]) -> [FunctionSpan] {
        var spans: [FunctionSpan] = []
        var line = 1
        var position = 0
        while position < code.count {
            let word = word(at: position, in: code)
            if opensFunction(word, at: position, in: code),
                let body = body(after: position + word.count, isVariable: word == "var", in: code)
            {
                let end = Braces.end(of: body, in: code)
                let newlines = code[position..<end].count { $0 == UInt8(ascii: "\n") }
                spans.append(FunctionSpan(line: line, length: newlines + 1))
            }
            if code[position] == UInt8(ascii: "\n") { line += 1 }
            position += max(1, word.count)
        }
        return spans
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 128...:
            true
        default: false
        }
    }

    private static func word(at position: Int, in code: [UInt8]) -> String {
        String(decoding: code[position...].prefix(while: isWord), as: UTF8.self)
    }

    private static func opensFunction(_ word: String, at position: Int, in code: [UInt8]) -> Bool {
        let before = position > 0 ? code[position - 1] : UInt8(ascii: "\n")
        let after = position + word.count < code.count ? code[position + word.count] : 0
        switch word {
        case "func", "var", "deinit": return true
        case "init": return before != UInt8(ascii: ".") && "(<?!".utf8.contains(after)
        case "subscript": return "(<".utf8.contains(after)
        default: return false
        }
    }

    /// The brace that opens the body; nil for a requirement of a protocol and for a stored property.
    private static func body(after start: Int, isVariable: Bool, in code: [UInt8]) -> Int? {
        var depth = 0
        for position in start..<code.count {
            switch code[position] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "{") where depth == 0: return position
            case UInt8(ascii: "}") where depth == 0: return nil
            case UInt8(ascii: "=") where depth == 0 && isVariable: return nil
            case UInt8(ascii: "\n") where depth == 0 && !goesOn(after: position, in: code): return nil
            default: break
            }
            if depth < 0 { return nil }
        }
        return nil
    }

    /// Whether the next line belongs to the same signature.
    private static func goesOn(after newline: Int, in code: [UInt8]) -> Bool {
        let next = code[newline...].drop { " \n".utf8.contains($0) }.prefix(8)
        let text = String(decoding: next, as: UTF8.self)
        return ["{", "->", "throws", "rethrows", "where", "async"].contains { text.hasPrefix($0) }
    }
}
