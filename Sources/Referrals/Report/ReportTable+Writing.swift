import Directory
import Foundation

extension ReportTable {
    /// The table as lines of text in columns; `words` puts a phrase into the reader's language.
    public func text(words: (Phrase) -> String) -> String {
        let lines = grid(words)
        let widths = (rowHeadings + columns).indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        let body = lines.map { line in
            line.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                return column < rowHeadings.count ? cell + padding : padding + cell
            }.joined(separator: "  ").trimmingSuffix(" ")
        }
        return ([words(title)] + body).map { $0 + "\n" }.joined()
    }

    /// The table as CSV (RFC 4180), its columns' words first; no cell can be taken for a formula (ASVS 5.0 §1.2.10).
    public func csv(words: (Phrase) -> String) -> String {
        grid(words).map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    private func grid(_ words: (Phrase) -> String) -> [[String]] {
        [(rowHeadings + columns).map { words($0.phrase) }]
            + rows.map { row in row.headings.map { words($0.phrase) } + row.cells.map(\.text) }
    }

    private static func quoted(_ cell: String) -> String {
        let startsFormula = cell.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
        let safe = startsFormula ? "'" + cell : cell
        let isPlain = !safe.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
        return isPlain ? safe : "\"" + safe.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
}

extension ReportTable: Encodable {
    private enum Keys: String, CodingKey { case id, rows }

    /// As `{"id", "rows": [{heading: code …, column: number or null or "<5" …}]}`; time is in minutes.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Keys.self)
        try container.encode(id, forKey: .id)
        try container.encode(rows.map(fields), forKey: .rows)
    }

    private func fields(of row: Row) -> [String: Field] {
        let headings = zip(rowHeadings, row.headings).map { ($0.id, Field.text($1.id)) }
        let cells = zip(columns, row.cells).map { ($0.id, Field($1)) }
        return Dictionary(headings + cells, uniquingKeysWith: { first, _ in first })
    }

    private enum Field: Encodable {
        case text(String), number(Int), withheld

        init(_ cell: ReportCell) {
            switch cell {
            case .count(let number), .minutes(let number), .days(let number): self = .number(number)
            case .fewerThan: self = .text(cell.text)
            case .withheld: self = .withheld
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .number(let number): try container.encode(number)
            case .withheld: try container.encodeNil()
            }
        }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ character: Character) -> String {
        var text = self
        while text.last == character { text.removeLast() }
        return text
    }
}
