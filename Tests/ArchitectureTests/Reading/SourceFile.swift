/// One text file of the package, and for Swift also its code without comments and strings.
struct SourceFile: Sendable {
    /// The path from the package's root.
    let path: String
    let lines: [String]
    /// For Swift: the code that `CodeMask` leaves; empty for other files.
    let code: [UInt8]
    /// The same, by lines.
    let codeLines: [String]
    let commentedLines: Set<Int>

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let mask = path.hasSuffix(".swift") ? CodeMask(text) : CodeMask("")
        code = mask.code
        codeLines = String(decoding: code, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        commentedLines = mask.commentedLines
    }

    var isSwift: Bool { path.hasSuffix(".swift") }
    var isTest: Bool { path.hasPrefix("Tests/") }
    var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }

    /// The module, or the test target, that the file belongs to; nil for the manifest and for what is no code.
    var module: String? {
        let parts = path.split(separator: "/").map(String.init)
        switch parts.first {
        case "Sources", "Tests": return parts.count > 2 ? parts[1] : nil
        case "Directory", "Importers": return parts[0]
        default: return nil
        }
    }

    /// Whether a comment stands on a line, from one, or on the one before.
    func explains(line: Int) -> Bool {
        commentedLines.contains(line) || commentedLines.contains(line - 1)
    }
}
