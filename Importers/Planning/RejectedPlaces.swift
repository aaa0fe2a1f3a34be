import Directory
import Feeds

/// Finds the column of what was only seen after the row itself was let go, by reading the file again.
struct RejectedPlaces {
    let files: [Delivery.File]

    /// The findings, with the column where one is known by its field only.
    func located(_ findings: [Finding]) -> [Finding] {
        var wanted: [String: Set<Int>] = [:]
        for finding in findings where finding.isHalfPlaced {
            if let line = finding.line { wanted[finding.file, default: []].insert(line) }
        }
        guard !wanted.isEmpty else { return findings }
        var columns: [Place: Int] = [:]
        for file in files {
            if let lines = wanted[file.name] { try? find(lines, in: file, columns: &columns) }
        }
        return findings.map { finding in
            guard finding.isHalfPlaced, let line = finding.line, let field = finding.field,
                let column = columns[Place(file: finding.file, line: line, field: field)]
            else { return finding }
            return Finding(
                finding.code, file: finding.file, line: line, column: column, field: field, value: finding.value,
                expected: finding.expected, rejectsRow: finding.rejectsRow)
        }
    }

    private struct Place: Hashable {
        let file: String
        let line: Int
        let field: String
    }

    private func find(
        _ lines: Set<Int>, in file: Delivery.File, columns: inout [Place: Int]
    ) throws(FeedError) {
        guard file.isCSV else { return }
        var rows = try CSVReader().rows(bytes: file.bytes)
        guard let header = try rows.next()?.strings else { return }
        while let row = try rows.next() {
            let line = row.position.line
            guard lines.contains(line) else { continue }
            for (place, title) in header.enumerated() where place < row.fieldCount {
                let field = CellText.trimmed(title[...])?.lowercased() ?? ""
                columns[Place(file: file.name, line: line, field: field)] = row.position(of: place).column
            }
        }
    }
}

extension Finding {
    /// Whether the field is known and its column is not.
    fileprivate var isHalfPlaced: Bool { column == nil && field != nil && line != nil }
}
