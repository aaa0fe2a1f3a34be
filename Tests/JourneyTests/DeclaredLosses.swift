import Foundation

/// The losses that a page of `docs/formats` declares: under the heading, the code in the first cell of each row.
struct DeclaredLosses {
    /// Names as `RecordComparison` gives them.
    let names: Set<String>

    /// Reads the table below a heading of a page.
    init(page: String, heading: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "docs/formats/\(page).md"), encoding: .utf8)
        let section = text.components(separatedBy: "\n## ").first { $0.hasPrefix(heading + "\n") } ?? ""
        var names: Set<String> = []
        for line in section.split(separator: "\n") where line.hasPrefix("| `") {
            let cell = line.dropFirst(2).prefix { $0 != "|" }
            for (place, code) in cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            where place % 2 == 1 {
                names.insert(String(code))
            }
        }
        self.names = names
    }
}
