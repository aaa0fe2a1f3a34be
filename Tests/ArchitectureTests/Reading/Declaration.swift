/// What a line of code declares, read from its first words.
struct Declaration: Hashable {
    let isPublic: Bool
    /// `struct`, `func`, `var`, `import` and so on.
    let keyword: String
    /// The identifier after the keyword; for an import, the module.
    let name: String

    private static let modifiers: Set<String> = [
        "public", "open", "package", "internal", "fileprivate", "private", "static", "final", "override", "mutating",
        "nonmutating", "nonisolated", "lazy", "weak", "unowned", "required", "convenience", "indirect", "prefix",
        "postfix", "infix", "consuming", "borrowing", "unsafe", "dynamic",
    ]
    private static let keywords: Set<String> = [
        "struct", "class", "enum", "protocol", "actor", "extension", "typealias", "associatedtype", "func", "var",
        "let", "init", "deinit", "subscript", "case", "import", "operator", "precedencegroup", "macro",
    ]
    private static let kindsOfImport: Set<String> = [
        "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
    ]

    init?(line: String) {
        var rest = line.drop(while: \.isWhitespace)
        var isPublic = false
        while true {
            rest = rest.drop(while: \.isWhitespace)
            if rest.first == "@" {
                rest = Self.afterParentheses(Self.afterWord(rest.dropFirst()))
                continue
            }
            let word = String(Self.word(rest))
            let after = Self.afterWord(rest)
            if Self.modifiers.contains(word) {
                isPublic = isPublic || (["public", "open"].contains(word) && after.first != "(")
                rest = Self.afterParentheses(after)
                continue
            }
            guard Self.keywords.contains(word) else { return nil }
            self.init(isPublic: isPublic, keyword: word, rest: after)
            return
        }
    }

    private init(isPublic: Bool, keyword: String, rest: Substring) {
        self.isPublic = isPublic
        self.keyword = keyword
        let tail = rest.drop(while: \.isWhitespace)
        let first = String(Self.word(tail))
        if keyword == "import", Self.kindsOfImport.contains(first) {
            name = String(Self.word(Self.afterWord(tail).drop(while: \.isWhitespace)))
        } else {
            name = first
        }
    }

    private static func word(_ text: Substring) -> Substring {
        text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    }

    private static func afterWord(_ text: Substring) -> Substring { text.dropFirst(word(text).count) }

    private static func afterParentheses(_ text: Substring) -> Substring {
        guard text.first == "(" else { return text }
        var depth = 0
        for index in text.indices {
            depth += text[index] == "(" ? 1 : text[index] == ")" ? -1 : 0
            if depth == 0 { return text[text.index(after: index)...] }
        }
        return ""
    }
}
