/// Where the compiler's guarantees may be set aside, and that a reason is given.
enum Safety {
    /// The folders that face C.
    static let facingC = [
        "Sources/Feeds/", "Sources/Database/", "Sources/Desk/HTTP/", "Sources/Sealing/", "Sources/Guides/Typesetting/",
    ]

    static func offences(in files: [SourceFile]) -> [Offence] {
        files.filter(\.isSwift).flatMap { file in
            file.codeLines.enumerated().flatMap { index, line in
                offences(in: line, at: index + 1, of: file)
            }
        }
    }

    private static func offences(in line: String, at number: Int, of file: SourceFile) -> [Offence] {
        var offences: [Offence] = []
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        let isIsolation = line.contains("nonisolated(unsafe)")
        if words.contains("unsafe"), !isIsolation, !facingC.contains(where: file.path.hasPrefix) {
            offences.append(Offence(file.path, number, "`unsafe` outside the folders that face C"))
        }
        for escape in ["try!", "fatalError", "@unchecked Sendable", "nonisolated(unsafe)"]
        where line.contains(escape) && !file.explains(line: number) {
            offences.append(Offence(file.path, number, "`\(escape)` without a reason on this line or the one before"))
        }
        return offences
    }
}
