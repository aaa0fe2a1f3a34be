/// How long a file and a function may be.
enum Budgets {
    static let linesOfFile = 300
    static let linesOfFunction = 40

    /// Files of words rather than of code: labels of the vocabulary and phrases of the guides.
    static let data = ["Directory/Vocabulary/Labels/", "Sources/Guides/Phrases/"]

    static func offences(in files: [SourceFile]) -> [Offence] {
        let code = files.filter { file in file.isSwift && !data.contains { file.path.hasPrefix($0) } }
        return code.flatMap { offences(in: $0) }
    }

    private static func offences(in file: SourceFile) -> [Offence] {
        let count = file.lines.last == "" ? file.lines.count - 1 : file.lines.count
        let long = count > linesOfFile ? [Offence(file.path, 0, "has \(count) lines of \(linesOfFile)")] : []
        let functions = FunctionSpan.all(in: file.code).filter { $0.length > linesOfFunction }
        return long
            + functions.map {
                Offence(file.path, $0.line, "this function has \($0.length) lines of \(linesOfFunction)")
            }
    }
}
