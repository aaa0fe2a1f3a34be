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
        var places: [Place: FeedPosition] = [:]
        for file in files {
            if let lines = wanted[file.name] { try? find(lines, in: file, places: &places) }
        }
        return findings.map { finding in
            guard finding.isHalfPlaced, let line = finding.line, let field = finding.field else { return finding }
            let values = [nil, finding.value]
            let found = values.lazy.compactMap {
                places[Place(file: finding.file, line: line, field: field, value: $0)]
            }
            guard let place = found.first else { return finding }
            return Finding(
                finding.code, file: finding.file, line: place.line, column: place.column, field: field,
                value: finding.value, expected: finding.expected, rejectsRow: finding.rejectsRow)
        }
    }

    private struct Place: Hashable {
        let file: String
        /// The line on which the row or the object starts.
        let line: Int
        let field: String
        /// The value, where several objects may start on one line.
        let value: String?
    }

    private func find(
        _ lines: Set<Int>, in file: Delivery.File, places: inout [Place: FeedPosition]
    ) throws(FeedError) {
        if file.isJSON {
            var records = try JSONRecordReader(at: []).records(bytes: file.bytes)
            while let record = try records.next() { find(lines, in: record, of: file.name, places: &places) }
            return
        }
        guard file.isCSV else { return }
        var rows = try file.rows(by: CSVReader())
        guard let header = try rows.next()?.strings else { return }
        while let row = try rows.next() {
            let line = row.position.line
            guard lines.contains(line) else { continue }
            for (place, title) in header.enumerated() where place < row.fieldCount {
                let field = CellText.trimmed(title[...])?.lowercased() ?? ""
                places[Place(file: file.name, line: line, field: field, value: nil)] = row.position(of: place)
            }
        }
    }

    private func find(
        _ lines: Set<Int>, in element: JSONElement, of file: String, places: inout [Place: FeedPosition]
    ) {
        let line = element.position.line
        for member in element.distinctMembers {
            if lines.contains(line), let text = member.value.text {
                places[Place(file: file, line: line, field: member.name.lowercased(), value: text)] =
                    member.value.position
            }
            find(lines, in: member.value, of: file, places: &places)
        }
        for inner in element.elements ?? [] { find(lines, in: inner, of: file, places: &places) }
    }
}

extension Finding {
    /// Whether the field is known and its column is not.
    fileprivate var isHalfPlaced: Bool { column == nil && field != nil && line != nil }
}
