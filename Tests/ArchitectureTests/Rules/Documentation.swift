/// Every public symbol says what it is; the cases of an enum may share its sentence.
enum Documentation {
    private static let keywords: Set<String> = [
        "struct", "class", "enum", "protocol", "actor", "typealias", "func", "var", "let", "init", "subscript",
        "macro",
    ]
    private static let requirements: Set<String> = ["func", "var", "init", "subscript", "associatedtype"]

    static func offences(in files: [SourceFile]) -> [Offence] {
        files.filter { $0.isSwift && !$0.isTest && $0.module != nil }.flatMap { offences(in: $0) }
    }

    private static func offences(in file: SourceFile) -> [Offence] {
        var offences: [Offence] = []
        var ofProtocol: ClosedRange<Int>?
        for (index, line) in file.codeLines.enumerated() {
            guard let declaration = Declaration(line: line) else { continue }
            let number = index + 1
            let isRequirement = ofProtocol?.contains(number) == true && requirements.contains(declaration.keyword)
            if declaration.isPublic, declaration.keyword == "protocol" {
                ofProtocol = Braces.lines(after: number, in: file)
            }
            guard isRequirement || (declaration.isPublic && keywords.contains(declaration.keyword)) else { continue }
            if !isDocumented(index, in: file) {
                let name = [declaration.keyword, declaration.name].filter { !$0.isEmpty }.joined(separator: " ")
                offences.append(Offence(file.path, number, "public \(name) has no `///`"))
            }
        }
        return offences
    }

    /// Attributes may stand between a declaration and its comment.
    private static func isDocumented(_ index: Int, in file: SourceFile) -> Bool {
        let above = file.lines[..<index].reversed().lazy.map { $0.drop(while: \.isWhitespace) }
            .first { !$0.hasPrefix("@") }
        guard let above, above.hasPrefix("///") else { return false }
        return above.dropFirst(3).contains { !$0.isWhitespace }
    }
}
