/// Names that must not be: a type called like a module, which hides all the module's other types
/// (`Directory.Service` would look inside the type), and paths of one person's machine.
enum Names {
    private static let types: Set<String> = ["struct", "class", "enum", "protocol", "actor", "typealias"]

    static func offences(in files: [SourceFile], modules: Set<String>) -> [Offence] {
        files.filter(\.isSwift).flatMap { file in
            file.codeLines.enumerated().compactMap { index, line in
                guard let declaration = Declaration(line: line), types.contains(declaration.keyword),
                    modules.contains(declaration.name)
                else { return nil }
                return Offence(file.path, index + 1, "type \(declaration.name) bears the name of a module")
            }
        }
    }

    /// Put together here, so that this file passes its own rule.
    private static let machinePaths = ["work", "tmp/wt", "root", "home"].map { "/\($0)/" }

    static func machinePaths(in files: [SourceFile]) -> [Offence] {
        files.flatMap { file in
            file.lines.enumerated().compactMap { index, line in
                machinePaths.first { mentions($0, in: line) }.map {
                    Offence(file.path, index + 1, "names \($0), a folder of one machine")
                }
            }
        }
    }

    /// A path begins after something that is no part of an address or of a longer path.
    private static func mentions(_ path: String, in line: String) -> Bool {
        line.ranges(of: path).contains { range in
            guard range.lowerBound > line.startIndex else { return true }
            let before = line[line.index(before: range.lowerBound)]
            return !(before.isLetter || before.isNumber || "._-~/}".contains(before))
        }
    }
}
